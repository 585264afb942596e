#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Division of a span into steps of 1, 2 or 5 times a power of ten; the base of number ticks and of long time ticks.
///
/// - Source: d3-array `ticks`, `tickIncrement` and `tickStep`.
package struct RoundSteps: Sendable, Hashable {
  /// The first and last multiple of the step inside the span. When `first` is greater, none is inside.
  package let first, last: Double
  /// The step, or minus its reciprocal when it is below 1, so that it is always a whole number and exact.
  package let increment: Double

  /// About `count` steps between `start` and `stop`, which must not descend.
  package init(from start: Double, to stop: Double, count: Double) {
    let step = (stop - start) / max(0, count)
    let power = log10(step).rounded(.down)
    let error = step / pow(10, power)
    let factor: Double =
      error >= 50.0.squareRoot() ? 10 : error >= 10.0.squareRoot() ? 5 : error >= 2.0.squareRoot() ? 2 : 1
    let inverted = power < 0
    let size = inverted ? pow(10, -power) / factor : pow(10, power) * factor
    func multiple(_ index: Double) -> Double { inverted ? index / size : index * size }
    var first = roundedHalfUp(inverted ? start * size : start / size)
    var last = roundedHalfUp(inverted ? stop * size : stop / size)
    if multiple(first) < start { first += 1 }
    if multiple(last) > stop { last -= 1 }
    if last < first, 0.5 <= count, count < 2 {
      self = RoundSteps(from: start, to: stop, count: count * 2)
    } else {
      (self.first, self.last, self.increment) = (first, last, inverted ? -size : size)
    }
  }

  /// The signed step between values from `start` to `stop`, negative when they descend (d3-array `tickStep`).
  package static func step(from start: Double, to stop: Double, count: Double) -> Double {
    let descends = stop < start
    let increment = RoundSteps(from: min(start, stop), to: max(start, stop), count: count).increment
    let size = increment < 0 ? 1 / -increment : increment
    return descends ? -size : size
  }
}

/// The nearest whole number; halves go up, as `Math.round` does.
@inlinable
public func roundedHalfUp(_ value: Double) -> Double {
  let below = value.rounded(.down)
  return value - below >= 0.5 ? below + 1 : below
}
