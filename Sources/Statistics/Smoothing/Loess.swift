/// Locally weighted regression: a smooth curve through a cloud of points.
///
/// - Parameter bandwidth: the share of the points that each local fit uses, at least two of them.
/// - Returns: one point for each distinct x, in order of x. With fewer points than the local fit needs, y is NaN.
///   Of points that share an x, the fits are averaged as Vega averages them: the first counts only while it is alone.
/// - Points with a NaN in them are left out.
/// - Source: Cleveland (1979) with tricube weights and two robust passes, as vega-statistics `loess`.
package func loess(x: ArraySlice<Double>, y: ArraySlice<Double>, bandwidth: Double = 0.3) -> [(x: Double, y: Double)] {
  let points = FitPoints(x: x, y: y, sorted: true)
  let xs = points.centeredX, ys = points.centeredY
  let count = xs.count
  let neighbors = max(2, Int(min(max(bandwidth * Double(count), 0), Double(count) + 1)))
  guard neighbors <= count else {
    return merged(xs, [Double](repeating: .nan, count: count), points)
  }
  var fitted = [Double](repeating: 0, count: count)
  var residuals = fitted
  var robustness = [Double](repeating: 1, count: count)
  for pass in 0...2 {
    var window = (first: 0, last: neighbors - 1)
    for i in 0..<count {
      fitted[i] = localFit(at: xs[i], xs, ys, window, robustness)
      residuals[i] = abs(ys[i] - fitted[i])
      advance(&window, past: i, xs)
    }
    if pass == 2 { break }
    guard let typical = median(of: residuals[...]), abs(typical) >= 1e-12 else { break }
    for i in 0..<count {
      let size = residuals[i] / (6 * typical)
      let weight = 1 - size * size
      // Never quite zero: a window of zero weights would have no fit.
      robustness[i] = size >= 1 ? 1e-12 : weight * weight
    }
  }
  return merged(xs, fitted, points)
}

private func localFit(
  at x: Double, _ xs: [Double], _ ys: [Double], _ window: (first: Int, last: Int), _ robustness: [Double]
) -> Double {
  let edge = x - xs[window.first] > xs[window.last] - x ? window.first : window.last
  let reach = xs[edge] - x
  let scale = 1 / abs(reach == 0 ? 1 : reach)
  var w = 0.0, sx = 0.0, sy = 0.0, sxy = 0.0, sxx = 0.0
  for k in window.first...window.last {
    let distance = abs(x - xs[k]) * scale
    let closeness = 1 - distance * distance * distance
    let weight = closeness * closeness * closeness * robustness[k]
    let weighted = xs[k] * weight
    w += weight
    sx += weighted
    sy += ys[k] * weight
    sxy += ys[k] * weighted
    sxx += xs[k] * weighted
  }
  let line = leastSquaresLine(x: sx / w, y: sy / w, xy: sxy / w, xx: sxx / w)
  return line.intercept + line.slope * x
}

/// Moves the window of nearest neighbors on to the next point.
private func advance(_ window: inout (first: Int, last: Int), past current: Int, _ xs: [Double]) {
  let next = current + 1
  guard next < xs.count else { return }
  var right = window.last + 1
  // On equal distances too, so that runs of equal x are passed.
  while right < xs.count, next > window.first, xs[right] - xs[next] <= xs[next] - xs[window.first] {
    window = (window.first + 1, right)
    right += 1
  }
}

private func merged(_ xs: [Double], _ fitted: [Double], _ points: FitPoints) -> [(x: Double, y: Double)] {
  var result: [(x: Double, y: Double)] = []
  var repeats = 0.0
  for (x, y) in zip(xs, fitted) {
    let place = x + points.meanX
    if let last = result.last, last.x == place {
      repeats += 1
      result[result.count - 1].y += (y - last.y) / repeats
    } else {
      repeats = 0
      result.append((place, y))
    }
  }
  return result.map { ($0.x, $0.y + points.meanY) }
}
