#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Robust local lines through points in order of x: Cleveland's first smoother. It has no interval; ``LoessFit`` does.
///
/// - Parameters:
///   - fraction: share of the points in each neighborhood, above 0, at most 1.
///   - iterations: how often outliers are weighted down after the first pass.
///   - delta: within this distance in x values are interpolated, not fitted; `nil` is a hundredth of the range of x.
/// - Returns: fitted values in the order of the points given.
/// - Throws: ``StatisticsError``: `tooFew`, `notFinite`, `badSetting`.
/// - Source: Cleveland (1979), with the skips of Cleveland (1981); the numbers of R's `lowess`.
package func lowess(
  x: [Double], y: [Double], fraction: Double = 2.0 / 3, iterations: Int = 3, delta: Double? = nil
) throws(StatisticsError) -> [Double] {
  try InputRules.requirePairs("lowess", x, y, atLeast: 2)
  try InputRules.requireSetting("fraction", fraction, "must lie between 0 and 1") { $0 > 0 && $0 <= 1 }
  try InputRules.requireSetting("iterations", Double(iterations), "must not be negative") { $0 >= 0 }
  let order = x.indices.sorted { x[$0] != x[$1] ? x[$0] < x[$1] : $0 < $1 }
  let xs = order.map { x[$0] }
  let skip = delta ?? 0.01 * (xs[xs.count - 1] - xs[0])
  try InputRules.requireSetting("delta", skip, "must not be negative") { $0 >= 0 && $0.isFinite }
  let smoother = LowessSmoother(x: xs, y: order.map { y[$0] }, fraction: fraction, delta: skip)
  let curve = smoother.fit(iterations: iterations).curve
  var result = curve
  for (place, index) in order.enumerated() { result[index] = curve[place] }
  return result
}

/// The curve of ``lowess(x:y:fraction:iterations:delta:)`` at places of one's own, each by a local line with the final
/// weights of the outliers.
///
/// - Every point is fitted, none interpolated: `delta` is zero. Beyond the points the last lines go on.
/// - Returns: a value for each place.
/// - Throws: ``StatisticsError``: as above, `emptyNeighborhood` where all points in reach count as outliers.
/// - Source: statsmodels' `lowess(…, delta = 0, xvals = …)`.
package func lowess(
  x: [Double], y: [Double], at places: [Double], fraction: Double = 2.0 / 3, iterations: Int = 3
) throws(StatisticsError) -> [Double] {
  try InputRules.requirePairs("lowess", x, y, atLeast: 2)
  try InputRules.requireFinite("places", places)
  try InputRules.requireSetting("fraction", fraction, "must lie between 0 and 1") { $0 > 0 && $0 <= 1 }
  try InputRules.requireSetting("iterations", Double(iterations), "must not be negative") { $0 >= 0 }
  let order = x.indices.sorted { x[$0] != x[$1] ? x[$0] < x[$1] : $0 < $1 }
  let smoother = LowessSmoother(x: order.map { x[$0] }, y: order.map { y[$0] }, fraction: fraction, delta: 0)
  let robustness = smoother.fit(iterations: iterations).robustness
  var values: [Double] = []
  for place in places {
    guard let value = smoother.value(at: place, robustness) else { throw .emptyNeighborhood(x: place) }
    values.append(value)
  }
  return values
}

private struct LowessSmoother {
  let x: [Double]
  let y: [Double]
  let neighbors: Int
  let delta: Double

  init(x: [Double], y: [Double], fraction: Double, delta: Double) {
    (self.x, self.y, self.delta) = (x, y, delta)
    neighbors = max(min(Int(fraction * Double(x.count) + 1e-7), x.count), 2)
  }

  /// The curve at the points, and the weights of its last pass; `nil` where all points count in full.
  func fit(iterations: Int) -> (curve: [Double], robustness: [Double]?) {
    var robustness: [Double]?
    var fitted: [Double] = []
    for pass in 0...iterations {
      fitted = smooth(robustness)
      if pass == iterations { break }
      let residuals = zip(y, fitted).map { abs($0 - $1) }
      let scale = residuals.reduce(0, +) / Double(residuals.count)
      let limit = 6 * (median(of: residuals[...]) ?? 0)
      if limit < 1e-7 * scale || limit == 0 { break }
      robustness = residuals.map {
        if $0 <= 0.001 * limit { return 1 }
        if $0 > 0.999 * limit { return 0 }
        let share = $0 / limit
        return (1 - share * share) * (1 - share * share)
      }
    }
    return (fitted, robustness)
  }

  /// The local line at any place, through its nearest points.
  func value(at place: Double, _ robustness: [Double]?) -> Double? {
    var left = 0
    while left + neighbors < x.count, place - x[left] > x[left + neighbors] - place { left += 1 }
    return line(at: place, left, left + neighbors - 1, robustness)
  }

  private func smooth(_ robustness: [Double]?) -> [Double] {
    let n = x.count
    var fitted = [Double](repeating: 0, count: n)
    var (left, right) = (0, neighbors - 1)
    var last = -1
    var i = 0
    while true {
      // Move the window on while that shortens its reach.
      while right < n - 1, x[i] - x[left] > x[right + 1] - x[i] { (left, right) = (left + 1, right + 1) }
      fitted[i] = line(at: x[i], left, right, robustness) ?? y[i]
      if last < i - 1 {
        let width = x[i] - x[last]
        for j in last + 1..<i {
          let share = (x[j] - x[last]) / width
          fitted[j] = share * fitted[i] + (1 - share) * fitted[last]
        }
      }
      last = i
      let cut = x[last] + delta
      i = last + 1
      while i < n {
        if x[i] > cut { break }
        if x[i] == x[last] {
          fitted[i] = fitted[last]
          last = i
        }
        i += 1
      }
      i = max(last + 1, i - 1)
      if last >= n - 1 { break }
    }
    return fitted
  }

  private func line(at place: Double, _ left: Int, _ right: Int, _ robustness: [Double]?) -> Double? {
    let range = x[x.count - 1] - x[0]
    let reach = max(place - x[left], x[right] - place)
    let (far, near) = (0.999 * reach, 0.001 * reach)
    var weights: [Double] = []
    var sum = 0.0
    var j = left
    // Beyond the window, points tied with its last one count too.
    while j < x.count {
      let away = abs(x[j] - place)
      var weight = 0.0
      if away <= far {
        let share = away / reach
        weight = away <= near ? 1 : (1 - share * share * share) * (1 - share * share * share) * (1 - share * share * share)
        if let robustness { weight *= robustness[j] }
        sum += weight
      } else if x[j] > place {
        break
      }
      weights.append(weight)
      j += 1
    }
    guard sum > 0 else { return nil }
    for k in weights.indices { weights[k] /= sum }
    if reach > 0 {
      var center = 0.0
      for k in weights.indices { center += weights[k] * x[left + k] }
      let shift = place - center
      var spread = 0.0
      for k in weights.indices { spread += weights[k] * (x[left + k] - center) * (x[left + k] - center) }
      if spread.squareRoot() > 0.001 * range {
        let slope = shift / spread
        for k in weights.indices { weights[k] *= slope * (x[left + k] - center) + 1 }
      }
    }
    var value = 0.0
    for k in weights.indices { value += weights[k] * y[left + k] }
    return value
  }
}
