import Tables

/// A column's distinct values, numbered in order of first appearance.
struct ColumnCodes {
  /// One number a row; missing cells have one of their own.
  let codes: [Int32]
  /// The first row of each distinct value.
  let firstRows: [Int]
  var count: Int { firstRows.count }

  /// When two cells are the same.
  enum Sameness {
    /// When their texts are: dates that differ by milliseconds alone are the same, as in Vega's group keys.
    case text
    /// When their values are.
    case value
  }

  init(_ column: Column, by sameness: Sameness = .text) {
    let rows = column.count
    var raw: [Int32]
    switch column.storage {
    case .strings(let cells, _): raw = cells
    case .booleans(let cells): raw = cells.map { $0 ? 1 : 0 }
    case .numbers(let cells): raw = Self.codes(of: cells)
    case .dates(let cells):
      raw = Self.codes(of: sameness == .text ? cells.map { ($0 / 1000).rounded(.down) } : cells)
    case .values(let cells):
      var known: [String: Int32] = [:]
      raw = cells.map { cell in
        let text = cell.keyText
        if let code = known[text] { return code }
        let new = Int32(known.count)
        known[text] = new
        return new
      }
    }
    if let missing = column.missing {
      for row in 0..<rows where missing[row] { raw[row] = -1 }
    }
    self.init(raw)
  }

  /// Renumbers codes from -1 up.
  init(_ raw: [Int32]) {
    var new = [Int32](repeating: -1, count: Int(raw.max() ?? -1) + 2)
    var firstRows: [Int] = []
    var codes = raw
    for row in codes.indices {
      let slot = Int(codes[row]) + 1
      if new[slot] < 0 {
        new[slot] = Int32(firstRows.count)
        firstRows.append(row)
      }
      codes[row] = new[slot]
    }
    (self.codes, self.firstRows) = (codes, firstRows)
  }

  private static func codes(of cells: [Double]) -> [Int32] {
    var table = CodeTable(capacity: 64)
    return cells.map { table.code(of: $0.isNaN ? Double.nan.bitPattern : ($0 == 0 ? 0 : $0).bitPattern) }
  }
}
