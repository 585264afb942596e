#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A square symmetric matrix, taken apart into a triangle and its transpose to solve equations.
struct SymmetricMatrix {
  let size: Int
  /// Row by row.
  var entries: [Double]

  init(size: Int) { (self.size, entries) = (size, [Double](repeating: 0, count: size * size)) }

  subscript(i: Int, j: Int) -> Double {
    get { entries[i * size + j] }
    set { entries[i * size + j] = newValue }
  }

  /// The triangle of the Cholesky factorization in the upper half; `nil` unless all pivots are above zero.
  func factorized() -> Factor? {
    var upper = entries
    let n = size
    let worked = upper.withUnsafeMutableBufferPointer { a -> Bool in
      for k in 0..<n {
        let pivot = a[k * n + k]
        guard pivot > 0, pivot.isFinite else { return false }
        let scale = 1 / pivot.squareRoot()
        for j in k..<n { a[k * n + j] *= scale }
        for i in k + 1..<max(n, k + 1) {
          let factor = a[k * n + i]
          if factor == 0 { continue }
          for j in i..<n { a[i * n + j] -= factor * a[k * n + j] }
        }
      }
      return true
    }
    return worked ? Factor(size: n, upper: upper) : nil
  }

  struct Factor {
    let size: Int
    let upper: [Double]

    var logDeterminant: Double { (0..<size).reduce(0) { $0 + 2 * log(upper[$1 * size + $1]) } }

    func solve(_ right: [Double]) -> [Double] {
      var x = right
      let n = size
      upper.withUnsafeBufferPointer { a in
        x.withUnsafeMutableBufferPointer { x in
          for i in 0..<n {
            x[i] /= a[i * n + i]
            let value = x[i]
            for j in i + 1..<max(n, i + 1) { x[j] -= a[i * n + j] * value }
          }
          for i in stride(from: n - 1, through: 0, by: -1) {
            var sum = x[i]
            for j in i + 1..<max(n, i + 1) { sum -= a[i * n + j] * x[j] }
            x[i] = sum / a[i * n + i]
          }
        }
      }
      return x
    }

    func inverse() -> SymmetricMatrix {
      var result = SymmetricMatrix(size: size)
      var unit = [Double](repeating: 0, count: size)
      for i in 0..<size {
        unit[i] = 1
        let column = solve(unit)
        unit[i] = 0
        for j in 0..<size { result[i, j] = column[j] }
      }
      return result
    }
  }
}
