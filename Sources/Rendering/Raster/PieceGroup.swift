/// Pieces of a line that lie close together, of which only what shows is drawn: a line that swings costs what its outermost pieces cost.
///
/// - In a row of samples that both long sides of an earlier and of a later piece cross, nothing need be looked at of the pieces between, if
///   the earlier one begins no further right than they do, the later one ends no further left, and the two overlap. This holds as well
///   where these two are left out themselves, as pieces still further out cover them.
final class PieceGroup {
  private struct Member {
    var piece: StrokePiece
    var rows: Range<Int>
    var low: Int32, high: Int32
    /// What is covered for certain in the rows that are crossed; it need not be looked at what others have between.
    var crossed: Range<Int>
    var start: Int32, end: Int32
    /// Rows that later members cross and cover at least as far to the right.
    var after = 0..<0
  }

  private static let most = 256

  private let sink: SampleRows
  private let members: UnsafeMutablePointer<Member>
  private var count = 0
  /// How far right members may start that still overlap all others.
  private var end = Int32.max

  init(_ sink: SampleRows) {
    self.sink = sink
    members = .allocate(capacity: Self.most)
  }

  deinit { members.deallocate() }

  /// - `low` and `high` are those of the piece.
  @inline(__always)
  func add(_ piece: StrokePiece, low: GridPoint, high: GridPoint) {
    let rows = Grid.rows(from: low.y, to: high.y)
    if rows.isEmpty { return }
    let (core, crossed) = (piece.core, piece.crossed)
    // Pieces that run more to the right than up or down hide little.
    let hides = high.x &- low.x <= 2 &* (core.end &- core.start) && !crossed.isEmpty
    if (hides ? core.start : low.x) > end || count == Self.most { finish() }
    if !hides, count == 0 { return sink.add(piece, except: 0..<0) }
    let place = members + count
    place.pointee.piece = piece
    place.pointee.rows = rows
    place.pointee.low = low.x
    place.pointee.high = high.x
    place.pointee.crossed = hides ? crossed : 0..<0
    place.pointee.start = hides ? core.start : .min
    place.pointee.end = hides ? core.end : .max
    place.pointee.after = 0..<0
    if hides { end = Grid.least(end, core.end) }
    count += 1
  }

  /// Draws what has been gathered.
  func finish() {
    findLater()
    var (before, start, taken) = (0..<0, Int32.min, 0)
    for index in 0..<count {
      let member = members[index]
      while taken < index, members[taken].start <= member.low {
        before = Self.joined(before, members[taken].crossed)
        start = max(start, members[taken].start)
        taken += 1
      }
      let known = start <= member.low ? before.clamped(to: member.after) : 0..<0
      if known.lowerBound > member.rows.lowerBound || known.upperBound < member.rows.upperBound { sink.add(member.piece, except: known) }
    }
    (count, end) = (0, .max)
  }

  private func findLater() {
    var (after, end, taken) = (0..<0, Int32.max, count)
    for index in (0..<count).reversed() {
      while taken > index + 1, members[taken - 1].end >= members[index].high {
        taken -= 1
        after = Self.joined(after, members[taken].crossed)
        end = min(end, members[taken].end)
      }
      if end >= members[index].high { members[index].after = after }
    }
  }

  /// Both together if they meet, else the longer one.
  @inline(__always)
  private static func joined(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
    if a.lowerBound <= b.upperBound, b.lowerBound <= a.upperBound {
      return min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound)
    }
    return a.upperBound - a.lowerBound >= b.upperBound - b.lowerBound ? a : b
  }
}
