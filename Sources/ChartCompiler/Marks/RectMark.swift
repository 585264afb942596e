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

  /// The given rows as columns; `nil` where they differ by more than place, size and color.
  func boxes(_ rows: [Int]) -> BoxColumns? {
    guard let first = rows.first, rounding.isNone, let (look, fills) = style.fillsOfOneLook(rows) else { return nil }
    let (x, width) = x.resolved(swaps: true)
    let (y, height) = y.resolved(swaps: true)
    func lengths(_ values: RowValues<Double>) -> [Double] { if case .same = values { [values[first]] } else { rows.map { values[$0] } } }
    let tooltip = style.tooltip.map { tooltip in { @Sendable in tooltip(rows[$0]) } }
    return BoxColumns(
      x: rows.map { x[$0] }, y: rows.map { y[$0] }, widths: lengths(width), heights: lengths(height), fills: fills, look: look,
      label: style.label?.of(rows),
      tooltip: tooltip)
  }
}

extension MarkBuilder {
  /// - Source: Vega-Lite `mark/rect.ts`.
  func rects() throws(SpecError) -> [SceneMark] {
    let columns = RectColumns(
      x: try encoder.rectPosition(.x), y: try encoder.rectPosition(.y), rounding: try encoder.cornerRounding(), style: try encoder.itemStyle())
    return [try mark(columns)]
  }

  /// A mark of rectangles in drawing order; many plain ones stay columns.
  func mark(_ columns: RectColumns) throws(SpecError) -> SceneMark {
    let rows = orderedRows(columns.x, columns.y)
    guard rows.count >= Self.manyRects, let boxes = columns.boxes(rows) else { return try mark(.rect, columns.items(rows)) }
    return SceneMark(boxes, name: name, clip: try clip(), isAccessible: encoder.isAccessible)
  }

  /// From how many rectangles on a mark is kept as columns.
  private static var manyRects: Int { 200 }

  /// All rows in drawing order.
  func orderedRows(_ x: Placement, _ y: Placement) -> [Int] {
    if case .data = encoder.ordering { return Array(encoder.rows) }
    return encoder.ordered(Array(encoder.rows), x: x.resolved(swaps: true).start, y: y.resolved(swaps: true).start)
  }
}
