// A drawing without colors is none: who imports scenes has them.
@_exported public import Colors

/// What fills an area or a line.
package enum Paint: Hashable, Sendable {
  case color(Color)
  case gradient(Gradient)
}

/// A color ramp across the box of the thing it paints.
///
/// - Coordinates are fractions of the painted thing's box, 0 to 1.
/// - Source: Vega's gradient color values.
package struct Gradient: Hashable, Sendable {
  package struct Stop: Hashable, Sendable {
    package var offset: Double
    package var color: Color
    package init(offset: Double, color: Color) { (self.offset, self.color) = (offset, color) }
  }
  package enum Kind: Hashable, Sendable {
    case linear(from: Point, to: Point)
    case radial(from: Point, fromRadius: Double, to: Point, toRadius: Double)
  }
  package var kind: Kind
  package var stops: [Stop]
  package init(kind: Kind, stops: [Stop]) { (self.kind, self.stops) = (kind, stops) }
}

/// How an outline or line is drawn.
package struct Stroke: Hashable, Sendable {
  package enum Cap: String, Sendable { case butt, round, square }
  package enum Join: String, Sendable { case miter, round, bevel }
  package var paint: Paint
  package var width: Double
  package var opacity: Double
  package var cap: Cap
  package var join: Join
  package var miterLimit: Double
  package var dash: [Double]
  package var dashOffset: Double
  package init(
    _ paint: Paint, width: Double = 1, opacity: Double = 1, cap: Cap = .butt, join: Join = .miter, miterLimit: Double = 4,
    dash: [Double] = [], dashOffset: Double = 0
  ) {
    (self.paint, self.width, self.opacity, self.cap, self.join) = (paint, width, opacity, cap, join)
    (self.miterLimit, self.dash, self.dashOffset) = (miterLimit, dash, dashOffset)
  }
}
