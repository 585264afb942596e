import Chronology
import SharedRules
import Specs
import Tables

extension Table {
  /// A warning if values of a field are there but are no numbers; `nil` if all others are.
  ///
  /// - An empty text counts as missing, a blank one as zero, as in JavaScript.
  /// - Parameter pointer: the place that asks for numbers.
  package func warning(ofNumbersIn field: String, at pointer: String) -> TransformWarning? {
    guard let column = column(field), let (count, sample) = column.cells(failing: { !$0.javaScriptNumber.isNaN }) else { return nil }
    return TransformWarning(.notNumbers(sample: sample), field: field, rows: count, of: rowCount, pointer: pointer)
  }

  /// A warning if values of a field are there but are no dates; `nil` if all others are.
  ///
  /// - Parameter zone: where texts without an offset are.
  /// - Parameter pointer: the place that asks for dates.
  package func warning(ofDatesIn field: String, in zone: Zone, at pointer: String) -> TransformWarning? {
    let found = column(field)?.cells { value in
      if case .string(let text) = value { return text.isEmpty || !DateParser.parse(text, in: zone).isNaN }
      return !value.javaScriptNumber.isNaN
    }
    guard let (count, sample) = found else { return nil }
    return TransformWarning(.notDates(sample: sample), field: field, rows: count, of: rowCount, pointer: pointer)
  }
}

extension TransformSpec {
  /// What of a table the transform could not take as it should.
  ///
  /// - Parameter result: what it made of it.
  func warnings(about table: Table, result: Table, in zone: Zone, at pointer: String) -> [TransformWarning] {
    var warnings: [TransformWarning] = []
    var seen: Set<String> = []
    for field in numberFields where seen.insert(field).inserted {
      if let warning = table.warning(ofNumbersIn: field, at: pointer) { warnings.append(warning) }
    }
    switch self {
    case .timeUnit(let spec):
      if let warning = table.warning(ofDatesIn: spec.field, in: zone, at: pointer) { warnings.append(warning) }
    case .bin(let spec):
      if warnings.isEmpty, table.rowCount > 0, result[spec.start]?.missing?.contains(false) == false {
        warnings.append(TransformWarning(.nothingToBin, field: spec.field, rows: table.rowCount, of: table.rowCount, pointer: pointer))
      }
    default: break
    }
    return warnings
  }
}

extension Column {
  /// How many cells are there but fail a test, and the text of the first if it is more than NaN; `nil` if none does.
  ///
  /// - Each distinct text is tested once. Numbers and dates fail where they are NaN.
  fileprivate func cells(failing passes: (Value) -> Bool) -> (count: Int, sample: String?)? {
    if decimals != nil { return nil }
    var count = 0
    var first: Int?
    func add(_ row: Int) {
      if first == nil { first = row }
      count += 1
    }
    switch storage {
    case .numbers(let cells), .dates(let cells):
      for row in cells.indices where cells[row].isNaN && !isMissing(row) { add(row) }
    case .booleans: break
    case .strings(let codes, let dictionary):
      let isFine = dictionary.map { passes(.string($0)) }
      guard isFine.contains(false) else { return nil }
      for row in codes.indices where codes[row] >= 0 && !isFine[Int(codes[row])] { add(row) }
    case .values(let cells):
      for row in cells.indices where !isMissing(row) && !cells[row].isNull && !passes(cells[row]) { add(row) }
    }
    return first.map { (count, self[$0].isValid ? self[$0].javaScriptText(in: .utc) : nil) }
  }
}
