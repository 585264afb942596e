/// Many symbols kept as columns instead of items, so that a mark of a million points stays small.
///
/// - All columns have a value a symbol, in drawing order; `sizes`, `angles` and `looks` may have just one, for all.
public struct SymbolColumns: Sendable {
  public var symbol: Symbol
  public var x: [Double]
  public var y: [Double]
  /// Areas in square points.
  public var sizes: [Double]
  /// Degrees clockwise.
  public var angles: [Double]
  /// Items with the paint that symbols have; their shape and texts do not count.
  public var looks: [SceneItem]
  /// Which of ``looks`` each symbol has.
  public var look: [Int32]
  /// What a screen reader says of a symbol, and what is shown on hovering.
  public var label: RowTexts?
  public var tooltip: (@Sendable (Int) -> String?)?

  public init(
    _ symbol: Symbol, x: [Double], y: [Double], sizes: [Double], angles: [Double] = [0], looks: [SceneItem], look: [Int32] = [0],
    label: RowTexts? = nil, tooltip: (@Sendable (Int) -> String?)? = nil
  ) {
    (self.symbol, self.x, self.y, self.sizes, self.angles) = (symbol, x, y, sizes, angles)
    (self.looks, self.look, self.label, self.tooltip) = (looks, look, label, tooltip)
  }

  public var count: Int { x.count }

  public func size(_ row: Int) -> Double { sizes.count == 1 ? sizes[0] : sizes[row] }
  public func angle(_ row: Int) -> Double { angles.count == 1 ? angles[0] : angles[row] }
  public func lookNumber(_ row: Int) -> Int { Int(look.count == 1 ? look[0] : look[row]) }

  /// A symbol as an item, without its texts.
  public func bareItem(_ row: Int) -> SceneItem {
    var item = looks[lookNumber(row)]
    item.shape = .symbol(symbol, center: Point(x[row], y[row]), size: size(row), angle: angle(row))
    return item
  }

  /// A symbol as an item.
  public func item(_ row: Int) -> SceneItem {
    var item = bareItem(row)
    if let label { item.setLabel(row: row, label) }
    item.tooltip = tooltip?(row)
    return item
  }
}
