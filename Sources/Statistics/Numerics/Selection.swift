/// Reorders numbers so that the one of this rank (from 0) is in its place, and returns it.
///
/// - Source: Hoare's quickselect with the middle of three as pivot; linear time on average.
func select(_ rank: Int, in values: inout [Double]) -> Double {
  var (low, high) = (0, values.count - 1)
  while low < high {
    let middle = low + (high - low) / 2
    if values[middle] < values[low] { values.swapAt(middle, low) }
    if values[high] < values[low] { values.swapAt(high, low) }
    if values[high] < values[middle] { values.swapAt(high, middle) }
    let pivot = values[middle]
    var (i, j) = (low, high)
    while i <= j {
      while values[i] < pivot { i += 1 }
      while values[j] > pivot { j -= 1 }
      if i <= j {
        values.swapAt(i, j)
        i += 1
        j -= 1
      }
    }
    if rank <= j { high = j } else if rank >= i { low = i } else { break }
  }
  return values[rank]
}

/// The median, reordering the numbers; there must be one.
func selectMedian(_ values: inout [Double]) -> Double {
  let half = values.count / 2
  let upper = select(half, in: &values)
  if values.count % 2 == 1 { return upper }
  let lower = values[..<half].max() ?? upper
  return lower + (upper - lower) / 2
}
