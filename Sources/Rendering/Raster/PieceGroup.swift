/// Pieces of a line that lie close together, of which only what shows is drawn: a line that swings costs what its outermost pieces cost.
///
/// - In a row of samples that both long sides of an earlier and of a later piece cross, nothing need be looked at of the pieces between, if
///   the earlier one begins no further right than they do, the later one ends no further left, and the two overlap. This holds as well
///   where these two are left out themselves, as pieces still further out cover them.
final class PieceGroup {
  private struct Member {
    var piece = StrokePiece(from: GridPoint(0, 0), to: GridPoint(0, 0), offset: GridPoint(0, 0))
    /// Where the piece is.
    var low: Int32 = 0, high: Int32 = 0
    var rows = Rows()
    /// What is covered for certain in the rows that are crossed; it need not be looked at what others have between.
    var start: Int32 = 0, end: Int32 = 0
    var crossed = Rows()
    /// Rows that later members cross and cover at least as far to the right.
    var after = Rows()
  }

  /// Rows of samples. Plain numbers, as the members of ranges are not always inlined.
  private struct Rows {
    var top: Int32 = 0, end: Int32 = 0

    @inline(__always)
    init() {}
    @inline(__always)
    init(_ rows: Range<Int>) { (top, end) = (Int32(truncatingIfNeeded: rows.lowerBound), Int32(truncatingIfNeeded: rows.upperBound)) }

    /// Adds other rows if both meet, else keeps what is more.
    @inline(__always)
    mutating func join(_ other: Rows) {
      if top <= other.end, other.top <= end {
        (top, end) = (Grid.least(top, other.top), Grid.greatest(end, other.end))
      } else if other.end &- other.top > end &- top {
        self = other
      }
    }

    /// The rows of both.
    @inline(__always)
    func both(_ other: Rows) -> Rows {
      var rows = Rows()
      (rows.top, rows.end) = (Grid.greatest(top, other.top), Grid.least(end, other.end))
      return rows.top < rows.end ? rows : Rows()
    }
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
    members.initialize(repeating: Member(), count: Self.most)
  }

  deinit { members.deallocate() }

  /// - `low` and `high` are those of the piece.
  @inline(__always)
  func add(_ piece: StrokePiece, low: GridPoint, high: GridPoint) {
    let rows = Grid.rows(from: low.y, to: high.y)
    if rows.lowerBound == rows.upperBound { return }
    let (core, crossed) = (piece.core, piece.crossed)
    // Pieces that run more to the right than up or down hide little.
    let hides = high.x &- low.x <= 2 &* (core.end &- core.start) && crossed.lowerBound < crossed.upperBound
    if !hides, count == 0 { return sink.add(piece, except: 0..<0) }
    let place = place(startingAt: hides ? core.start : low.x)
    (place.pointee.piece, place.pointee.rows, place.pointee.low, place.pointee.high) = (piece, Rows(rows), low.x, high.x)
    (place.pointee.crossed, place.pointee.start, place.pointee.end) = hides ? (Rows(crossed), core.start, core.end) : (Rows(), .min, .max)
    end = Grid.least(end, place.pointee.end)
  }

  /// Adds a piece whose sides are `reach` to the left and right of its middle.
  @inline(__always)
  func add(upright from: GridPoint, _ to: GridPoint, reach: Int32, rows: Range<Int>) {
    if rows.lowerBound == rows.upperBound { return }
    let place = place(startingAt: to.x &- reach)
    place.pointee.piece = StrokePiece(from: from, to: to, offset: GridPoint(reach, 0))
    (place.pointee.low, place.pointee.high) = (from.x &- reach, to.x &+ reach)
    (place.pointee.rows, place.pointee.crossed) = (Rows(rows), Rows(rows))
    (place.pointee.start, place.pointee.end) = (to.x &- reach, from.x &+ reach)
    end = Grid.least(end, from.x &+ reach)
  }

  /// Where the next member goes. What is there is drawn first if the new one starts too far right.
  @inline(__always)
  private func place(startingAt start: Int32) -> UnsafeMutablePointer<Member> {
    if start > end || count == Self.most { finish() }
    count &+= 1
    return members + (count &- 1)
  }

  /// Draws what has been gathered.
  func finish() {
    findLater()
    var (before, start, taken) = (Rows(), Int32.min, 0)
    for index in 0..<count {
      let member = members + index
      while taken < index, members[taken].start <= member.pointee.low {
        before.join(members[taken].crossed)
        start = Grid.greatest(start, members[taken].start)
        taken &+= 1
      }
      let known = start <= member.pointee.low ? before.both(member.pointee.after) : Rows()
      if known.top > member.pointee.rows.top || known.end < member.pointee.rows.end {
        sink.add(member.pointee.piece, except: Int(known.top)..<Int(known.end))
      }
    }
    (count, end) = (0, .max)
  }

  private func findLater() {
    var (after, end, taken) = (Rows(), Int32.max, count)
    for index in (0..<count).reversed() {
      let member = members + index
      while taken > index &+ 1, members[taken &- 1].end >= member.pointee.high {
        taken &-= 1
        after.join(members[taken].crossed)
        end = Grid.least(end, members[taken].end)
      }
      member.pointee.after = end >= member.pointee.high ? after : Rows()
    }
  }
}
