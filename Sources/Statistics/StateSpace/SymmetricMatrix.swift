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
    let worked = upper.withUnsafeMutableBufferPointer { buffer -> Bool in
      guard let a = buffer.baseAddress else { return true }
      // Four rows at a time, so that each pass over what is left does four rows' work.
      for k in stride(from: 0, to: n, by: 4) {
        let end = min(k + 4, n)
        for p in k..<end {
          let row = a + p * n
          guard row[p] > 0, row[p].isFinite else { return false }
          let scale = 1 / row[p].squareRoot()
          for j in p..<n { row[j] *= scale }
          for i in p + 1..<max(end, p + 1) { Self.subtract(row[i], row, from: a + i * n, i, n) }
        }
        for i in end..<max(n, end) {
          if end - k == 4 {
            Self.subtract4(a + k * n, i, from: a + i * n, n)
          } else {
            for p in k..<end { Self.subtract(a[p * n + i], a + p * n, from: a + i * n, i, n) }
          }
        }
      }
      return true
    }
    return worked ? Factor(size: n, upper: upper) : nil
  }

  fileprivate static func subtract(
    _ factor: Double, _ row: UnsafePointer<Double>, from target: UnsafeMutablePointer<Double>, _ start: Int, _ end: Int
  ) {
    for j in start..<end { target[j] -= factor * row[j] }
  }

  /// Takes four neighboring rows, each times its entry in column `start`, from a row below.
  private static func subtract4(
    _ rows: UnsafePointer<Double>, _ start: Int, from target: UnsafeMutablePointer<Double>, _ n: Int
  ) {
    typealias Lane = SIMD4<Double>
    let (r0, r1, r2, r3) = (rows, rows + n, rows + 2 * n, rows + 3 * n)
    let (f0, f1, f2, f3) = (r0[start], r1[start], r2[start], r3[start])
    @inline(__always) func lane(_ row: UnsafePointer<Double>, _ j: Int) -> Lane {
      UnsafeRawPointer(row + j).loadUnaligned(as: Lane.self)
    }
    var j = start
    while j + 4 <= n {
      let sum = lane(r0, j) * f0 + lane(r1, j) * f1 + lane(r2, j) * f2 + lane(r3, j) * f3
      let place = UnsafeMutableRawPointer(target + j)
      place.storeBytes(of: place.loadUnaligned(as: Lane.self) - sum, as: Lane.self)
      j += 4
    }
    while j < n {
      target[j] -= f0 * r0[j] + f1 * r1[j] + f2 * r2[j] + f3 * r3[j]
      j += 1
    }
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

    /// Row by row for all right sides at once; of what is symmetric only the half on and below the diagonal.
    func inverse() -> SymmetricMatrix {
      var result = SymmetricMatrix(size: size)
      let n = size
      upper.withUnsafeBufferPointer { upper in
        result.entries.withUnsafeMutableBufferPointer { buffer in
          guard let u = upper.baseAddress, let x = buffer.baseAddress else { return }
          for i in 0..<n {
            let row = x + i * n
            row[i] = 1
            let scale = 1 / u[i * n + i]
            for c in 0...i { row[c] *= scale }
            for j in i + 1..<max(n, i + 1) { SymmetricMatrix.subtract(u[i * n + j], row, from: x + j * n, 0, i + 1) }
          }
          for i in stride(from: n - 1, through: 0, by: -1) {
            let row = x + i * n
            for j in i + 1..<max(n, i + 1) { SymmetricMatrix.subtract(u[i * n + j], x + j * n, from: row, 0, i + 1) }
            let scale = 1 / u[i * n + i]
            for c in 0...i { row[c] *= scale }
          }
          for i in 0..<n { for c in 0..<i { x[c * n + i] = x[i * n + c] } }
        }
      }
      return result
    }
  }
}
