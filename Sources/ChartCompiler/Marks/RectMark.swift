import Scenes
import Specs

/// Rectangles as columns: where they lie, how they are rounded and painted.
struct RectColumns: Sendable {
  var x: Placement
  var y: Placement
  var rounding: CornerRounding
  var style: ItemStyle

  /// The items of the given rows.
  func items(_ rows: [Int]) -> [SceneItem] {
    let (x, width) = x.resolved(swaps: true)
    let (y, height) = y.resolved(swaps: true)
    return rows.map { row in
      let rect = Rect(x: x[row], y: y[row], width: width[row], height: height[row])
      return style.item(.rect(rect, corners: rounding.radii(row)), row: row)
    }
  }
}

extension MarkBuilder {
  /// - Source: Vega-Lite `mark/rect.ts`.
  func rects() throws(SpecError) -> [SceneMark] {
    let columns = RectColumns(
      x: try encoder.rectPosition(.x), y: try encoder.rectPosition(.y), rounding: try encoder.cornerRounding(), style: try encoder.itemStyle())
    return [try mark(.rect, columns.items(orderedRows(columns.x, columns.y)))]
  }

  /// All rows in drawing order.
  func orderedRows(_ x: Placement, _ y: Placement) -> [Int] {
    if case .data = encoder.ordering { return Array(encoder.rows) }
    return encoder.ordered(Array(encoder.rows), x: x.resolved(swaps: true).start, y: y.resolved(swaps: true).start)
  }
}
