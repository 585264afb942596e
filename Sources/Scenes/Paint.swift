// A drawing without colors is none: who imports scenes has them.
@_exported public import Colors

/// What fills an area or a line.
public enum Paint: Hashable, Sendable {
  case color(Color)
  case gradient(Gradient)
}

/// A color ramp across the box of the thing it paints.
///
/// - Coordinates are fractions of the painted thing's box, 0 to 1.
/// - Source: Vega's gradient color values.
public struct Gradient: Hashable, Sendable {
  public struct Stop: Hashable, Sendable {
    public var offset: Double
    public var color: Color
    public init(offset: Double, color: Color) { (self.offset, self.color) = (offset, color) }
  }
  public enum Kind: Hashable, Sendable {
    case linear(from: Point, to: Point)
    case radial(from: Point, fromRadius: Double, to: Point, toRadius: Double)
  }
  public var kind: Kind
  public var stops: [Stop]
  public init(kind: Kind, stops: [Stop]) { (self.kind, self.stops) = (kind, stops) }
}

/// How an outline or line is drawn.
public struct Stroke: Hashable, Sendable {
  public enum Cap: String, Sendable { case butt, round, square }
  public enum Join: String, Sendable { case miter, round, bevel }
  public var paint: Paint
  public var width: Double
  public var opacity: Double
  public var cap: Cap
  public var join: Join
  public var miterLimit: Double
  public var dash: [Double]
  public var dashOffset: Double
  public init(
    _ paint: Paint, width: Double = 1, opacity: Double = 1, cap: Cap = .butt, join: Join = .miter, miterLimit: Double = 4,
    dash: [Double] = [], dashOffset: Double = 0
  ) {
    (self.paint, self.width, self.opacity, self.cap, self.join) = (paint, width, opacity, cap, join)
    (self.miterLimit, self.dash, self.dashOffset) = (miterLimit, dash, dashOffset)
  }
}
