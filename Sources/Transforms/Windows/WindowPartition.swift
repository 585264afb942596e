import Specs

/// The rows of one group in window order, with the frame of each.
struct WindowPartition {
  /// Row numbers in order.
  let rows: [Int]
  /// The frame of each place, as places from `starts` up to, not including, `ends`.
  let starts: [Int]
  let ends: [Int]
  /// Whether a place sorts differently from the one before it. Without a sort order all places do.
  let differs: [Bool]
  var count: Int { rows.count }

  init(_ unsorted: [Int], order: RowOrder, frame: WindowFrame, ignorePeers: Bool) {
    let rows = order.sorted(unsorted)
    let count = rows.count
    differs = rows.indices.map { $0 == 0 || order.isEmpty || order.compare(rows[$0 - 1], rows[$0]) != 0 }
    func clamped(_ place: Int) -> Int { max(0, min(place, count)) }
    var starts = rows.indices.map { place in frame.start.map { clamped(Self.sum(place, $0)) } ?? 0 }
    var ends = rows.indices.map { place in frame.end.map { clamped(Self.sum(place, $0, 1)) } ?? count }
    if !order.isEmpty, !ignorePeers {
      // Frames take in all peers of their first and last row.
      var first = Array(0..<count), last = Array(0..<count)
      for place in 1..<max(1, count) where !differs[place] { first[place] = first[place - 1] }
      for place in stride(from: count - 2, through: 0, by: -1) where !differs[place + 1] { last[place] = last[place + 1] }
      for place in 0..<count {
        if starts[place] < count { starts[place] = first[starts[place]] }
        if ends[place] > 0 { ends[place] = last[ends[place] - 1] + 1 }
      }
    }
    (self.rows, self.starts, self.ends) = (rows, starts, ends)
  }

  private static func sum(_ numbers: Int...) -> Int {
    numbers.reduce(0) { total, number in
      let (sum, overflow) = total.addingReportingOverflow(number)
      return overflow ? (number < 0 ? .min : .max) : sum
    }
  }
}
