/// Finds the name that an author most likely meant.
public enum NameSuggestion {
  /// The candidate at the smallest edit distance, if that is at most a third of the longer name (at least one edit).
  ///
  /// - Source: Levenshtein distance, with a swap of neighbors as one edit (optimal string alignment).
  public static func nearest(to name: String, in candidates: [String]) -> String? {
    // Nobody misspells a name of that length, and comparing it would take long.
    guard name.utf8.count <= 100 else { return nil }
    let target = Array(name.lowercased())
    var best: (name: String, distance: Int)?
    for candidate in candidates.sorted() {
      let letters = Array(candidate.lowercased())
      let distance = editDistance(target, letters)
      guard distance <= max(1, max(target.count, letters.count) / 3) else { continue }
      if best == nil || distance < best!.distance { best = (candidate, distance) }
    }
    return best?.name
  }

  private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var current = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        current[j] = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { current[j] = min(current[j], before[j - 2] + 1) }
      }
      (before, last) = (last, current)
    }
    return last[b.count]
  }
}
