/// A stretch along one axis in points, from where a scale's range starts to where it ends; may run backward.
public struct Span: Hashable, Sendable {
  public var start: Double
  public var end: Double
  public init(_ start: Double, _ end: Double) { (self.start, self.end) = (start, end) }

  public var length: Double { abs(end - start) }
  /// The place a fraction of the way from start to end.
  public func position(at fraction: Double) -> Double { start + (end - start) * fraction }
}

/// Where along a stretch something is anchored.
public enum Anchor: String, Sendable { case start, middle, end }

/// A side of a plot.
public enum Side: String, Sendable {
  case left, right, top, bottom
  /// Whether things on this side run along x.
  public var isHorizontal: Bool { self == .top || self == .bottom }
}
