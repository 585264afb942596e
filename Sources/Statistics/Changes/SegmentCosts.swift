/// The squared distances of stretches of a series from their means, each in constant time.
struct SegmentCosts {
  private let sums: [Double]
  private let squares: [Double]
  private let center: Double

  init(_ values: [Double]) {
    // Around the mean, so that large levels cost no digits.
    let center = Statistics.mean(of: values[...]) ?? 0
    var (sum, square) = (0.0, 0.0)
    var sums = [0.0], squares = [0.0]
    sums.reserveCapacity(values.count + 1)
    squares.reserveCapacity(values.count + 1)
    for value in values {
      sum += value - center
      square += (value - center) * (value - center)
      sums.append(sum)
      squares.append(square)
    }
    (self.sums, self.squares, self.center) = (sums, squares, center)
  }

  /// The cost of the values from `start` to before `end`.
  @inline(__always)
  func cost(_ start: Int, _ end: Int) -> Double {
    let sum = sums[end] - sums[start]
    return max(0, squares[end] - squares[start] - sum * sum / Double(end - start))
  }

  func mean(_ start: Int, _ end: Int) -> Double { center + (sums[end] - sums[start]) / Double(end - start) }
}
