/// Finds the stretches of a line near rows that no side cuts.
struct NearRows {
  /// How many uncut rows there are above each row.
  private var before = [0]
  private let first: Int
  private let reach: Int32

  init(isCut: [Bool], first: Int, reach: Int32) {
    (self.first, self.reach) = (first, reach)
    for cut in isCut { before.append((before.last ?? 0) + (cut ? 0 : 1)) }
  }

  private func isNear(_ a: GridPoint, _ b: GridPoint) -> Bool {
    let top = min(before.count - 1, max(0, Int((min(a.y, b.y) - reach) >> 8) - first))
    let bottom = min(before.count - 1, max(0, Int((max(a.y, b.y) + reach) >> 8) + 1 - first))
    return before[bottom] > before[top]
  }

  /// Hands out stretches with one piece more on either side, so that all of their own corners are what they are in the whole line, and
  /// the ends are out of reach.
  func stretches(of points: [GridPoint], in run: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start: Int?
    for index in run.dropFirst() {
      if isNear(points[index - 1], points[index]) {
        if start == nil { start = max(run.lowerBound, index - 2) }
      } else if let from = start {
        body(from..<index + 1)
        start = nil
      }
    }
    if let start { body(start..<run.upperBound) }
  }
}
