/// A matrix taken apart into orthonormal columns and an upper triangle (QR), in double-double arithmetic.
///
/// - Thirty-two digits make the order of columns and their scale unimportant: NIST's hardest problems keep all certified digits.
/// - Source: modified Gram–Schmidt (Björck 1967), the right-hand side carried along as one more column.
struct OrthogonalColumns {
  /// The triangle, row by row: `triangle[i][j]` for j of at least i.
  private(set) var triangle: [[DoubleDouble]]
  /// What solves the least squares problem.
  let solution: [DoubleDouble]
  /// What the columns leave of the right-hand side.
  let residuals: [DoubleDouble]

  /// - Throws: ``StatisticsError/dependentColumn(index:)``.
  init(columns: [[DoubleDouble]], target: [DoubleDouble]) throws(StatisticsError) {
    var columns = columns
    var target = target
    let width = columns.count
    var triangle = [[DoubleDouble]](repeating: [DoubleDouble](repeating: DoubleDouble(0), count: width), count: width)
    var projections: [DoubleDouble] = []
    let sizes = columns.map { Self.product($0, $0).squareRoot().value }
    for k in 0..<width {
      let norm = Self.product(columns[k], columns[k]).squareRoot()
      guard norm.value > 1e-14 * sizes[k] else { throw .dependentColumn(index: k) }
      triangle[k][k] = norm
      let scale = DoubleDouble(1) / norm
      for row in columns[k].indices { columns[k][row] = columns[k][row] * scale }
      for j in k + 1..<max(width, k + 1) { triangle[k][j] = Self.remove(columns[k], from: &columns[j]) }
      projections.append(Self.remove(columns[k], from: &target))
    }
    self.triangle = triangle
    self.residuals = target
    self.solution = Self.solve(triangle, projections)
  }

  /// Takes the part along `unit` out of a column and returns its length.
  private static func remove(_ unit: [DoubleDouble], from column: inout [DoubleDouble]) -> DoubleDouble {
    let length = product(unit, column)
    for row in column.indices { column[row] = column[row] - length * unit[row] }
    return length
  }

  private static func product(_ a: [DoubleDouble], _ b: [DoubleDouble]) -> DoubleDouble {
    var sum = DoubleDouble(0)
    for row in a.indices { sum = sum + a[row] * b[row] }
    return sum
  }

  private static func solve(_ triangle: [[DoubleDouble]], _ right: [DoubleDouble]) -> [DoubleDouble] {
    var x = right
    for i in stride(from: right.count - 1, through: 0, by: -1) {
      for j in i + 1..<max(right.count, i + 1) { x[i] = x[i] - triangle[i][j] * x[j] }
      x[i] = x[i] / triangle[i][i]
    }
    return x
  }

  /// The inverse of the triangle, row by row; its rows' products are the inverse of the normal equations.
  var inverseTriangle: [[Double]] {
    let width = triangle.count
    var inverse = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
    for column in 0..<width {
      var unit = [DoubleDouble](repeating: DoubleDouble(0), count: width)
      unit[column] = DoubleDouble(1)
      for (row, entry) in Self.solve(triangle, unit).enumerated() { inverse[row][column] = entry.value }
    }
    return inverse
  }
}
