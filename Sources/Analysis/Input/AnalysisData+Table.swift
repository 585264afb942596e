import Tables

/// Which columns of a table an analysis reads.
package struct ColumnChoice: SettingOwner {
  /// The column that the figures run along; `nil` is a table of one time.
  package var x: String?
  package var roles: [AnalysisData.Role: String] = [:]
  /// The column of pollsters, products or partners.
  package var group: String?
  /// The column that says what was asked.
  package var question: String?

  package init() {}

  package init(x: String? = nil, roles: [AnalysisData.Role: String] = [:], group: String? = nil, question: String? = nil) {
    (self.x, self.roles, self.group, self.question) = (x, roles, group, question)
  }

  /// The names by which a column is found that nobody named, in the order they are tried.
  static let usualX = ["year", "date", "period", "time", "x"]
  static let usualY = ["value", "y", "share"]

  /// The choice with x and y found by their usual names where they were not given.
  func completed(for table: Table, needsValue: Bool, needsX: Bool) throws(AnalysisError) -> ColumnChoice {
    guard !table.names.isEmpty else { throw .emptyTable }
    var result = self
    func find(_ names: [String]) -> String? { names.lazy.compactMap { name in table.names.first { $0.lowercased() == name } }.first }
    if result.x == nil { result.x = find(Self.usualX) }
    if result.x == nil, needsX { throw .missingColumn(option: "--x, one of the columns \(table.names.joined(separator: ", "))", analysis: "a file") }
    if result.roles[.value] == nil, needsValue {
      guard let name = find(Self.usualY) else {
        throw .missingColumn(option: "--y, one of the columns \(table.names.joined(separator: ", "))", analysis: "a file")
      }
      result.roles[.value] = name
    }
    return result
  }
}

extension AnalysisData {
  /// The figures of a user's table.
  ///
  /// - Cells may be numbers, dates or texts that read as one; empty cells, `NA`, `N/A`, `null` and `..` are missing.
  /// - A row without a place (x) is left out, and a note says so.
  /// - Parameter source: what the table came from, such as the name of its file.
  /// - Throws: ``AnalysisError``: `unknownColumn`, `badCell` (NaN, infinities, words among numbers), `mixedYears`.
  package init(of table: Table, _ choice: ColumnChoice, source: String) throws(AnalysisError) {
    var notes: [String] = []
    var kept = Array(0..<table.rowCount)
    var x = [Double](repeating: 0, count: table.rowCount)
    var labels = kept.map { "row \($0 + 1)" }
    var axis = Axis.none
    var hasDates = false
    if let name = choice.x {
      let column = try Self.column(name, of: table)
      kept = kept.filter { Self.text(column, $0) != nil }
      if kept.count < table.rowCount { notes.append("Left out, as \(name) is missing: \(table.rowCount - kept.count) of \(table.rowCount) rows.") }
      if case .dates(let moments) = column.storage {
        for row in kept { x[row] = PeriodText.decimalYear(moments[row]) ?? .nan }
        (axis, hasDates) = (.years, true)
      } else {
        let found = try PeriodText.places(kept.map { ($0 + 1, Self.text(column, $0) ?? "") }, column: name)
        for (row, place) in zip(kept, found.places) { x[row] = place }
        axis = found.form == .number ? .numbers : .years
        hasDates = found.form == .date
        if found.form == .fiscal { notes.append("Periods such as \(Self.text(column, kept[0]) ?? "2012-13") are fiscal years, each at its middle.") }
      }
      for row in kept { labels[row] = Self.text(column, row) ?? "" }
    }
    var columns: [Role: [Double?]] = [:]
    for (role, name) in choice.roles {
      let column = try Self.column(name, of: table)
      var cells: [Double?] = []
      for row in kept { cells.append(try Self.number(column, row, name)) }
      columns[role] = cells
    }
    func texts(_ name: String?) throws(AnalysisError) -> [String]? {
      guard let name else { return nil }
      let column = try Self.column(name, of: table)
      return kept.map { Self.text(column, $0) ?? Self.noGroup }
    }
    let value = choice.roles[.value] ?? choice.roles[.exports]
    self.init(
      x: kept.map { x[$0] }, columns: columns, labels: kept.map { labels[$0] }, rows: kept.map { $0 + 1 },
      groups: try texts(choice.group), questions: try texts(choice.question), name: value ?? "value",
      title: choice.x.map { "\(value ?? "figures") over \($0)" } ?? (value ?? "figures"), xName: choice.x ?? "row", axis: axis, notes: notes,
      sources: [Credit(source)])
    self.hasDates = hasDates
    namesSizes = choice.roles[.size] != nil
  }

  private static func column(_ name: String, of table: Table) throws(AnalysisError) -> Column {
    guard let column = table[name] else { throw .unknownColumn(name, known: table.names) }
    return column
  }

  /// The cell as text; `nil` where it is missing.
  private static func text(_ column: Column, _ row: Int) -> String? {
    switch column[row] {
    case .null: return nil
    case .string(let text):
      let trimmed = text.trimmed
      return missingWords.contains(trimmed) ? nil : trimmed
    case .number(let number): return number.plainText
    case .date(let moment): return moment.isoDay
    case .bool(let flag): return flag ? "true" : "false"
    case .array, .object: return "(nested)"
    }
  }

  private static func number(_ column: Column, _ row: Int, _ name: String) throws(AnalysisError) -> Double? {
    guard let text = text(column, row) else { return nil }
    if case .numbers(let cells) = column.storage, cells[row].isFinite { return cells[row] }
    guard let number = PeriodText.number(text) else {
      let rule =
        ["nan", "inf", "-inf", "+inf", "infinity", "-infinity"].contains(text.lowercased())
        ? "is no figure; a cell without one stays empty" : "is not a number"
      throw .badCell(row: row + 1, column: name, found: text, rule: rule)
    }
    return number
  }

  /// What R, the World Bank and databases write where there is no figure.
  private static let missingWords: Set<String> = ["", "NA", "N/A", "n/a", "null", "NULL", ".."]
}
