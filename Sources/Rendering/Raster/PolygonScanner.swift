/// Turns polygons into what their rows cover, by the nonzero rule, exactly as Cairo 1.16's image backend does.
///
/// - A row of pixels that every side crosses whole, without two of them changing places, is covered by exact areas. Any other is sampled
///   fifteen times. Which one it is shows in the pixels, so that the order of the sides is kept with the same care for ties as Cairo's.
struct PolygonScanner {
  /// What a row of pixels covers.
  struct Row {
    /// Counted from the top of the page.
    var y: Int
    /// Intervals in units, of all rows of samples; empty where there are sides.
    var spans: Range<Int>
    var sides: Range<Int>
  }

  private(set) var rows: [Row] = []
  private(set) var spans: [(from: Int32, to: Int32)] = []
  private(set) var sides: [CoverageRow.Side] = []
  private var edges: [RasterEdge] = []
  /// Edges by the row of pixels in which they start, in the order of their making.
  private var arrivals: [Int32] = []
  private var arrivalStarts: [Int32] = []
  private var active: [Int32] = []
  private let band: Range<Int32>

  /// - `pixelRows` are the rows of the page that are kept.
  init(pixelRows: Range<Int>) {
    band = Int32(pixelRows.lowerBound) * Grid.rows..<Int32(pixelRows.upperBound) * Grid.rows
  }

  /// What a row of pixels covers that all of these edges cross whole, in their order; `nil` if two of them change places.
  static func wholeRow(of edges: [RasterEdge]) -> [CoverageRow.Side]? {
    var scanner = PolygonScanner(pixelRows: 0..<0)
    (scanner.edges, scanner.active) = (edges, Array(edges.indices.lazy.map(Int32.init)))
    guard scanner.crossesWhole() else { return nil }
    scanner.coverWhole()
    return scanner.sides
  }

  mutating func add(_ from: GridPoint, _ to: GridPoint, sign: Int32) {
    guard from.y != to.y else { return }
    if let edge = RasterEdge(from, to, sign: sign, band: band) { edges.append(edge) }
  }

  /// Fills ``rows``, ``spans`` and ``sides`` from the edges added.
  mutating func scan() {
    guard let top = edges.lazy.map(\.top).min() else { return }
    let bottom = edges.lazy.map { $0.top + $0.left }.max() ?? top
    let (first, end) = (Int(top / Grid.rows), Int((bottom + Grid.rows - 1) / Grid.rows))
    sortArrivals(first, end)
    for y in first..<end { scanRow(y, first) }
  }

  private mutating func sortArrivals(_ first: Int, _ end: Int) {
    arrivalStarts = [Int32](repeating: 0, count: end - first + 1)
    for edge in edges { arrivalStarts[Int(edge.top / Grid.rows) - first + 1] += 1 }
    for row in 0..<end - first { arrivalStarts[row + 1] += arrivalStarts[row] }
    arrivals = [Int32](repeating: 0, count: edges.count)
    var next = arrivalStarts
    for (index, edge) in edges.enumerated() {
      let row = Int(edge.top / Grid.rows) - first
      arrivals[Int(next[row])] = Int32(index)
      next[row] += 1
    }
  }

  private mutating func scanRow(_ y: Int, _ first: Int) {
    let new = Int(arrivalStarts[y - first])..<Int(arrivalStarts[y - first + 1])
    let top = Int32(y) * Grid.rows
    let (spanStart, sideStart) = (spans.count, sides.count)
    var merged = 0
    if new.allSatisfy({ edges[Int(arrivals[$0])].top == top }) {
      merge(new, at: top)
      merged = 1
      if active.isEmpty { return }
      if crossesWhole() {
        coverWhole()
        rows.append(Row(y: y, spans: spanStart..<spanStart, sides: sideStart..<sides.count))
        return
      }
    }
    for sample in 0..<Int(Grid.rows) {
      if sample >= merged { merge(new, at: top + Int32(sample)) }
      sampleRow()
    }
    rows.append(Row(y: y, spans: spanStart..<spans.count, sides: sideStart..<sideStart))
  }

  /// Takes in the edges that start in a row of samples.
  private mutating func merge(_ new: Range<Int>, at row: Int32) {
    var some = arrivals[new].filter { edges[Int($0)].top == row }[...]
    guard !some.isEmpty else { return }
    active = merged(active, sorted(&some, .max))
  }

  /// Edges at the front of a list by place: as many as two to the power of `level` plus one, which leave it.
  ///
  /// - The steps are Cairo's, for what they do with edges at one place.
  private func sorted(_ list: inout ArraySlice<Int32>, _ level: Int) -> [Int32] {
    let first = list.removeFirst()
    guard let second = list.popFirst() else { return [first] }
    var result = cell(first) <= cell(second) ? [first, second] : [second, first]
    var depth = 0
    while depth < level, !list.isEmpty {
      result = merged(result, sorted(&list, depth))
      depth += 1
    }
    return result
  }

  /// Two sorted lists as one: runs of either in turn, each up to and including the place at which the other stands.
  private func merged(_ one: [Int32], _ two: [Int32]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(one.count + two.count)
    var (a, b) = (0, 0)
    guard let start = one.first else { return two }
    var isFirst = cell(start) <= cell(two[0])
    while a < one.count, b < two.count {
      if isFirst {
        while a < one.count, cell(one[a]) <= cell(two[b]) {
          result.append(one[a])
          a += 1
        }
      } else {
        while b < two.count, cell(two[b]) <= cell(one[a]) {
          result.append(two[b])
          b += 1
        }
      }
      isFirst.toggle()
    }
    result += one[a...]
    result += two[b...]
    return result
  }

  private func cell(_ index: Int32) -> Int32 { edges[Int(index)].cell }

  /// Whether no edge ends within the row of pixels at hand and none changes places with another.
  private func crossesWhole() -> Bool {
    var before = Int32.min
    for index in active {
      let edge = edges[Int(index)]
      if edge.left < Grid.rows { return false }
      let cell = edge.cellBelow
      if cell < before { return false }
      before = cell
    }
    return true
  }

  private mutating func coverWhole() {
    var place = 0
    while place < active.count {
      let start = place
      var winding = edges[Int(active[place])].sign
      while place + 1 < active.count {
        place += 1
        winding += edges[Int(active[place])].sign
        let isLast = place + 1 == active.count
        if winding == 0, isLast || edges[Int(active[place + 1])].cell != edges[Int(active[place])].cell { break }
        edges[Int(active[place])].advancePixel()
      }
      sides.append(CoverageRow.Side(&edges[Int(active[start])], sign: 1))
      sides.append(CoverageRow.Side(&edges[Int(active[place])], sign: -1))
      place += 1
    }
    for index in active { edges[Int(index)].left -= Grid.rows }
    active.removeAll { edges[Int($0)].left == 0 }
  }

  /// Notes the intervals of a row of samples and moves all edges to the next, sorted again.
  private mutating func sampleRow() {
    var winding: Int32 = 0
    var start: Int32?
    var kept = 0
    let count = active.count
    for place in 0..<count {
      let index = active[place]
      let end = edges[Int(index)].cell
      let next = place + 1 < count ? edges[Int(active[place + 1])].cell : Int32.max
      winding += edges[Int(index)].sign
      edges[Int(index)].left -= 1
      if edges[Int(index)].left > 0 {
        edges[Int(index)].advance()
        let cell = edges[Int(index)].cell
        var slot = kept
        while slot > 0, edges[Int(active[slot - 1])].cell > cell {
          active[slot] = active[slot - 1]
          slot -= 1
        }
        active[slot] = index
        kept += 1
      }
      if winding == 0 {
        if next != end {
          if let from = start, from < end { spans.append((from, end)) }
          start = nil
        }
      } else if start == nil {
        start = end
      }
    }
    active.removeLast(count - kept)
  }
}
