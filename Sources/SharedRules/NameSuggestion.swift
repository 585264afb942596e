/// Finds the name that an author most likely meant.
package enum NameSuggestion {
  /// The candidate at the smallest edit distance, if that is at most a third of the longer name (at least one edit).
  ///
  /// - Case does not matter; of equally near candidates the first in alphabetical order is taken.
  package static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    // Nobody misspells a name of that length, and comparing it would take long.
    guard name.utf8.count <= 100 else { return nil }
    let target = Array(name.lowercased())
    var best: (name: String, distance: Int)?
    for candidate in candidates.sorted() {
      let letters = Array(candidate.lowercased())
      let reach = min(max(1, max(target.count, letters.count) / 3), (best?.distance ?? .max) - 1)
      let distance = editDistance(target, letters, reach: reach)
      if distance <= reach { best = (candidate, distance) }
    }
    return best?.name
  }

  /// How many letters must be added, taken away, changed or swapped with a neighbor; anything beyond `reach` counts as `reach + 1`.
  ///
  /// - Source: Levenshtein distance, with a swap of neighbors as one edit (optimal string alignment).
  package static func editDistance<Letter: Equatable>(_ a: [Letter], _ b: [Letter], reach: Int) -> Int {
    guard abs(a.count - b.count) <= reach else { return reach + 1 }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var (before, last, current) = ([Int](), Array(0...b.count), Array(0...b.count))
    var leastBefore = 0
    for i in 1...a.count {
      current[0] = i
      var least = i
      for j in 1...b.count {
        current[j] = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { current[j] = min(current[j], before[j - 2] + 1) }
        least = min(least, current[j])
      }
      // A swap reaches back over two rows, so both have to be out of reach.
      if least > reach, leastBefore > reach { return reach + 1 }
      leastBefore = least
      (before, last, current) = (last, current, before.isEmpty ? current : before)
    }
    return min(last[b.count], reach + 1)
  }
}
