#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Least squares polynomials on centered points.
///
/// - Source: vega-statistics `quad` and `poly`, in their order of operations.
extension TrendModel {
  init(quadratic points: FitPoints) {
    let meanX = points.meanX, meanY = points.meanY
    var m2 = RunningMean(), m3 = RunningMean(), m4 = RunningMean(), mxy = RunningMean(), mxxy = RunningMean()
    for (index, (dx, dy)) in zip(points.centeredX, points.centeredY).enumerated() {
      let count = Double(index + 1)
      let square = dx * dx
      m2.add(square, count: count)
      m3.add(square * dx, count: count)
      m4.add(square * square, count: count)
      mxy.add(dx * dy, count: count)
      mxxy.add(square * dy, count: count)
    }
    let spread = m4.value - m2.value * m2.value
    let divisor = m2.value * spread - m3.value * m3.value
    let a = (mxxy.value * m2.value - mxy.value * m3.value) / divisor
    let b = (mxy.value * spread - mxxy.value * m3.value) / divisor
    let c = -a * m2.value
    let predict: @Sendable (Double) -> Double = {
      let x = $0 - meanX
      return a * x * x + b * x + c + meanY
    }
    self.init(
      coefficients: [c - b * meanX + a * meanX * meanX + meanY, b - 2 * a * meanX, a],
      rSquared: points.rSquared(mean: meanY, predict: predict), predict: predict)
  }

  init(polynomial points: FitPoints, degree: Int) {
    let meanX = points.meanX, meanY = points.meanY
    let xs = points.centeredX, ys = points.centeredY
    let size = degree + 1
    // Column by column, the right-hand side last.
    var system: [[Double]] = (0..<size).map { i in
      (0..<size).map { j in xs.reduce(0) { $0 + pow($1, Double(i + j)) } }
    }
    system.append((0..<size).map { i in zip(xs, ys).reduce(0) { $0 + pow($1.0, Double(i)) * $1.1 } })
    let centered = solve(&system)
    let predict: @Sendable (Double) -> Double = {
      let x = $0 - meanX
      var y = meanY + centered[0] + centered[1] * x + centered[2] * x * x
      for power in 3..<centered.count { y += centered[power] * pow(x, Double(power)) }
      return y
    }
    self.init(
      coefficients: expanded(centered, shift: -meanX, bias: meanY),
      rSquared: points.rSquared(mean: meanY, predict: predict), predict: predict)
  }
}

/// Solves linear equations by Gaussian elimination with row exchanges; `matrix` is a list of columns.
private func solve(_ matrix: inout [[Double]]) -> [Double] {
  let size = matrix.count - 1
  for i in 0..<size {
    var pivot = i
    for j in i + 1..<max(size, i + 1) where abs(matrix[i][j]) > abs(matrix[i][pivot]) { pivot = j }
    for k in i...size { matrix[k].swapAt(i, pivot) }
    for j in i + 1..<max(size, i + 1) {
      for k in stride(from: size, through: i, by: -1) {
        matrix[k][j] -= matrix[k][i] * matrix[i][j] / matrix[i][i]
      }
    }
  }
  var solution = [Double](repeating: 0, count: size)
  for j in stride(from: size - 1, through: 0, by: -1) {
    var known = 0.0
    for k in j + 1..<max(size, j + 1) { known += matrix[k][j] * solution[k] }
    solution[j] = (matrix[size][j] - known) / matrix[j][j]
  }
  return solution
}

/// The coefficients of p(x + shift) + bias, by binomial expansion.
private func expanded(_ coefficients: [Double], shift: Double, bias: Double) -> [Double] {
  var result = [Double](repeating: 0, count: coefficients.count)
  for i in stride(from: coefficients.count - 1, through: 0, by: -1) {
    let coefficient = coefficients[i]
    result[i] += coefficient
    var binomial = 1.0
    for j in 1..<max(i + 1, 1) {
      binomial *= Double(i + 1 - j) / Double(j)
      result[i - j] += coefficient * pow(shift, Double(j)) * binomial
    }
  }
  result[0] += bias
  return result
}
