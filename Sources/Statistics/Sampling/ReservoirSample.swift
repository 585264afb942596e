/// Picks a fixed number of rows so that each row is as likely as any other.
///
/// - Parameter random: the next random number in [0, 1).
/// - Returns: row numbers in the order of the reservoir, all of them if there are no more than `size`.
/// - Source: Vitter (1985), algorithm R; Vega's `sample` transform.
package func reservoirSample(of rowCount: Int, size: Int, random: () -> Double) -> [Int] {
  var reservoir = Array(0..<min(rowCount, max(0, size)))
  guard rowCount > reservoir.count else { return reservoir }
  for row in reservoir.count..<rowCount {
    let slot = Int(Double(row + 1) * random())
    if slot < reservoir.count { reservoir[slot] = row }
  }
  return reservoir
}
