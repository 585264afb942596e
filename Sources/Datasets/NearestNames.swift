/// The names most like a mistyped one, best first.
///
/// - Only those within a third of the name's length (at least 2 edits), and at most `limit`; then those that hold it as a part.
/// - Source: Levenshtein distance over Unicode scalars; ties keep the order of `names`.
package func nearestNames(to name: String, among names: [String], limit: Int = 3) -> [String] {
  let wanted = Array(name.lowercased().unicodeScalars)
  let reach = max(2, wanted.count / 3)
  var close: [(distance: Int, index: Int)] = []
  for (index, candidate) in names.enumerated() {
    let distance = editDistance(wanted, Array(candidate.unicodeScalars), reach: reach)
    if distance <= reach { close.append((distance, index)) }
  }
  close.sort { $0 < $1 }
  var result = close.prefix(limit).map { names[$0.index] }
  if result.isEmpty, wanted.count >= 3 {
    let part = name.lowercased()
    result = Array(names.lazy.filter { $0.containsText(part) }.prefix(limit))
  }
  return result
}

/// How many insertions, deletions and replacements turn one text into the other; anything beyond `reach` counts as `reach + 1`.
func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], reach: Int) -> Int {
  guard abs(a.count - b.count) <= reach else { return reach + 1 }
  var row = Array(0...b.count)
  for (i, scalar) in a.enumerated() {
    var (diagonal, least) = (row[0], i + 1)
    row[0] = i + 1
    for j in b.indices {
      let replaced = diagonal + (scalar == b[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, min(diagonal, row[j]) + 1)
      least = min(least, row[j + 1])
    }
    if least > reach { return reach + 1 }
  }
  return min(row[b.count], reach + 1)
}

extension String {
  /// Whether the other text occurs in this one, byte for byte.
  fileprivate func containsText(_ other: String) -> Bool {
    let (hay, needle) = (Array(utf8), Array(other.utf8))
    guard !needle.isEmpty, hay.count >= needle.count else { return needle.isEmpty }
    return (0...(hay.count - needle.count)).contains { start in hay[start..<start + needle.count].elementsEqual(needle) }
  }
}
