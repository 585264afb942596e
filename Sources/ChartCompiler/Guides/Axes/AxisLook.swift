import ChartLayout
import Specs

extension TextMembers<AxisMembers> {
  static var label: TextMembers {
    TextMembers(
      font: \.labelFont, fontSize: \.labelFontSize, fontStyle: \.labelFontStyle, fontWeight: \.labelFontWeight, color: \.labelColor,
      opacity: \.labelOpacity, lineHeight: \.labelLineHeight)
  }
  static var title: TextMembers {
    TextMembers(
      font: \.titleFont, fontSize: \.titleFontSize, fontStyle: \.titleFontStyle, fontWeight: \.titleFontWeight, color: \.titleColor,
      opacity: \.titleOpacity, lineHeight: \.titleLineHeight)
  }
}

extension LineMembers<AxisMembers> {
  static var domain: LineMembers {
    LineMembers(
      color: \.domainColor, width: \.domainWidth, opacity: \.domainOpacity, cap: \.domainCap, dash: \.domainDash,
      dashOffset: \.domainDashOffset)
  }
  static var grid: LineMembers {
    LineMembers(color: \.gridColor, width: \.gridWidth, opacity: \.gridOpacity, cap: \.gridCap, dash: \.gridDash, dashOffset: \.gridDashOffset)
  }
  static var tick: LineMembers {
    LineMembers(color: \.tickColor, width: \.tickWidth, opacity: \.tickOpacity, cap: \.tickCap, dash: \.tickDash, dashOffset: \.tickDashOffset)
  }
}

/// The looks of an axis that may differ from tick to tick.
struct ConditionalLook {
  /// By tick.
  private(set) var members: [AxisDef]
  /// By tick, what a condition takes away.
  private(set) var hidden: [Set<AnyMember>]
  private(set) var isEmpty = true

  init(_ rows: GuideRows) {
    members = [AxisDef](repeating: AxisDef(), count: rows.count)
    hidden = [Set<AnyMember>](repeating: [], count: rows.count)
  }

  /// Adds a property, if it depends on the tick.
  mutating func add<Constant: SettingConstant>(
    _ path: KeyPath<AxisMembers, Member<Setting<Constant>>>, of axis: AxisComponent, _ rows: GuideRows
  ) throws(SpecError) {
    guard let setting = axis.properties[dynamicMember: path], setting.isConditional || setting.isExpression else { return }
    isEmpty = false
    for (row, value) in try rows.values(setting).enumerated() {
      members[row][path] = value ?? Setting.none
      if value?.isNone ?? true { hidden[row].insert(AxisDef.member(path)) }
    }
  }
}
