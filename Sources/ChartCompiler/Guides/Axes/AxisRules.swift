import ChartLayout
import JSON
import Specs

/// The defaults of an axis's properties, from its channel, definition, scale and mark.
///
/// - Source: Vega-Lite `compile/axis/properties.ts`.
struct AxisRules {
  let unit: Unit
  let channel: Channel
  let def: ChannelDef
  let axis: JSONObject
  let scaleType: ScaleType
  let orient: Side
  let config: Config
  let format: GuideFormat
  /// From 0 up to 360; `nil` where nobody says.
  let labelAngle: Double?
  private let labelAngleExpression: JSONValue?

  init(
    unit: Unit, channel: Channel, def: ChannelDef, axis: JSONObject, scaleType: ScaleType, orient: Side, config: Config, axisConfig: AxisConfig
  ) {
    (self.unit, self.channel, self.def, self.axis) = (unit, channel, def, axis)
    (self.scaleType, self.orient, self.config) = (scaleType, orient, config)
    format = GuideFormat(of: def, guide: .object(axis), scaleType: scaleType, config: config, usesConfiguredTime: false)
    let angle = axis["labelAngle"] ?? axisConfig["labelAngle"]?.value
    labelAngleExpression = angle?["expr"] != nil ? angle : nil
    if let angle {
      labelAngle = angle.number.map(LabelPlacement.normalized)
    } else {
      labelAngle = channel == .x && def.type?.isDiscrete == true && !(def.isField && def.timeUnit != nil) ? 270 : nil
    }
  }

  /// Every property but the orient and the title.
  static let properties: [String] =
    [
      "aria", "bandPosition", "description", "domain", "domainCap", "domainColor", "domainDash", "domainDashOffset", "domainOpacity", "domainWidth",
      "format", "formatType", "grid", "gridCap", "gridColor", "gridDash", "gridDashOffset", "gridOpacity", "gridWidth", "labelAlign", "labelAngle",
      "labelBaseline", "labelBound", "labelColor", "labelFlush", "labelFlushOffset", "labelFont", "labelFontSize", "labelFontStyle",
      "labelFontWeight", "labelLimit", "labelLineHeight", "labelOffset", "labelOpacity", "labelOverlap", "labelPadding", "labels",
      "labelSeparation", "maxExtent", "minExtent", "offset", "position", "tickBand", "tickCap", "tickColor", "tickCount", "tickDash",
      "tickDashOffset", "tickExtra", "tickMinStep", "tickOffset", "tickOpacity", "tickRound", "ticks", "tickSize", "tickWidth", "titleAlign",
      "titleAnchor", "titleAngle", "titleBaseline", "titleColor", "titleFont", "titleFontSize", "titleFontStyle", "titleFontWeight", "titleLimit",
      "titleLineHeight", "titleOpacity", "titlePadding", "titleX", "titleY", "translate", "values", "zindex", "labelExpr",
    ]

  func value(_ property: String) -> JSONValue? {
    switch property {
    case "format": return format.format
    case "formatType": return format.type.map(JSONValue.string)
    case "grid": return axis["grid"] ?? .bool(!scaleType.isDiscrete && def.isField && def.bin == nil)
    case "labelAngle": return labelAngleExpression ?? labelAngle.map(JSONValue.number)
    case "labelAlign":
      if let written = axis["labelAlign"], !written.isBlank { return written }
      // JSON null keeps a shared axis from taking another view's.
      return labelAngle.map { LabelPlacement.align(angle: $0, orient: orient.rawValue, channel: channel).map { .string($0.rawValue) } ?? .null }
    case "labelBaseline":
      if let written = axis["labelBaseline"], !written.isBlank { return written }
      return labelAngle.map { LabelPlacement.baseline(angle: $0, orient: orient.rawValue, channel: channel).map { .string($0.rawValue) } ?? .null }
    case "labelFlush": return axis["labelFlush"] ?? JSONValue(true).when(channel == .x && (def.type == .quantitative || def.type == .temporal))
    case "labelOverlap": return axis["labelOverlap"] ?? labelOverlap
    case "bandPosition": return axis["bandPosition"] ?? rangedOffsetBand.map(JSONValue.number)
    case "tickCount": return axis["tickCount"] ?? tickCount
    case "tickMinStep": return axis["tickMinStep"] ?? JSONValue(1).when(format.format?.string == "d")
    case "values": return axis["values"].flatMap { $0.when($0.array != nil || $0["expr"] != nil) }
    case "zindex": return axis["zindex"] ?? (unit.mark.type == .rect && isDiscrete ? 1 : 0)
    default: return axis[property]
    }
  }

  /// The title, and whether it was written for the axis or the definition.
  var title: (GuideTitle, isExplicit: Bool) {
    if let written = axis["title"] { return (GuideTitle(written: written), true) }
    let first = unit.encoding.fieldDef(channel)
    let second = channel.secondary.flatMap { unit.encoding.fieldDef($0) }
    switch (first?.title, second?.title) {
    case (let a?, let b?): return (GuideTitle(written: a.isBlank ? (b.isBlank ? a : b) : GuideTitle.joined(a, b)), true)
    case (let a?, nil): return (GuideTitle(written: a), true)
    case (nil, let b?): return (GuideTitle(written: b), true)
    case (nil, nil): return (GuideTitle(of: [first, second].compactMap { $0 }), false)
    }
  }

  /// Where in its band a bar stands that grows to a quantitative offset.
  var rangedOffsetBand: Double? {
    unit.isRangedOffset(channel, scaleType: scaleType) ? (channel == .x ? 0 : 1) : nil
  }

  private var isDiscrete: Bool { def.type?.isDiscrete == true || def.type == .quantitative && def.isField && def.bin != nil }

  /// Labels of nominal data are never dropped, since nobody could tell which are missing.
  private var labelOverlap: JSONValue? {
    let sortsOtherwise =
      switch def.sort {
      case .values, .field, .channel: true
      default: false
      }
    guard def.isField && def.timeUnit != nil && !sortsOtherwise || def.type?.isDiscrete != true else { return nil }
    return .some(scaleType == .log || scaleType == .symlog ? "greedy" : true)
  }

  private var tickCount: JSONValue? {
    guard axis["values"].map({ $0.isNull }) ?? true, !scaleType.isDiscrete, scaleType != .log else { return nil }
    let size = channel == .x ? "width" : "height"
    if def.isField {
      if def.isBinning { return ["expr": .string("ceil(\(size)/10)")] }
      if let unit = def.timeUnit?.unit, ["month", "hours", "day", "quarter"].contains(unit) { return nil }
    }
    return ["expr": .string("ceil(\(size)/40)")]
  }
}
