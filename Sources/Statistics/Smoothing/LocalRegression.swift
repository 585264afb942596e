#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A weighted polynomial through the neighbors of a place: the step that ``LoessFit`` repeats.
///
/// - Source: Cleveland and Devlin (1988); tricube weights, columns scaled to length one, singular directions left out.
struct LocalRegression {
  /// Ascending.
  let x: [Double]
  let y: [Double]
  let weights: [Double]
  let span: Double
  let degree: Int
  /// How many neighbors count.
  let neighbors: Int
  /// Whether all weights are 1, those of robustness included.
  private let isEvenlyWeighted: Bool

  init(x: [Double], y: [Double], weights: [Double], span: Double, degree: Int) {
    (self.x, self.y, self.weights, self.span, self.degree) = (x, y, weights, span, degree)
    neighbors = Int(min(Double(x.count), Double(x.count) * span + 1e-5))
    isEvenlyWeighted = weights.allSatisfy { $0 == 1 }
  }

  /// The value at a place and how it comes about.
  struct Local {
    let value: Double
    /// How much of its own y a point at the place gets, before its weight is counted.
    let leverage: Double
    /// Sum over points of (share of the point in the value)² / (weight by which its error is known).
    let squaredShares: Double
  }

  /// - Parameter errorVariances: the variance of each point over σ²; `nil` where no error is asked for.
  func local(at place: Double, errorVariances: [Double]? = nil) throws(StatisticsError) -> Local {
    let window = self.window(around: place)
    let reach = max(place - x[window.lowerBound], x[window.upperBound - 1] - place) * max(1, span).squareRoot()
    guard reach > 0 else { throw .emptyNeighborhood(x: place) }
    let sums = moments(window, place, reach, errorVariances)
    guard sums.s.0 > 0 else { throw .emptyNeighborhood(x: place) }
    let size = degree + 1
    if let a = solved(sums, size) {
      return Local(value: dot(a, sums.b, size), leverage: a.0, squaredShares: quadratic(a, sums.t, size))
    }
    return careful(window, place, reach, errorVariances)
  }

  /// The fit at every point, computed once for points that share a place.
  func everywhere(errorVariances: [Double]?) throws(StatisticsError) -> [Local] {
    var result: [Local] = []
    result.reserveCapacity(x.count)
    for index in x.indices {
      let isRepeat = index > 0 && x[index] == x[index - 1]
      result.append(isRepeat ? result[index - 1] : try local(at: x[index], errorVariances: errorVariances))
    }
    return result
  }

  /// The first point at exactly this place.
  func firstIndex(of place: Double) -> Int? {
    var (low, high) = (0, x.count)
    while low < high {
      let middle = (low + high) / 2
      if x[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < x.count && x[low] == place ? low : nil
  }

  /// The nearest neighbors of a place.
  private func window(around place: Double) -> Range<Int> {
    // The first start whose window cannot be moved right with profit.
    var (low, high) = (0, x.count - neighbors)
    while low < high {
      let middle = (low + high) / 2
      if place - x[middle] > x[middle + neighbors] - place { low = middle + 1 } else { high = middle }
    }
    return low..<low + neighbors
  }

  private typealias Five = (Double, Double, Double, Double, Double)
  private struct Moments {
    /// Sums of weight times powers of distance.
    var s: Five
    /// Sums of weight times y times powers.
    var b: (Double, Double, Double)
    /// Sums of squared weight times powers.
    var t: Five
  }

  private func moments(_ window: Range<Int>, _ place: Double, _ reach: Double, _ errorVariances: [Double]?) -> Moments {
    typealias Lane = SIMD4<Double>
    var (s0, s1, s2, s3, s4) = (Lane.zero, Lane.zero, Lane.zero, Lane.zero, Lane.zero)
    var (b0, b1, b2) = (Lane.zero, Lane.zero, Lane.zero)
    var (t0, t1, t2, t3, t4) = (Lane.zero, Lane.zero, Lane.zero, Lane.zero, Lane.zero)
    let scale = 1 / reach
    let edge = place + reach
    let wantsError = errorVariances != nil
    let isEven = isEvenlyWeighted
    x.withUnsafeBufferPointer { x in
      y.withUnsafeBufferPointer { y in
        weights.withUnsafeBufferPointer { weights in
          (errorVariances ?? self.weights).withUnsafeBufferPointer { errors in
            @inline(__always) func add(_ x: Lane, _ y: Lane, _ w: Lane, _ e: Lane) {
              let d = (x - place) * scale
              let away = d.replacing(with: -d, where: d .< 0)
              let cube = away * away * away
              // At the edge this may round to a hair below zero, whose cube is nothing.
              let k = Lane.one - cube
              let kernel = isEven ? k * k * k : k * k * k * w
              let k1 = kernel * d
              let k2 = k1 * d
              s0 += kernel
              s1 += k1
              s2 += k2
              s3 += k2 * d
              s4 += k2 * d * d
              b0 += kernel * y
              b1 += k1 * y
              b2 += k2 * y
              if wantsError {
                let square = isEven ? kernel * kernel : kernel * kernel * e
                let q1 = square * d
                let q2 = q1 * d
                t0 += square
                t1 += q1
                t2 += q2
                t3 += q2 * d
                t4 += q2 * d * d
              }
            }
            var i = window.lowerBound
            @inline(__always) func load(_ values: UnsafeBufferPointer<Double>) -> Lane {
              UnsafeRawPointer(values.baseAddress.unsafelyUnwrapped + i).loadUnaligned(as: Lane.self)
            }
            while i + 4 <= window.upperBound {
              add(load(x), load(y), isEven ? .one : load(weights), wantsError && !isEven ? load(errors) : .one)
              i += 4
            }
            while i < window.upperBound {
              // The others stand at the edge, where they weigh nothing.
              add(Lane(x[i], edge, edge, edge), Lane(y[i], 0, 0, 0), Lane(weights[i], 0, 0, 0), Lane(errors[i], 0, 0, 0))
              i += 1
            }
          }
        }
      }
    }
    return Moments(
      s: (s0.sum(), s1.sum(), s2.sum(), s3.sum(), s4.sum()), b: (b0.sum(), b1.sum(), b2.sum()),
      t: (t0.sum(), t1.sum(), t2.sum(), t3.sum(), t4.sum()))
  }

  /// The first row of the inverse of the normal equations; `nil` where they are too near to singular to be trusted.
  private func solved(_ m: Moments, _ size: Int) -> (Double, Double, Double)? {
    let s = m.s
    if size == 1 { return (1 / s.0, 0, 0) }
    // Cholesky of columns scaled to length one; the pivots tell how much each adds to those before it.
    let (d1, d2) = (s.2.squareRoot(), s.4.squareRoot())
    let d0 = s.0.squareRoot()
    guard d1 > 0 else { return nil }
    let r01 = s.1 / (d0 * d1)
    let p1 = 1 - r01 * r01
    guard p1 > 1e-6 else { return nil }
    if size == 2 {
      let det = s.0 * s.2 - s.1 * s.1
      return (s.2 / det, -s.1 / det, 0)
    }
    let l11 = p1.squareRoot()
    let r02 = s.2 / (d0 * d2)
    let l21 = (s.3 / (d1 * d2) - r01 * r02) / l11
    let p2 = 1 - r02 * r02 - l21 * l21
    guard p2 > 1e-6 else { return nil }
    // Solve L Lᵀ z = e₀ for the scaled columns.
    let l22 = p2.squareRoot()
    let f0 = 1.0
    let f1 = -r01 * f0 / l11
    let f2 = -(r02 * f0 + l21 * f1) / l22
    let z2 = f2 / l22
    let z1 = (f1 - l21 * z2) / l11
    let z0 = f0 - r01 * z1 - r02 * z2
    return (z0 / (d0 * d0), z1 / (d0 * d1), z2 / (d0 * d2))
  }

  private func dot(_ a: (Double, Double, Double), _ b: (Double, Double, Double), _ size: Int) -> Double {
    size == 1 ? a.0 * b.0 : size == 2 ? a.0 * b.0 + a.1 * b.1 : a.0 * b.0 + a.1 * b.1 + a.2 * b.2
  }

  private func quadratic(_ a: (Double, Double, Double), _ t: Five, _ size: Int) -> Double {
    let constant = a.0 * a.0 * t.0
    if size == 1 { return constant }
    let line = constant + 2 * a.0 * a.1 * t.1 + a.1 * a.1 * t.2
    if size == 2 { return max(0, line) }
    return max(0, line + 2 * a.0 * a.2 * t.2 + 2 * a.1 * a.2 * t.3 + a.2 * a.2 * t.4)
  }

  /// The same by singular values, for neighborhoods with few distinct places.
  private func careful(_ window: Range<Int>, _ place: Double, _ reach: Double, _ errorVariances: [Double]?) -> Local {
    let size = degree + 1
    let roots = window.map { index -> Double in
      let away = abs(x[index] - place) / reach
      let k = max(0, 1 - away * away * away)
      return (weights[index] * k * k * k).squareRoot()
    }
    var columns: [[Double]] = []
    for power in 0..<size {
      columns.append(zip(window, roots).map { pow(x[$0] - place, Double(power)) * $1 })
    }
    let lengths = columns.map { column -> Double in
      let length = column.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return length > 0 ? length : 1
    }
    for c in 0..<size { columns[c] = columns[c].map { $0 / lengths[c] } }
    let shares = firstRowOfPseudoInverse(columns).map { $0 / lengths[0] }
    var (value, squares) = (0.0, 0.0)
    var leverage = 0.0
    for (offset, index) in window.enumerated() {
      let share = shares[offset] * roots[offset]
      value += share * y[index]
      if let errorVariances { squares += share * share * errorVariances[index] }
      if x[index] == place, weights[index] > 0 { leverage = share / weights[index] }
    }
    return Local(value: value, leverage: leverage, squaredShares: squares)
  }
}

/// The first row of the pseudo-inverse of a tall matrix of columns; singular values below 100 ε of the largest count as zero.
///
/// - Source: one-sided Jacobi rotations (Hestenes 1958).
private func firstRowOfPseudoInverse(_ columns: [[Double]]) -> [Double] {
  var u = columns
  let size = columns.count
  var v = (0..<size).map { i in (0..<size).map { $0 == i ? 1.0 : 0 } }
  for _ in 0..<60 {
    var rotated = false
    for p in 0..<size {
      for q in p + 1..<max(size, p + 1) {
        var (alpha, beta, gamma) = (0.0, 0.0, 0.0)
        for row in u[p].indices {
          alpha += u[p][row] * u[p][row]
          beta += u[q][row] * u[q][row]
          gamma += u[p][row] * u[q][row]
        }
        if abs(gamma) <= 1e-17 * (alpha * beta).squareRoot() || gamma == 0 { continue }
        rotated = true
        let zeta = (beta - alpha) / (2 * gamma)
        let t = (zeta >= 0 ? 1.0 : -1.0) / (abs(zeta) + (1 + zeta * zeta).squareRoot())
        let c = 1 / (1 + t * t).squareRoot()
        let s = c * t
        for row in u[p].indices { (u[p][row], u[q][row]) = (c * u[p][row] - s * u[q][row], s * u[p][row] + c * u[q][row]) }
        for row in 0..<size { (v[p][row], v[q][row]) = (c * v[p][row] - s * v[q][row], s * v[p][row] + c * v[q][row]) }
      }
    }
    if !rotated { break }
  }
  let values = u.map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }
  let limit = (values.max() ?? 0) * 100 * Double.ulpOfOne
  var result = [Double](repeating: 0, count: columns[0].count)
  for k in 0..<size where values[k] > limit {
    for row in result.indices { result[row] += v[k][0] * u[k][row] / (values[k] * values[k]) }
  }
  return result
}
