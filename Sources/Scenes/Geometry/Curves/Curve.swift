/// How points are joined to a line or to the edges of an area.
///
/// - The associated tensions are d3's: beta of a bundle, tension of a cardinal, alpha of a Catmull–Rom curve.
/// - Source: d3-shape curves.
package enum Curve: Hashable, Sendable {
  case linear, linearClosed
  case step, stepBefore, stepAfter
  case basis, basisOpen, basisClosed
  case bundle(tension: Double = 0.85)
  case cardinal(tension: Double = 0), cardinalOpen(tension: Double = 0), cardinalClosed(tension: Double = 0)
  case catmullRom(tension: Double = 0.5), catmullRomOpen(tension: Double = 0.5), catmullRomClosed(tension: Double = 0.5)
  case monotoneX, monotoneY
  case natural

  /// The curve of a Vega interpolation name such as `step-after`, or `nil` for an unknown one.
  ///
  /// - `horizontal` says that the values run along x, which matters to `monotone` only.
  package init?(named name: String, horizontal: Bool = false, tension: Double? = nil) {
    switch name {
    case "linear": self = .linear
    case "linear-closed": self = .linearClosed
    case "step": self = .step
    case "step-before": self = .stepBefore
    case "step-after": self = .stepAfter
    case "basis": self = .basis
    case "basis-open": self = .basisOpen
    case "basis-closed": self = .basisClosed
    case "bundle": self = .bundle(tension: tension ?? 0.85)
    case "cardinal": self = .cardinal(tension: tension ?? 0)
    case "cardinal-open": self = .cardinalOpen(tension: tension ?? 0)
    case "cardinal-closed": self = .cardinalClosed(tension: tension ?? 0)
    case "catmull-rom": self = .catmullRom(tension: tension ?? 0.5)
    case "catmull-rom-open": self = .catmullRomOpen(tension: tension ?? 0.5)
    case "catmull-rom-closed": self = .catmullRomClosed(tension: tension ?? 0.5)
    case "monotone": self = horizontal ? .monotoneY : .monotoneX
    case "natural": self = .natural
    default: return nil
    }
  }
}
