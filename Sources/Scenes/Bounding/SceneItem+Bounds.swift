extension SceneItem {
  /// The box that the item needs, stroke and turning included, in the coordinates of the group that holds it.
  ///
  /// - Source: Vega's mark bounds, on which its whole layout rests.
  package func bounds(_ measurer: some TextMeasurer) -> Bounds {
    switch shape {
    case .group(let group):
      return stroked(group.contentBounds(measurer), mitered: false).translated(group.frame.x, group.frame.y)
    case .rect(let rect, _): return stroked(Bounds(rect), mitered: false)
    case .rule(let from, let to): return stroked(Bounds.empty.adding(from).adding(to), mitered: false)
    case .symbol(let symbol, let center, let size, let angle):
      return stroked(symbol.bounds(size: size, angle: angle), mitered: true).translated(center.x, center.y)
    case .path(let path, let origin, let scaleX, let scaleY, let angle):
      let box = path.scaled(scaleX, scaleY).rotated(degrees: angle).bounds.translated(origin.x, origin.y)
      return stroked(box, mitered: true)
    case .text(let label): return label.bounds(measurer)
    case .image(let image): return Bounds(image.box)
    }
  }

  /// A box grown by what the stroke adds: half a width, more for square caps and for miter tips.
  func stroked(_ box: Bounds, mitered: Bool) -> Bounds {
    guard let stroke, opacity != 0, stroke.opacity != 0 else { return box }
    var reach = (stroke.cap == .square ? 2.0.squareRoot() : 1) * stroke.width / 2
    if mitered, stroke.join == .miter { reach = max(reach, stroke.miterLimit * stroke.width / 2) }
    return box.expanded(by: reach)
  }
}

extension Symbol {
  /// The box of the outline turned clockwise by an angle in degrees.
  func bounds(size: Double, angle: Double) -> Bounds {
    let r = max(0, size).squareRoot() / 2
    switch self {
    case .circle: return Bounds(-r, -r, r, r)
    case .square where angle == 0: return Bounds(-r, -r, r, r)
    default: return path(size: size).rotated(degrees: angle).bounds
    }
  }
}
