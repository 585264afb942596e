/// Order statistics of the slopes between all pairs of points, without keeping the slopes.
///
/// - Memory grows with the number of points, time with its square: a bracket around the wanted ranks is taken from a
///   sample, then one pass counts what lies below it and keeps what lies within.
struct PairwiseSlopes {
  private let x: [Double]
  private let y: [Double]
  /// How many pairs differ in x.
  let count: Int
  /// At most so many slopes are kept at a time.
  private static let room = 1 << 19

  /// - Throws: ``StatisticsError/constant(name:value:)`` where no two points differ in x.
  init(x: [Double], y: [Double]) throws(StatisticsError) {
    let order = x.indices.sorted { x[$0] < x[$1] }
    self.x = order.map { x[$0] }
    self.y = order.map { y[$0] }
    try InputRules.requireVarying("x", x)
    count = x.count * (x.count - 1) / 2 - tieSizes(of: x).reduce(0) { $0 + Int($1 * ($1 - 1) / 2) }
  }

  /// The middle slope, or the mean of the two in the middle.
  func median() -> Double {
    let (before, upper) = slopes(endingAt: count / 2)
    if count % 2 == 1 { return upper }
    let lower = before ?? slope(rank: count / 2 - 1)
    return lower + (upper - lower) / 2
  }

  /// The slope of this rank, from 0.
  func slope(rank: Int) -> Double { slopes(endingAt: rank).last }

  /// The slope of this rank, and the one before it where it is at hand.
  private func slopes(endingAt rank: Int) -> (before: Double?, last: Double) {
    func selected(_ place: Int, _ values: inout [Double]) -> (before: Double?, last: Double) {
      let last = select(place, in: &values)
      return (values[..<place].max(), last)
    }
    var (low, high) = (-Double.infinity, Double.infinity)
    var inside = count
    // Slopes below `low`, and equal to it when it is itself outside the bracket.
    var below = 0
    var sample = inside > Self.room ? randomSlopes() : []
    while true {
      if inside <= Self.room {
        var kept: [Double] = []
        kept.reserveCapacity(inside)
        forEachSlope { if $0 >= low && $0 <= high { kept.append($0) } }
        return selected(rank - below, &kept)
      }
      sample.sort()
      let place = Double(rank - below) / Double(inside) * Double(sample.count)
      let margin = 4 * Double(sample.count).squareRoot() / 2 + 2
      var first = sample[max(0, min(sample.count - 1, Int(place - margin)))]
      var last = sample[max(0, min(sample.count - 1, Int(place + margin)))]
      if place - margin < 0 { first = low }
      if place + margin >= Double(sample.count) { last = high }
      // Count three ways; keep an even selection of what lies within for the next round.
      let (from, to) = (first, last)
      var (less, atFrom, within, atTo) = (0, 0, 0, 0)
      let expected = 2 * margin / Double(sample.count) * Double(inside)
      let stride = max(1, Int(expected / 300_000))
      var next: [Double] = []
      forEachSlope {
        if $0 < from {
          less += 1
        } else if $0 == from {
          atFrom += 1
        } else if $0 < to {
          if within % stride == 0, next.count < Self.room { next.append($0) }
          within += 1
        } else if $0 == to {
          atTo += 1
        }
      }
      if rank < less {
        (high, inside) = (from.nextDown, less - below)
        sample = sampleOf(low, high)
      } else if rank < less + atFrom {
        return (nil, from)
      } else if rank < less + atFrom + within {
        if stride == 1, within <= next.count { return selected(rank - less - atFrom, &next) }
        (low, high, below, inside) = (from.nextUp, to.nextDown, less + atFrom, within)
        sample = next
      } else if rank < less + atFrom + within + atTo {
        return (nil, to)
      } else {
        let passed = less + atFrom + within + atTo
        (low, inside, below) = (to.nextUp, inside - (passed - below), passed)
        sample = sampleOf(low, high)
      }
      if sample.isEmpty { sample = sampleOf(low, high) }
    }
  }

  private func sampleOf(_ low: Double, _ high: Double) -> [Double] {
    var found: [Double] = []
    var seen = 0
    let stride = max(1, count / 400_000)
    forEachSlope {
      if $0 >= low && $0 <= high {
        if seen % stride == 0, found.count < Self.room { found.append($0) }
        seen += 1
      }
    }
    return found
  }

  private func randomSlopes() -> [Double] {
    var random = SplitMix64(seed: 1)
    var slopes: [Double] = []
    while slopes.count < 40_000 {
      let (i, j) = (random.nextIndex(below: x.count), random.nextIndex(below: x.count))
      if x[i] != x[j] { slopes.append((y[j] - y[i]) / (x[j] - x[i])) }
    }
    return slopes
  }

  @inline(__always)
  private func forEachSlope(_ body: (Double) -> Void) {
    x.withUnsafeBufferPointer { x in
      y.withUnsafeBufferPointer { y in
        for i in 0..<x.count {
          let (xi, yi) = (x[i], y[i])
          for j in i + 1..<max(x.count, i + 1) {
            let run = x[j] - xi
            if run > 0 { body((y[j] - yi) / run) }
          }
        }
      }
    }
  }
}
