import Scenes

extension PDFCanvas {
  /// How often the drawing of a look has to be shown on average; else symbols are drawn one by one, as where each has a color of its own.
  private static let fewest = 10

  /// Draws symbols of one size as a drawing for each look, shown at many places.
  func draw(_ symbols: SymbolColumns, one: (_ row: Int) -> Void) {
    let looks = symbols.looks.map(Appearance.init)
    guard symbols.count >= Self.fewest * looks.count, symbols.sizes.count == 1, symbols.angles.count == 1, let size = symbols.sizes.first,
      let angle = symbols.angles.first, !looks.contains(where: { $0.hasGradient || $0.blend != nil })
    else { return (0..<symbols.count).forEach(one) }
    let outline =
      symbols.symbol == .circle
      ? Outline.circle(center: .zero, radius: max(0, size).squareRoot() / 2) : .path(symbols.symbol.path(size: size).rotated(degrees: angle))
    // What the drawings start with.
    set(blend: nil)
    set(fillOpacity: 1)
    set(strokeOpacity: 1)
    var drawings: [Int?] = Array(repeating: nil, count: looks.count)
    for row in 0..<symbols.count {
      let number = symbols.lookNumber(row)
      let look = looks[number]
      guard look.isVisible else { continue }
      let drawing = drawings[number] ?? self.drawing(of: outline, look)
      drawings[number] = drawing
      content.raw("q 1 0 0 1 ")
      content.operand(symbols.x[row] + offset.x, symbols.y[row] + offset.y)
      content.raw("cm/X")
      content.whole(drawing)
      content.raw(" Do Q\n")
    }
  }

  /// A drawing of one symbol around zero.
  private func drawing(of outline: Outline, _ look: Appearance) -> Int {
    let reach = (look.stroke?.width ?? 0) * max(2, look.stroke?.miterLimit ?? 0) + 1
    save()
    defer { restore() }
    translate(-offset.x, -offset.y)
    return drawing(box: outline.bounds.expanded(by: reach), isGroup: false) { draw(outline, look) }
  }
}
