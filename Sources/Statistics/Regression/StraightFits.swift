#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Fits that are straight lines, some of them after taking logarithms.
///
/// - Source: vega-statistics `linear`, `log`, `exp`, `pow` (running means, in its order of operations).
extension TrendModel {
  init(constant points: FitPoints) {
    let mean = points.meanY
    self.init(coefficients: [mean], rSquared: 0, predict: { _ in mean })
  }

  init(linear points: FitPoints) {
    let line = Self.line(points.x, points.y)
    let predict: @Sendable (Double) -> Double = { line.intercept + line.slope * $0 }
    self.init(
      coefficients: [line.intercept, line.slope],
      rSquared: points.rSquared(mean: points.meanY, predict: predict), predict: predict)
  }

  init(logarithmic points: FitPoints) {
    let line = Self.line(points.x.map { log($0) }, points.y)
    let predict: @Sendable (Double) -> Double = { line.intercept + line.slope * log($0) }
    self.init(
      coefficients: [line.intercept, line.slope],
      rSquared: points.rSquared(mean: points.meanY, predict: predict), predict: predict)
  }

  init(power points: FitPoints) {
    let line = Self.line(points.x.map { log($0) }, points.y.map { log($0) })
    let factor = exp(line.intercept)
    let predict: @Sendable (Double) -> Double = { factor * pow($0, line.slope) }
    self.init(
      coefficients: [factor, line.slope],
      rSquared: points.rSquared(mean: points.meanY, predict: predict), predict: predict)
  }

  /// Residuals of ln y are weighted by y, so that small values do not rule the fit.
  init(exponential points: FitPoints) {
    let meanX = points.meanX, meanY = points.meanY
    var yl = RunningMean(), xy = RunningMean(), xyl = RunningMean(), xxy = RunningMean()
    for (index, (dx, dy)) in zip(points.centeredX, points.y).enumerated() {
      let count = Double(index + 1)
      let logY = log(dy)
      let product = dx * dy
      yl.add(dy * logY, count: count)
      xy.add(product, count: count)
      xyl.add(product * logY, count: count)
      xxy.add(dx * product, count: count)
    }
    let line = leastSquaresLine(
      x: xy.value / meanY, y: yl.value / meanY, xy: xyl.value / meanY, xx: xxy.value / meanY)
    let predict: @Sendable (Double) -> Double = { exp(line.intercept + line.slope * ($0 - meanX)) }
    self.init(
      coefficients: [exp(line.intercept - line.slope * meanX), line.slope],
      rSquared: points.rSquared(mean: meanY, predict: predict), predict: predict)
  }

  private static func line(_ x: [Double], _ y: [Double]) -> (intercept: Double, slope: Double) {
    var mx = RunningMean(), my = RunningMean(), mxy = RunningMean(), mxx = RunningMean()
    for (index, (x, y)) in zip(x, y).enumerated() {
      let count = Double(index + 1)
      mx.add(x, count: count)
      my.add(y, count: count)
      mxy.add(x * y, count: count)
      mxx.add(x * x, count: count)
    }
    return leastSquaresLine(x: mx.value, y: my.value, xy: mxy.value, xx: mxx.value)
  }
}
