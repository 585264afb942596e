import Testing

@testable import Rendering

/// What a group leaves out is covered by what it draws.
@Suite struct PieceGroupTests {
  @Test("A group covers what its pieces cover one by one, in whatever order they come", arguments: 1...60)
  func sameCover(seed: Int) throws {
    var numbers = Numbers(seed)
    func number(_ range: Double) -> Int32 { Int32(numbers.next() * range) }
    let (width, rows) = (40, 30)
    let whole = try #require(SampleRows(width: width, pixelRows: rows))
    let single = RowIntervals(count: rows * 15, pixelRows: Set(0..<rows))
    let group = PieceGroup(whole)
    let steps = 1 + 400 * numbers.next() * numbers.next()
    let height = 1 + 7000 * numbers.next()
    var from = GridPoint(800, 3000)
    for _ in 0..<300 {
      // Mostly to the right, at times back.
      let back = numbers.next() < 0.05 ? 200.0 : 0
      let to = GridPoint(max(300, min(9900, from.x + number(steps) - number(back))), number(height))
      var piece = StrokePiece(from: from, to: to, offset: GridPoint(number(300), number(40) - 20))
      if numbers.next() < 0.2 { piece.start(ccw: from + GridPoint(number(300), number(600) - 300), cw: from - GridPoint(number(300), 0)) }
      from = to
      single.add(piece, except: 0..<0)
      group.add(piece, low: piece.low, high: piece.high)
    }
    group.finish()
    whole.finish()
    let one = try #require(SampleRows(width: width, pixelRows: rows))
    for row in 0..<rows {
      one.recount(pixelRow: row, single.intervals(pixelRow: row))
      guard !whole.unordered.contains(row) else { continue }
      func alphas(_ samples: SampleRows) -> [Int: UInt8] {
        var found: [Int: UInt8] = [:]
        samples.drain(pixelRow: row, columns: 0..<width) { found[$0] = $1 }
        return found
      }
      #expect(alphas(whole) == alphas(one), "row \(row)")
    }
  }
}
