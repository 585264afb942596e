/// Many rectangles kept as columns instead of items, such as the cells of a heat map.
///
/// - All columns have a value a rectangle, in drawing order; `widths` and `heights` may have just one, for all.
package struct BoxColumns: Sendable {
  package var x: [Double]
  package var y: [Double]
  package var widths: [Double]
  package var heights: [Double]
  package var fills: [Color?]
  /// An item with what all rectangles share; its shape, fill and texts do not count, and its stroke is no gradient.
  package var look: SceneItem
  /// What a screen reader says of a rectangle, and what is shown on hovering.
  package var label: RowTexts?
  package var tooltip: (@Sendable (Int) -> String?)?

  package init(
    x: [Double], y: [Double], widths: [Double], heights: [Double], fills: [Color?], look: SceneItem, label: RowTexts? = nil,
    tooltip: (@Sendable (Int) -> String?)? = nil
  ) {
    (self.x, self.y, self.widths, self.heights, self.fills) = (x, y, widths, heights, fills)
    (self.look, self.label, self.tooltip) = (look, label, tooltip)
  }

  package var count: Int { x.count }

  package func rect(_ row: Int) -> Rect {
    Rect(x: x[row], y: y[row], width: widths.count == 1 ? widths[0] : widths[row], height: heights.count == 1 ? heights[0] : heights[row])
  }

  /// A rectangle as an item.
  package func item(_ row: Int) -> SceneItem {
    var item = look
    item.shape = .rect(rect(row), corners: .none)
    item.fill = fills[row].map(Paint.color)
    if let label { item.setLabel(row: row, label) }
    if let tooltip { item.tooltip = tooltip(row) }
    return item
  }
}
