/// The points of a fit, as given and moved so that their means are zero.
struct FitPoints {
  let x: [Double]
  let y: [Double]
  private(set) var meanX = 0.0
  private(set) var meanY = 0.0
  var centeredX: [Double] { x.map { $0 - meanX } }
  var centeredY: [Double] { y.map { $0 - meanY } }

  /// - Parameter sorted: by x, points of equal x keeping their order.
  init(x: ArraySlice<Double>, y: ArraySlice<Double>, sorted: Bool = false) {
    var points: [(x: Double, y: Double)] = []
    points.reserveCapacity(x.count)
    for (x, y) in zip(x, y) where !x.isNaN && !y.isNaN { points.append((x, y)) }
    if sorted { points.sort { $0.x < $1.x } }
    self.x = points.map(\.x)
    self.y = points.map(\.y)
    for (index, point) in points.enumerated() {
      meanX += (point.x - meanX) / Double(index + 1)
      meanY += (point.y - meanY) / Double(index + 1)
    }
  }

  /// 1 - (unexplained / total) sum of squares.
  func rSquared(mean: Double, predict: (Double) -> Double) -> Double {
    var unexplained = 0.0, total = 0.0
    for (x, y) in zip(x, y) {
      let residual = y - predict(x)
      let distance = y - mean
      unexplained += residual * residual
      total += distance * distance
    }
    return 1 - unexplained / total
  }
}

/// Intercept and slope of the least squares line, from the means of x, y, xy and x².
func leastSquaresLine(x: Double, y: Double, xy: Double, xx: Double) -> (intercept: Double, slope: Double) {
  let spread = xx - x * x
  let slope = abs(spread) < 1e-24 ? 0 : (xy - x * y) / spread
  return (y - slope * x, slope)
}

/// A mean that takes one value at a time.
struct RunningMean {
  private(set) var value = 0.0
  /// - Parameter count: how many values there are, this one included.
  mutating func add(_ new: Double, count: Double) { value += (new - value) / count }
}
