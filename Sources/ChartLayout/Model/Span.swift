/// A stretch along one axis in points, from where a scale's range starts to where it ends; may run backward.
package struct Span: Hashable, Sendable {
  package var start: Double
  package var end: Double
  package init(_ start: Double, _ end: Double) { (self.start, self.end) = (start, end) }

  package var length: Double { abs(end - start) }
  /// The place a fraction of the way from start to end.
  package func position(at fraction: Double) -> Double { start + (end - start) * fraction }
}

/// Where along a stretch something is anchored.
package enum Anchor: String, Sendable { case start, middle, end }

/// A side of a plot.
package enum Side: String, Sendable {
  case left, right, top, bottom
  /// Whether things on this side run along x.
  package var isHorizontal: Bool { self == .top || self == .bottom }
}
