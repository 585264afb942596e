import Scenes
import Specs

extension MarkBuilder {
  /// Lines whose width follows the size channel.
  ///
  /// - Source: Vega-Lite `mark/line.ts`, `trail`.
  func trails() throws(SpecError) -> [SceneMark] {
    let places = (x: try place(.x), y: try place(.y))
    let (x, y) = (places.x.drawn, places.y.drawn)
    let style = try encoder.itemStyle()
    let size = try encoder.encoded(.size, \.size, .numbers)
    let defined = encoder.definedRows()
    return try paths(.trail, x: places.x, y: places.y) { rows in
      let widths = rows.map { row -> Double in
        let width = (size?[row] ?? nil) ?? 1
        return width == 0 ? 1 : width
      }
      let path = Path.trail(rows.map { Point(x[$0], y[$0]) }, widths: widths, defined: defined.map { flags in rows.map { flags[$0] } })
      return style.item(.path(path, origin: .zero, scaleX: 1, scaleY: 1, angle: 0), row: rows[0])
    }
  }
}
