import Scenes
import Specs

extension MarkBuilder {
  /// Lines through the points of each series.
  ///
  /// - Source: Vega-Lite `mark/line.ts`.
  func lines() throws(SpecError) -> [SceneMark] {
    let places = (x: try place(.x), y: try place(.y))
    let (x, y) = (places.x.drawn, places.y.drawn)
    var style = try encoder.itemStyle()
    if let width = try encoder.size(as: \.strokeWidth) { style.strokeWidth = width }
    let defined = encoder.definedRows()
    let curve = try encoder.curve()
    return try paths(.line, x: places.x, y: places.y) { rows in
      let path = Path.line(rows.map { Point(x[$0], y[$0]) }, defined: defined.map { flags in rows.map { flags[$0] } }, curve: curve(rows[0]))
      return style.item(.path(path, origin: .zero, scaleX: 1, scaleY: 1, angle: 0), row: rows[0])
    }
  }
}
