import ChartLayout
import JSON
import Specs

/// What styles and configuration say of an axis's properties, by the kind of its scale and the side it is on.
///
/// - Source: Vega-Lite `compile/axis/config.ts`.
struct AxisConfig: Sendable {
  enum Source: Sendable { case style, vegaLite, vega, configStyle }
  private let own: JSONObject
  private let vegaLite: JSONObject
  private let vega: JSONObject
  private let configStyle: JSONObject

  init(_ channel: Channel, _ scaleType: ScaleType, orient: Side, style: JSONValue?, config: Config) {
    let kinds: [String] =
      switch scaleType {
      case .band: ["Discrete", "Band"]
      case .point: ["Discrete", "Point"]
      case .time, .utc: ["Temporal"]
      default: scaleType.isQuantitative ? ["Quantitative"] : []
      }
    let axis = channel == .x ? "axisX" : "axisY"
    let typed = kinds.map { "axis" + $0 } + kinds.map { axis + $0 }
    let general = ["axis", Self.section(orient), axis]
    vegaLite = Self.merged(typed.map { config[$0]?.object })
    vega = Self.merged(general.map { config[$0]?.object })
    configStyle = Self.merged((general + typed).flatMap { Self.names(config[$0]?["style"]) }.map { config["style", $0]?.object })
    own = Self.merged(Self.names(style).map { config["style", $0]?.object })
  }

  /// The value that applies, and who says so; `nil` where nobody does.
  subscript(property: String) -> (value: JSONValue, source: Source)? {
    if let value = own[property] { return (value, .style) }
    if let value = vegaLite[property] { return (value, .vegaLite) }
    if let value = vega[property] { return (value, .vega) }
    return configStyle[property].map { ($0, .configStyle) }
  }

  /// What Vega itself finds in its configuration for an axis that does not say.
  ///
  /// - Source: Vega `parsers/guides/axis-config.js`.
  static func vega(orient: Side, isBand: Bool, config: Config) -> JSONObject {
    merged([
      defaults, config["axis"]?.object, config[orient.isHorizontal ? "axisX" : "axisY"]?.object, config[section(orient)]?.object,
      isBand ? ["tickOffset": -0.5] : nil,
    ])
  }

  static func names(_ style: JSONValue?) -> [String] { style?.string.map { [$0] } ?? style?.array?.compactMap(\.string) ?? [] }

  private static func section(_ orient: Side) -> String { "axis" + orient.rawValue.prefix(1).uppercased() + orient.rawValue.dropFirst() }

  private static func merged(_ layers: [JSONObject?]) -> JSONObject {
    layers.reduce(into: [:]) { result, layer in
      if let layer { result.merge(layer) { $1 } }
    }
  }

  private static let defaults: JSONObject = [
    "minExtent": 0, "maxExtent": 200, "bandPosition": 0.5, "domain": true, "domainWidth": 1, "domainColor": "#888", "grid": false,
    "gridWidth": 1, "gridColor": "#ddd", "labels": true, "labelAngle": 0, "labelLimit": 180, "labelOffset": 0, "labelPadding": 2,
    "ticks": true, "tickColor": "#888", "tickOffset": 0, "tickRound": true, "tickSize": 5, "tickWidth": 1, "titlePadding": 4,
  ]
}
