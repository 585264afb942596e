import JSON
import Scenes
import Specs

/// How the background of a plot looks.
///
/// - Source: Vega-Lite `assembleGroupStyle`: a plot with x or y has style `cell`, to which `config.view` belongs; others have `view`.
struct ViewStyle {
  private let layers: [JSONObject]

  init(_ view: View, config: Config) {
    var layers: [JSONObject] = []
    var views = [view]
    if view.isLayer { views += view.children }
    for node in views { if let own = node.node["view"]?.value.object { layers.append(own); break } }
    var styles = layers.first?["style"].map { style in style.string.map { [$0] } ?? (style.array ?? []).compactMap(\.string) }
    if styles == nil {
      styles = view.units.contains { $0.unit.encoding[.x] != nil || $0.unit.encoding[.y] != nil } ? ["cell"] : ["view"]
    }
    for style in (styles ?? []).reversed() { if let bag = config["style", style]?.object { layers.append(bag) } }
    if styles?.contains("cell") == true {
      if let view = config["view"]?.object { layers.append(view) }
      layers.append(["fill": "transparent", "stroke": "#ddd"])
    }
    self.layers = layers
  }

  private func value(_ name: String, _ context: ChartContext) -> JSONValue? {
    for layer in layers { if let value = layer[name] { return context.constant(value) } }
    return nil
  }
  func number(_ name: String, _ context: ChartContext) -> Double? { value(name, context)?.number }
  func text(_ name: String, _ context: ChartContext) -> String? { value(name, context)?.string }
  func flag(_ name: String, _ context: ChartContext) -> Bool { value(name, context)?.bool ?? false }
  func numbers(_ name: String, _ context: ChartContext) -> [Double] { value(name, context)?.array?.compactMap(\.number) ?? [] }
  func paint(_ name: String, _ context: ChartContext) -> Paint? { text(name, context).flatMap(Color.init(css:)).map(Paint.color) }
}
