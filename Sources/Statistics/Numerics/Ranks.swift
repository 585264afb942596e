/// The ranks of numbers, from 1; equal numbers share the mean of their ranks.
func ranks(of values: [Double]) -> [Double] {
  let order = values.indices.sorted { values[$0] < values[$1] }
  var result = [Double](repeating: 0, count: values.count)
  var start = 0
  while start < order.count {
    var end = start + 1
    while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
    for place in start..<end { result[order[place]] = Double(start + 1 + end) / 2 }
    start = end
  }
  return result
}

/// How often each number that occurs more than once occurs.
func tieSizes(of values: [Double]) -> [Double] {
  let sorted = values.sorted()
  var sizes: [Double] = []
  var start = 0
  while start < sorted.count {
    var end = start + 1
    while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
    if end - start > 1 { sizes.append(Double(end - start)) }
    start = end
  }
  return sizes
}

/// Pairs that rise together less pairs that go apart, among pairs that differ in both lists.
///
/// - Source: Knight (1966), by merge sort in n log n steps.
func concordance(_ x: [Double], _ y: [Double]) -> Double {
  let order = x.indices.sorted { x[$0] != x[$1] ? x[$0] < x[$1] : y[$0] < y[$1] }
  let n = Double(x.count)
  func pairs(_ sizes: [Double]) -> Double { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
  var joint: [Double] = []
  var start = 0
  while start < order.count {
    var end = start + 1
    while end < order.count, x[order[end]] == x[order[start]], y[order[end]] == y[order[start]] { end += 1 }
    if end - start > 1 { joint.append(Double(end - start)) }
    start = end
  }
  var sorted = order.map { y[$0] }
  let swaps = inversions(&sorted)
  return n * (n - 1) / 2 - pairs(tieSizes(of: x)) - pairs(tieSizes(of: y)) + pairs(joint) - 2 * swaps
}

/// Sorts, and counts the pairs that stood in the wrong order.
private func inversions(_ values: inout [Double]) -> Double {
  var buffer = values
  var total = 0.0
  var width = 1
  while width < values.count {
    var start = 0
    while start < values.count {
      let middle = min(start + width, values.count)
      let end = min(start + 2 * width, values.count)
      var (i, j) = (start, middle)
      for k in start..<end {
        if i < middle, j >= end || values[i] <= values[j] {
          buffer[k] = values[i]
          i += 1
        } else {
          buffer[k] = values[j]
          j += 1
          total += Double(middle - i)
        }
      }
      start = end
    }
    swap(&values, &buffer)
    width *= 2
  }
  return total
}
