/// The lowest place of a function of several variables, by a simplex that walks downhill.
///
/// - Parameters:
///   - tolerance: how near the values of all corners have to come.
///   - width: how near their places, too; a direction in which nothing changes never comes near.
/// - Source: Nelder and Mead (1965), with their coefficients.
func nelderMead(
  from start: [Double], step: Double, tolerance: Double = 1e-10, width narrow: Double = 1e-4, evaluations limit: Int = 2000,
  _ function: ([Double]) throws(StatisticsError) -> Double
) throws(StatisticsError) -> (x: [Double], value: Double) {
  var corners: [(x: [Double], value: Double)] = [(start, try function(start))]
  for axis in start.indices {
    var x = start
    x[axis] += step
    corners.append((x, try function(x)))
  }
  var evaluations = corners.count
  while evaluations < limit {
    corners.sort { $0.value < $1.value }
    let (best, worst) = (corners[0], corners[corners.count - 1])
    var width = 0.0
    for corner in corners { for axis in start.indices { width = max(width, abs(corner.x[axis] - best.x[axis])) } }
    if worst.value - best.value <= tolerance, width < narrow { break }
    let center = start.indices.map { axis in
      corners.dropLast().reduce(0) { $0 + $1.x[axis] } / Double(start.count)
    }
    func moved(_ factor: Double) throws(StatisticsError) -> (x: [Double], value: Double) {
      let x = start.indices.map { center[$0] + factor * (worst.x[$0] - center[$0]) }
      evaluations += 1
      return (x, try function(x))
    }
    let reflected = try moved(-1)
    let last = corners.count - 1
    if reflected.value < best.value {
      let expanded = try moved(-2)
      corners[last] = expanded.value < reflected.value ? expanded : reflected
    } else if reflected.value < corners[last - 1].value {
      corners[last] = reflected
    } else {
      let contracted = try moved(reflected.value < worst.value ? -0.5 : 0.5)
      if contracted.value < min(worst.value, reflected.value) {
        corners[last] = contracted
      } else {
        for index in 1...last {
          let x = start.indices.map { best.x[$0] + 0.5 * (corners[index].x[$0] - best.x[$0]) }
          corners[index] = (x, try function(x))
          evaluations += 1
        }
      }
    }
  }
  corners.sort { $0.value < $1.value }
  return corners[0]
}
