import Chronology
import JSON
import Scales
import Scenes
import Specs
import Tables
@testable import ChartCompiler

/// Unit views of hand-made specs, tables and scales.
struct UnitFixture {
  var config: JSONObject = [:]
  var zone = Zone.utc
  var scales: [Channel: ResolvedScale] = [:]
  var width = 200.0
  var height = 300.0

  func encoder(mark: JSONValue, encoding: JSONValue, table: Table) throws -> UnitEncoder {
    let config = Config(Config.written(self.config))
    let spec = try SpecDecoder.decode(["mark": mark, "encoding": encoding])
    let drawn = MarkDef(spec.mark ?? MarkSpec(), config: config)
    let channels = try Encoding.settled(spec.encoding, mark: drawn.type, filled: drawn.filled).encoding
    let settled = drawn.settled(encoding: channels, config: config)
    let unit = Unit(mark: settled, encoding: channels, stack: Stack(mark: settled, encoding: channels))
    let context = ChartContext(config: config, zone: zone, measurer: EstimatedTextMeasurer())
    return UnitEncoder(unit: unit, table: table, scales: scales, width: width, height: height, context: context)
  }

  func marks(mark: JSONValue, encoding: JSONValue, table: Table) throws -> [SceneMark] {
    let encoder = try encoder(mark: mark, encoding: encoding, table: table)
    return try MarkEncoder.marks(
      unit: encoder.unit, table: table, scales: scales, width: width, height: height, name: "marks", context: encoder.context)
  }

  static func linear(_ channel: Channel, _ domain: [Double], _ range: [Double], zero: DomainZero = .definitely, type: ScaleType = .linear)
    -> ResolvedScale
  {
    ResolvedScale(
      channel: channel, type: type, domain: .continuous(domain), mapping: .continuous(ContinuousScale(domain: domain, range: range)),
      rangeExtent: (range[0], range[1]), zero: zero)
  }

  static func band(_ channel: Channel, _ values: [Value], length: Double, inner: Double, outer: Double) -> ResolvedScale {
    ResolvedScale(
      channel: channel, type: .band, domain: .discrete(values),
      mapping: .band(BandScale(count: values.count, range: [0, length], paddingInner: inner, paddingOuter: outer)), rangeExtent: (0, length),
      zero: .definitelyNot)
  }

  static func colors(_ channel: Channel, _ values: [Value], _ names: [String]) -> ResolvedScale {
    ResolvedScale(
      channel: channel, type: .ordinal, domain: .discrete(values), mapping: .ordinal(names.compactMap { Color(css: $0).map(VisualValue.color) }),
      rangeExtent: nil, zero: .definitelyNot)
  }
}

extension SceneMark {
  var rects: [Rect] { items.compactMap { if case .rect(let rect, _) = $0.shape { rect } else { nil } } }
}

/// Whether numbers agree to a thousandth of a point.
func near(_ a: Rect, _ b: Rect) -> Bool {
  abs(a.x - b.x) < 1e-3 && abs(a.y - b.y) < 1e-3 && abs(a.width - b.width) < 1e-3 && abs(a.height - b.height) < 1e-3
}

/// A channel's definition as a spec has it, its type settled.
func channelDef(_ definition: JSONValue, _ channel: Channel) throws -> ChannelDef {
  let spec = try SpecDecoder.decode(["mark": "text", "encoding": [channel.rawValue: definition]])
  return try ChannelDef(spec.encoding?[channel] ?? ChannelSpec(), channel: channel)
}
