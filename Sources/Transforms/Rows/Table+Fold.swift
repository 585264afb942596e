import SharedRules
import Tables

extension Table {
  /// Each row once for each field, with the field's name in one column and its value in another.
  ///
  /// - Fields that the table lacks have missing values.
  /// - Source: Vega `fold` transform.
  package func folded(_ fields: [String], key: String = "key", value: String = "value") -> Table {
    let columns = fields.map { column($0) ?? .missing(count: rowCount) }
    let width = fields.count
    let rows = (0..<rowCount * width).map { $0 / width }
    let keys = Column(
      storage: .strings(
        codes: (0..<rowCount * width).map { Int32($0 % width) }, dictionary: fields.map { FieldPath($0).name }))
    return selecting(rows).adding(key, keys).adding(value, Self.interleaved(columns, count: rowCount))
  }

  private static func interleaved(_ columns: [Column], count: Int) -> Column {
    let width = columns.count
    let numbers = columns.compactMap { column -> [Double]? in
      if case .numbers(let cells) = column.storage { return cells }
      return nil
    }
    guard numbers.count == width, width > 0 else {
      var cells: [Value] = []
      cells.reserveCapacity(count * width)
      for row in 0..<count { for column in columns { cells.append(column[row]) } }
      return Column(cells)
    }
    var cells: [Double] = []
    cells.reserveCapacity(count * width)
    for row in 0..<count { for column in numbers { cells.append(column[row]) } }
    guard columns.contains(where: { $0.missing != nil }) else { return Column(numbers: cells) }
    var missing: [Bool] = []
    missing.reserveCapacity(count * width)
    for row in 0..<count { for column in columns { missing.append(column.isMissing(row)) } }
    return Column(storage: .numbers(cells), missing: missing)
  }
}
