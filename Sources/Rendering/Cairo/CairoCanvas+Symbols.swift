import CCairo
import Scenes

extension CairoCanvas {
  /// Draws symbols that are either filled or stroked with one color from stamps, and all others one by one.
  func draw(_ symbols: SymbolColumns, one: (_ row: Int) -> Void) {
    var brushes = symbols.looks.map { SymbolBrush(Appearance($0), self) }
    guard let placing, var grid = visiblePixels(), brushes.contains(where: { $0 != nil }) else {
      for row in 0..<symbols.count { one(row) }
      return
    }
    var scratch = Stamp.Scratch()
    for row in 0..<symbols.count {
      let look = symbols.lookNumber(row)
      if symbols.angle(row) == 0,
        let found = brushes[look]?.stamp(symbols.symbol, size: symbols.size(row), at: Point(symbols.x[row], symbols.y[row]), placing),
        found.stamp.paint(at: found.origin, on: grid, with: found.blender, &scratch)
      {
        continue
      }
      cairo_surface_mark_dirty(surface)
      one(row)
      if let visible = visiblePixels() { grid = visible }
    }
    cairo_surface_mark_dirty(surface)
  }
}

/// How symbols of one look are stamped.
private struct SymbolBrush {
  private let blender: Blender
  private let work: SymbolStamps.Work
  /// Stamps by the symbol's size.
  private var stamps: [Double: SymbolStamps] = [:]
  private var size = -1.0
  private var present: SymbolStamps?

  /// - `nil` for what is both filled and stroked, or with more than a color.
  init?(_ appearance: Appearance, _ canvas: CairoCanvas) {
    guard appearance.isVisible, let placing = canvas.placing else { return nil }
    if let stroke = appearance.stroke {
      guard !appearance.hasVisibleFill, let color = canvas.plainColor(stroke.paint, appearance), let pen = canvas.pen(stroke, placing) else {
        return nil
      }
      // Even a fill that does not show makes a group of the two where they are to fade.
      let isGroup = appearance.fill != nil && appearance.opacity < 1
      let blender =
        isGroup
        ? Blender(color, opacity: stroke.opacity, fade: appearance.opacity) : Blender(color, opacity: appearance.opacity * stroke.opacity)
      (self.blender, work) = (blender, .stroke(pen))
    } else {
      guard let color = canvas.plainColor(appearance.fill, appearance) else { return nil }
      (blender, work) = (Blender(color, opacity: appearance.opacity * appearance.fillOpacity), .fill)
    }
  }

  @inline(__always)
  mutating func stamp(
    _ symbol: Symbol, size: Double, at center: Point, _ placing: CairoCanvas.Placing
  ) -> (stamp: Stamp, origin: GridPoint, blender: Blender)? {
    if size != self.size {
      if present != nil { stamps[self.size] = present }
      self.size = size
      present = stamps[size] ?? SymbolStamps(symbol, size: size, work: work, scale: placing.scale, shift: (placing.x, placing.y))
    }
    guard let found = present?.stamp(at: center) else { return nil }
    return (found.stamp, found.origin, blender)
  }
}

extension Appearance {
  /// Whether there is a fill, and not a wholly transparent one.
  fileprivate var hasVisibleFill: Bool {
    if case .color(let color) = fill { color.alpha > 0 } else { fill != nil }
  }
}
