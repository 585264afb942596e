import Specs
import Tables

/// Compares rows of a table by several fields, the first one first.
///
/// - Source: vega-util `compare` with ``ValueOrder``.
package struct RowOrder: Sendable {
  private enum Key: Sendable {
    /// Numbers that sort as the cells do; `isMissing` cells come before all.
    case numbers([Double], isMissing: [Bool]?)
    case values([Value])
  }
  private let keys: [(key: Key, descending: Bool)]

  /// - Parameter fields: fields that the table lacks count as missing everywhere.
  package init(_ fields: [SortField], in table: Table) {
    keys = fields.map { field in
      guard let column = table.column(field.field) else {
        return (.numbers([Double](repeating: 0, count: table.rowCount), isMissing: nil), field.descending)
      }
      return (Self.key(of: column), field.descending)
    }
  }

  /// Orders by one column.
  init(_ column: Column) { keys = [(Self.key(of: column), false)] }

  private static func key(of column: Column) -> Key {
    switch column.storage {
    case .numbers(let cells), .dates(let cells): return .numbers(cells, isMissing: column.missing)
    case .booleans(let cells): return .numbers(cells.map { $0 ? 1 : 0 }, isMissing: column.missing)
    case .strings(let codes, let dictionary):
      let ranks = Self.ranks(of: dictionary)
      return .numbers(codes.map { $0 < 0 ? 0 : ranks[Int($0)] }, isMissing: column.missing)
    case .values(let cells):
      guard let missing = column.missing else { return .values(cells) }
      return .values(zip(cells, missing).map { $1 ? .null : $0 })
    }
  }

  /// The place of each text in sorted order; equal texts share one.
  static func ranks(of dictionary: [String]) -> [Double] {
    let order = dictionary.indices.sorted { ValueOrder.compare(dictionary[$0], dictionary[$1]) < 0 }
    var ranks = [Double](repeating: 0, count: dictionary.count)
    for (rank, index) in order.enumerated() { ranks[index] = Double(rank) }
    return ranks
  }

  /// Whether there is nothing to compare by.
  package var isEmpty: Bool { keys.isEmpty }

  /// Negative, zero or positive as row `a` comes before, with or after row `b`.
  package func compare(_ a: Int, _ b: Int) -> Int {
    for (key, descending) in keys {
      let order: Int
      switch key {
      case .values(let cells): order = ValueOrder.compare(cells[a], cells[b])
      case .numbers(let cells, let isMissing):
        if let isMissing, isMissing[a] || isMissing[b] {
          order = isMissing[a] ? (isMissing[b] ? 0 : -1) : 1
        } else {
          let (x, y) = (cells[a], cells[b])
          order = x < y ? -1 : x > y ? 1 : x.isNaN ? (y.isNaN ? 0 : -1) : y.isNaN ? 1 : 0
        }
      }
      if order != 0 { return descending ? -order : order }
    }
    return 0
  }

  /// The rows in order; rows that compare equal keep theirs.
  package func sorted(_ rows: [Int]) -> [Int] {
    if isEmpty { return rows }
    if let fast = sortedByOneNumber(rows) { return fast }
    let places = rows.enumerated().sorted { a, b in
      let order = compare(a.element, b.element)
      return order == 0 ? a.offset < b.offset : order < 0
    }
    return places.map(\.element)
  }

  /// The same for a single key without missing cells and NaN, where the numbers can stand beside their rows.
  private func sortedByOneNumber(_ rows: [Int]) -> [Int]? {
    guard keys.count == 1, case .numbers(let cells, nil) = keys[0].key else { return nil }
    let sign: Double = keys[0].descending ? -1 : 1
    var pairs: [(number: Double, place: Int32)] = []
    pairs.reserveCapacity(rows.count)
    for (place, row) in rows.enumerated() {
      if cells[row].isNaN { return nil }
      pairs.append((sign * cells[row], Int32(place)))
    }
    pairs.sort { $0.number == $1.number ? $0.place < $1.place : $0.number < $1.number }
    return pairs.map { rows[Int($0.place)] }
  }
}

extension Table {
  /// The numbers of the rows in the order of some fields; rows that compare equal keep their order.
  package func rows(sortedBy fields: [SortField]) -> [Int] {
    RowOrder(fields, in: self).sorted(Array(0..<rowCount))
  }
}
