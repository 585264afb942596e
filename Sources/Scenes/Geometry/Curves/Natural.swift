/// A cubic spline whose second derivative is zero at both ends.
struct NaturalDrawer: CurveDrawer {
  var pen = CurvePen()
  private var xs: [Double] = []
  private var ys: [Double] = []

  init() {}

  mutating func lineStart() { (xs, ys) = ([], []) }
  mutating func lineEnd() {
    if !xs.isEmpty { pen.begin(xs[0], ys[0]) }
    if xs.count == 2 {
      pen.line(xs[1], ys[1])
    } else if xs.count > 2 {
      let (x, y) = (Self.controls(xs), Self.controls(ys))
      for piece in 0..<xs.count - 1 {
        pen.curve(x.first[piece], y.first[piece], x.second[piece], y.second[piece], xs[piece + 1], ys[piece + 1])
      }
    }
    pen.end(isDot: xs.count == 1)
  }
  mutating func point(_ x: Double, _ y: Double) {
    xs.append(x)
    ys.append(y)
  }

  /// Control points of every piece in one coordinate, by elimination in a tridiagonal system.
  private static func controls(_ values: [Double]) -> (first: [Double], second: [Double]) {
    let n = values.count - 1
    var diagonal = [Double](repeating: 4, count: n)
    var right = (0..<n).map { 4 * values[$0] + 2 * values[$0 + 1] }
    (diagonal[0], right[0]) = (2, values[0] + 2 * values[1])
    (diagonal[n - 1], right[n - 1]) = (7, 8 * values[n - 1] + values[n])
    for row in 1..<n {
      let factor = (row == n - 1 ? 2 : 1) / diagonal[row - 1]
      diagonal[row] -= factor
      right[row] -= factor * right[row - 1]
    }
    var first = [Double](repeating: 0, count: n)
    first[n - 1] = right[n - 1] / diagonal[n - 1]
    for row in stride(from: n - 2, through: 0, by: -1) { first[row] = (right[row] - first[row + 1]) / diagonal[row] }
    var second = [Double](repeating: 0, count: n)
    for row in 0..<n - 1 { second[row] = 2 * values[row + 1] - first[row + 1] }
    second[n - 1] = (values[n] + first[n - 1]) / 2
    return (first, second)
  }
}
