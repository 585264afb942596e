import Testing

@testable import Rendering

@Suite struct FinishedIntervalsTests {
  @Test("What an interval adds is what no earlier one covers, each place once", arguments: 1...40)
  func parts(seed: Int) throws {
    var numbers = Numbers(seed)
    let (rows, width) = (3, 600)
    let intervals = try #require(FinishedIntervals(rows: rows))
    var covered = [[Bool]](repeating: [Bool](repeating: false, count: width), count: rows)
    // A row in which an interval came too late is counted anew, by others.
    var isLost = [Bool](repeating: false, count: rows)
    for step in 0..<150 {
      let row = Int(numbers.next() * Double(rows))
      let from = max(0, step * 3 + Int((numbers.next() - 0.6) * 60))
      let to = from + 1 + Int(numbers.next() * numbers.next() * 60)
      if isLost[row] { continue }
      var found: [Int] = []
      if !intervals.append(Int32(from), Int32(to), row: row) {
        isLost[row] = !intervals.insert((Int32(from), Int32(to)), row: row) { found += Int($0)..<Int($1) }
      } else {
        found = Array(from..<to)
      }
      if isLost[row] { continue }
      #expect(found == (from..<to).filter { !covered[row][$0] }, "\(from)..<\(to)")
      for place in from..<to { covered[row][place] = true }
    }
  }

  @Test("An interval that reaches back over three others is still told from them, one over five is not")
  func late() throws {
    let intervals = try #require(FinishedIntervals(rows: 2))
    for from in [Int32(10), 20, 30, 40, 50, 60] { #expect(intervals.append(from, from + 5, row: 1)) }
    var parts: [[Int32]] = []
    #expect(intervals.insert((27, 70), row: 1) { parts.append([$0, $1]) })
    #expect(parts == [[27, 30], [35, 40], [45, 50], [55, 60], [65, 70]])
    #expect(!intervals.insert((12, 70), row: 1) { _, _ in })
    #expect(intervals.append(0, 5, row: 0))
  }
}
