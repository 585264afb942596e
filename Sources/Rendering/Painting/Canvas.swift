import Scenes

/// Something to draw on: a page of a PDF, a bitmap, a recording for tests.
///
/// - Coordinates are points in the current coordinate system, which `save` and `restore` keep on a stack together with the clip.
protocol Canvas: AnyObject {
  func save()
  func restore()
  func translate(_ dx: Double, _ dy: Double)
  /// Turns the coordinate system clockwise.
  func rotate(degrees: Double)
  func clip(to outline: Outline)
  func draw(_ outline: Outline, _ appearance: Appearance)
  /// Draws many symbols, by itself or with `one`, which draws the symbol of a row.
  func draw(_ symbols: SymbolColumns, one: (_ row: Int) -> Void)
  /// Draws all lines of a text at its place.
  func draw(_ label: TextLabel, _ appearance: Appearance)
  func draw(_ image: SceneImage, _ appearance: Appearance) throws(RenderingError)
  /// Makes a box of the current coordinate system lead to an address, where the format knows links.
  func link(_ box: Bounds, to address: String)
}

extension Canvas {
  func draw(_ symbols: SymbolColumns, one: (_ row: Int) -> Void) {
    for row in 0..<symbols.count { one(row) }
  }
}
