import Chronology

/// Spaces numbers evenly between pairs of domain and range values, piece by piece.
///
/// Beyond the ends the outermost pieces go on. A piece without extent maps to the middle of its range.
///
/// - Source: d3-scale `bimap` and `polymap`.
struct PiecewiseMap: Sendable, Hashable {
  /// Ascending, as many as `range`.
  let domain: [Double]
  let range: [Double]

  init(domain: [Double], range: [Double]) {
    let count = min(domain.count, range.count)
    guard count > 1 else {
      (self.domain, self.range) = ([.nan, .nan], [.nan, .nan])
      return
    }
    let descends = domain[count - 1] < domain[0]
    // d3 turns the whole arrays of longer domains around, surplus values included.
    let source = count == 2 ? (Array(domain[..<2]), Array(range[..<2])) : (domain, range)
    let turned = descends ? (source.0.reversed(), source.1.reversed()) : source
    self.domain = Array(turned.0.prefix(count))
    self.range = Array(turned.1.prefix(count))
  }

  @inline(__always)
  func map(_ value: Double) -> Double {
    domain.count == 2 ? piece(0, value) : piece(index(of: value), value)
  }

  @inline(__always)
  private func piece(_ index: Int, _ value: Double) -> Double {
    let low = domain[index]
    let span = domain[index + 1] - low
    let share = span != 0 ? (value - low) / span : 0.5
    return range[index] * (1 - share) + range[index + 1] * share
  }

  private func index(of value: Double) -> Int {
    var low = 1
    var high = domain.count - 1
    while low < high {
      let middle = (low + high) >> 1
      if domain[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
