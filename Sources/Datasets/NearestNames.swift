import SharedRules

/// The names most like a mistyped one, best first.
///
/// - Only those within a third of the name's length (at least 2 edits), and at most `limit`; then those that hold it as a part.
/// - Distances are those of ``NameSuggestion`` over Unicode scalars; ties keep the order of `names`.
package func nearestNames(to name: String, among names: [String], limit: Int = 3) -> [String] {
  let wanted = Array(name.lowercased().unicodeScalars)
  let reach = max(2, wanted.count / 3)
  var close: [(distance: Int, index: Int)] = []
  for (index, candidate) in names.enumerated() {
    let distance = NameSuggestion.editDistance(wanted, Array(candidate.unicodeScalars), reach: reach)
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

extension String {
  /// Whether the other text occurs in this one, byte for byte.
  fileprivate func containsText(_ other: String) -> Bool {
    let (hay, needle) = (Array(utf8), Array(other.utf8))
    guard !needle.isEmpty, hay.count >= needle.count else { return needle.isEmpty }
    return (0...(hay.count - needle.count)).contains { start in hay[start..<start + needle.count].elementsEqual(needle) }
  }
}
