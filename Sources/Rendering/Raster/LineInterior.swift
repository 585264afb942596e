/// Which rows a swinging line covers for certain around each stretch of it, so that most of what its pieces add need not be looked at.
///
/// - A stretch is a quarter of half the line's width. A line that passes a row within a stretch covers at least half of half its width to
///   either side there. Where all stretches as far as a piece can reach pass a row, what the piece adds to that row is covered already.
struct LineInterior {
  private let start: Int32
  private let stretch: Int32
  private let safe: Int32
  /// How far a piece may extend beyond its points, in units.
  private let reach: Int32
  /// Rows of samples that all stretches near a stretch pass.
  private var rows: [Range<Int>] = []

  /// - `nil` for thin lines and for those with too few points to gain by it.
  init?(_ points: UnsafeBufferPointer<GridPoint>, half: Int32) {
    reach = half + half / 4
    stretch = half / 4
    safe = half / 2
    guard stretch >= 16, let first = points.first, let last = points.last else { return nil }
    start = first.x
    let count = Int((last.x - first.x) / stretch) + 1
    guard points.count > 4 * count else { return nil }
    var passed = [(top: Int32, bottom: Int32)](repeating: (.max, .min), count: count)
    for point in points {
      let index = Int((point.x - start) / stretch)
      passed[index].top = min(passed[index].top, point.y)
      passed[index].bottom = max(passed[index].bottom, point.y)
    }
    let near = Int(reach / stretch) + 2
    rows = [Range<Int>](repeating: 0..<0, count: count)
    guard count > 2 * near else { return nil }
    for index in near..<count - near {
      var (top, bottom) = (Int32.min, Int32.max)
      for other in index - near...index + near { (top, bottom) = (max(top, passed[other].top), min(bottom, passed[other].bottom)) }
      guard top < bottom else { continue }
      let (from, to) = (Int(Grid.row(top)) + 2, Int(Grid.row(bottom)) - 2)
      if from < to { rows[index] = from..<to }
    }
  }

  @inline(__always)
  func stretch(of point: GridPoint) -> Int { Int((point.x - start) / stretch) }

  /// Rows that need not be looked at for a piece.
  @inline(__always)
  func known(_ piece: LinePieces.Piece) -> Range<Int> {
    let low = min(min(piece.ccwFrom.x, piece.ccwTo.x), min(piece.cwFrom.x, piece.cwTo.x))
    let high = max(max(piece.ccwFrom.x, piece.ccwTo.x), max(piece.cwFrom.x, piece.cwTo.x))
    guard low >= piece.from.x - reach, high <= piece.to.x + reach else { return 0..<0 }
    let (one, two) = (stretch(of: piece.from), stretch(of: piece.to))
    return one == two ? rows[one] : one + 1 == two ? rows[one].clamped(to: rows[two]) : 0..<0
  }

  /// What is covered for certain in the known rows of a stretch.
  func cover(_ index: Int) -> (from: Int32, to: Int32, rows: Range<Int>) {
    let x = start + Int32(index) * stretch
    return (x + stretch - safe, x + safe, rows[index])
  }
}
