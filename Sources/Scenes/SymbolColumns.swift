/// Many symbols kept as columns instead of items, so that a mark of a million points stays small.
///
/// - All columns have a value a symbol, in drawing order; `sizes`, `angles` and `looks` may have just one, for all.
package struct SymbolColumns: Sendable {
  package var symbol: Symbol
  package var x: [Double]
  package var y: [Double]
  /// Areas in square points.
  package var sizes: [Double]
  /// Degrees clockwise.
  package var angles: [Double]
  /// Items with the paint that symbols have; their shape and texts do not count.
  package var looks: [SceneItem]
  /// Which of ``looks`` each symbol has.
  package var look: [Int32]
  /// What a screen reader says of a symbol, and what is shown on hovering.
  package var label: RowTexts?
  package var tooltip: (@Sendable (Int) -> String?)?

  package init(
    _ symbol: Symbol, x: [Double], y: [Double], sizes: [Double], angles: [Double] = [0], looks: [SceneItem], look: [Int32] = [0],
    label: RowTexts? = nil, tooltip: (@Sendable (Int) -> String?)? = nil
  ) {
    (self.symbol, self.x, self.y, self.sizes, self.angles) = (symbol, x, y, sizes, angles)
    (self.looks, self.look, self.label, self.tooltip) = (looks, look, label, tooltip)
  }

  package var count: Int { x.count }

  package func size(_ row: Int) -> Double { sizes.count == 1 ? sizes[0] : sizes[row] }
  package func angle(_ row: Int) -> Double { angles.count == 1 ? angles[0] : angles[row] }
  package func lookNumber(_ row: Int) -> Int { Int(look.count == 1 ? look[0] : look[row]) }

  /// A symbol as an item, without its texts.
  package func bareItem(_ row: Int) -> SceneItem {
    var item = looks[lookNumber(row)]
    item.shape = .symbol(symbol, center: Point(x[row], y[row]), size: size(row), angle: angle(row))
    return item
  }

  /// A symbol as an item.
  package func item(_ row: Int) -> SceneItem {
    var item = bareItem(row)
    if let label { item.setLabel(row: row, label) }
    item.tooltip = tooltip?(row)
    return item
  }
}
