import Chronology

/// Round numbers for axes and domains.
///
/// - Source: d3-array `ticks`, `tickStep`, `tickIncrement`; d3-scale `linear.nice`.
package enum Ticks {
  /// Multiples of a round step between `start` and `stop`, both included, about `count` of them; descending when `stop` is first.
  package static func values(from start: Double, to stop: Double, count: Double) -> [Double] {
    guard count > 0 else { return [] }
    if start == stop { return [start] }
    let descends = stop < start
    let steps = RoundSteps(from: min(start, stop), to: max(start, stop), count: count)
    guard steps.last >= steps.first, steps.last - steps.first < 1e7 else { return [] }
    let size = abs(steps.increment)
    let values = (0...Int(steps.last - steps.first)).map { offset in
      let index = descends ? steps.last - Double(offset) : steps.first + Double(offset)
      return steps.increment < 0 ? index / size : index * size
    }
    return values
  }

  /// The signed step between such values.
  package static func step(from start: Double, to stop: Double, count: Double) -> Double {
    RoundSteps.step(from: start, to: stop, count: count)
  }

  /// The step when it is 1 or more, else minus its reciprocal; exact either way. `start` must not exceed `stop`.
  package static func increment(from start: Double, to stop: Double, count: Double) -> Double {
    RoundSteps(from: start, to: stop, count: count).increment
  }

  /// A domain whose ends are moved outward to round numbers. It may descend and have inner values, which stay.
  package static func nice(_ domain: [Double], count: Double = 10) -> [Double] {
    guard var start = domain.first, var stop = domain.last else { return domain }
    let descends = stop < start
    if descends { swap(&start, &stop) }
    var previous: Double?
    for _ in 0..<10 {
      let step = increment(from: start, to: stop, count: count)
      if step == previous {
        var domain = domain
        domain[descends ? domain.count - 1 : 0] = start
        domain[descends ? 0 : domain.count - 1] = stop
        return domain
      } else if step > 0 {
        start = (start / step).rounded(.down) * step
        stop = (stop / step).rounded(.up) * step
      } else if step < 0 {
        start = (start * step).rounded(.up) / step
        stop = (stop * step).rounded(.down) / step
      } else {
        break
      }
      previous = step
    }
    return domain
  }
}
