import ChartLayout
import Expressions
import JSON
import Scenes
import Specs
import Tables

/// Reads the properties of one guide: its own, else those of the configuration, with styles behind colors and fonts.
///
/// - Own properties that are `null` fall through; a `null` of the configuration means none.
/// - Source: Vega `parsers/guides/guide-util.js` (`lookup`) and `parsers/encode/defaults.js` (styles).
struct GuideLook: Sendable {
  /// What the guide itself says.
  var own: JSONObject
  /// What the configuration says, Vega's defaults included.
  var configured: JSONObject
  let context: ChartContext
  /// Where the guide stands in the spec, for errors.
  let pointer: String
  /// Properties that a condition says are none, whatever configuration and styles say.
  private var hidden: Set<String> = []

  init(own: JSONObject, configured: JSONObject, context: ChartContext, pointer: String) {
    (self.own, self.configured, self.context, self.pointer) = (own, configured, context, pointer)
  }

  /// The same guide with some properties replaced, as they are for one tick; `null` is none then.
  func replacing(_ properties: JSONObject) -> GuideLook {
    var copy = self
    copy.own = own.merging(properties) { $1 }
    for (name, value) in properties where value.isNull { copy.hidden.insert(name) }
    return copy
  }

  /// A property; expressions are evaluated, of a conditional one the value that holds otherwise is taken.
  subscript(name: String) -> JSONValue? {
    if !hidden.isEmpty, hidden.contains(name) { return nil }
    let written = own[name]?.unlessNull ?? configured[name]
    guard var value = written, !value.isNull else { return nil }
    if value["condition"] != nil {
      guard let rest = value["value"] ?? value["expr"].map({ ["expr": $0] }) else { return nil }
      value = rest
    }
    guard let constant = context.constant(value), !constant.isNull else { return nil }
    return constant
  }

  func number(_ name: String) -> Double? { self[name]?.number }
  /// A number as a count, kept within what an integer holds.
  func count(_ name: String) -> Int? { number(name).map { $0.isNaN ? 0 : Int(max(-1e9, min(1e9, $0))) } }
  func text(_ name: String) -> String? { self[name]?.string }
  /// Whether JavaScript takes the property for true.
  func flag(_ name: String) -> Bool { self[name].map { Value($0).isTruthy } ?? false }
  func choice<Choice: RawRepresentable>(_ name: String) -> Choice? where Choice.RawValue == String { text(name).flatMap(Choice.init) }
  func paint(_ name: String) -> Paint? { self[name].flatMap { Paint(Value($0)) } }

  /// The look of a text whose properties begin with a prefix, such as `labelFontSize`, over the styles given.
  func textStyle(_ prefix: String, styles: [String], opacity: String? = nil) -> TextStyle {
    func value(_ name: String, _ styleName: String) -> JSONValue? {
      let full = prefix.isEmpty ? name.prefix(1).lowercased() + name.dropFirst() : prefix + name
      if hidden.contains(full) { return nil }
      if let known = self[full] { return known }
      return configured[full] == .null ? nil : context.constant(context.config.style(styleName, in: styles))
    }
    let font = Font(
      family: value("Font", "font")?.string ?? "sans-serif", size: value("FontSize", "fontSize")?.number ?? 11,
      weight: value("FontWeight", "fontWeight").flatMap { ChannelReader.weights.value(Value($0)) } ?? 400,
      style: value("FontStyle", "fontStyle")?.string.flatMap(Font.Style.init) ?? .normal)
    return TextStyle(
      font: font, color: value("Color", "fill").flatMap { Paint(Value($0)) },
      opacity: (opacity.map { number($0) } ?? value("Opacity", "fillOpacity")?.number) ?? 1,
      lineHeight: value("LineHeight", "lineHeight")?.number)
  }

  /// The look of a line whose properties begin with a prefix, such as `gridDash`; `nil` without a color.
  func stroke(_ prefix: String) -> Stroke? {
    paint(prefix + "Color").map { paint in
      Stroke(
        paint, width: number(prefix + "Width") ?? 1, opacity: number(prefix + "Opacity") ?? 1,
        cap: choice(prefix + "Cap") ?? .butt, dash: dash(prefix + "Dash"), dashOffset: number(prefix + "DashOffset") ?? 0)
    }
  }

  func dash(_ name: String) -> [Double] { self[name]?.array?.compactMap(\.number) ?? [] }

  /// How labels are thinned out; `true` is parity.
  func overlap(_ name: String) -> LabelOverlap {
    guard let value = self[name] else { return .off }
    if value.string == "greedy" { return .greedy }
    return Value(value).isTruthy ? .parity : .off
  }

  /// A number that `true` stands for as well: Vega reads it as 1.
  func tolerance(_ name: String) -> Double? {
    switch self[name] {
    case .number(let number): number
    case .bool(true): 1
    default: nil
    }
  }
}
