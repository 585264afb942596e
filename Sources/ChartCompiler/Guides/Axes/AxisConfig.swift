import ChartLayout
import Specs

/// What styles and configuration say of an axis's properties, by the kind of its scale and the side it is on.
///
/// - Source: Vega-Lite `compile/axis/config.ts`.
struct AxisConfig: Sendable {
  enum Source: Sendable { case style, vegaLite, vega, configStyle }
  /// Who speaks, those first who win.
  private let layers: [(source: Source, def: AxisDef)]

  init(_ channel: Channel, _ scaleType: ScaleType, orient: Side, style: [String]?, config: Config) {
    let typed = Self.sections(scaleType, channel, config)
    let general = [config.axis, Self.section(orient, config), channel == .x ? config.axisX : config.axisY]
    let configStyles = (general + typed).flatMap { $0?.style ?? [] }
    layers = [
      (.style, Self.merged((style ?? []).map { config.style($0)?.axis })), (.vegaLite, Self.merged(typed)), (.vega, Self.merged(general)),
      (.configStyle, Self.merged(configStyles.map { config.style($0)?.axis })),
    ]
  }

  /// The value that applies, and who says so; `nil` where nobody does.
  subscript<Value>(path: KeyPath<AxisMembers, Member<Value>>) -> (value: Value, source: Source)? {
    for (source, def) in layers { if let value = def[path] { return (value, source) } }
    return nil
  }

  /// Who says something of a member; `nil` where nobody does.
  func layer(with member: AnyMember) -> (source: Source, def: AxisDef)? { layers.first { $0.def.has(member) } }

  /// What Vega itself finds in its configuration for an axis that does not say.
  ///
  /// - Source: Vega `parsers/guides/axis-config.js`.
  static func vega(orient: Side, isBand: Bool, config: Config) -> AxisDef {
    var result = merged([defaults, config.axis, orient.isHorizontal ? config.axisX : config.axisY, section(orient, config)])
    if isBand { result.tickOffset = .value(-0.5) }
    return result
  }

  /// The sections for a kind of scale, general ones first.
  private static func sections(_ type: ScaleType, _ channel: Channel, _ config: Config) -> [AxisDef?] {
    let isX = channel == .x
    let discrete = isX ? config.axisXDiscrete : config.axisYDiscrete
    switch type {
    case .band: return [config.axisDiscrete, config.axisBand, discrete, isX ? config.axisXBand : config.axisYBand]
    case .point: return [config.axisDiscrete, config.axisPoint, discrete, isX ? config.axisXPoint : config.axisYPoint]
    case .time, .utc: return [config.axisTemporal, isX ? config.axisXTemporal : config.axisYTemporal]
    default: return type.isQuantitative ? [config.axisQuantitative, isX ? config.axisXQuantitative : config.axisYQuantitative] : []
    }
  }

  private static func section(_ side: Side, _ config: Config) -> AxisDef? {
    switch side {
    case .top: config.axisTop
    case .bottom: config.axisBottom
    case .left: config.axisLeft
    case .right: config.axisRight
    }
  }

  private static func merged(_ layers: [AxisDef?]) -> AxisDef { layers.reduce(AxisDef()) { $0.merging($1) } }

  private static let defaults: AxisDef = {
    var axis = AxisDef()
    (axis.minExtent, axis.maxExtent, axis.bandPosition) = (.value(0), .value(200), .value(0.5))
    (axis.domain, axis.domainWidth, axis.domainColor) = (true, .value(1), .value(.color("#888")))
    (axis.grid, axis.gridWidth, axis.gridColor) = (false, .value(1), .value(.color("#ddd")))
    (axis.labels, axis.labelAngle, axis.labelLimit, axis.labelOffset, axis.labelPadding) = (true, .value(0), .value(180), .value(0), .value(2))
    (axis.ticks, axis.tickColor, axis.tickOffset, axis.tickRound) = (true, .value(.color("#888")), .value(0), true)
    (axis.tickSize, axis.tickWidth, axis.titlePadding) = (.value(5), .value(1), .value(4))
    return axis
  }()
}
