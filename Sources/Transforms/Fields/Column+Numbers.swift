import SharedRules
import Tables

extension Column {
  /// The cells as numbers, as Vega's `+value` makes them: dates in milliseconds, booleans 0 and 1, texts read or NaN.
  ///
  /// - Parameter missing: what a missing cell counts as.
  /// - Parameter empty: what an empty text counts as; JavaScript's zero unless told.
  package func numbers(missing replacement: Double = .nan, empty: Double = 0) -> [Double] {
    if let decimals {
      guard empty != 0, let isEmpty = decimals.isEmpty else { return decimals.numbers }
      return zip(decimals.numbers, isEmpty).map { $1 ? empty : $0 }
    }
    var result: [Double]
    switch storage {
    case .numbers(let cells), .dates(let cells): result = cells
    case .booleans(let cells): result = cells.map { $0 ? 1 : 0 }
    case .strings(let codes, let dictionary):
      let read = dictionary.map { $0.isEmpty ? empty : DecimalText.javaScriptNumber($0) }
      result = codes.map { $0 < 0 ? replacement : read[Int($0)] }
    case .values(let cells):
      result = cells.map { $0 == .string("") ? empty : $0.javaScriptNumber(missing: replacement) }
    }
    if let missing {
      for row in missing.indices where missing[row] { result[row] = replacement }
    }
    return result
  }

  /// A column of missing cells.
  static func missing(count: Int) -> Column {
    Column(
      storage: .numbers([Double](repeating: .nan, count: count)), missing: [Bool](repeating: true, count: count))
  }

  /// Numbers of which some are missing.
  static func optional(_ numbers: [Double?]) -> Column { Column(numbers) }

  /// The cells of the given rows, -1 for a missing cell.
  func selecting(orMissing rows: [Int]) -> Column {
    guard rows.contains(-1) else { return selecting(rows) }
    let missing = rows.map { $0 < 0 || isMissing($0) }
    switch storage {
    case .numbers(let cells): return Column(storage: .numbers(rows.map { $0 < 0 ? .nan : cells[$0] }), missing: missing)
    case .dates(let cells): return Column(storage: .dates(rows.map { $0 < 0 ? .nan : cells[$0] }), missing: missing)
    case .booleans(let cells): return Column(storage: .booleans(rows.map { $0 < 0 ? false : cells[$0] }), missing: missing)
    case .strings(let codes, let dictionary):
      return Column(storage: .strings(codes: rows.map { $0 < 0 ? -1 : codes[$0] }, dictionary: dictionary), missing: missing)
    case .values(let cells): return Column(storage: .values(rows.map { $0 < 0 ? .null : cells[$0] }), missing: missing)
    }
  }

  /// Numbers of the same kind as this column: dates stay dates.
  func sameKind(_ numbers: [Double]) -> Column {
    if case .dates = storage { return Column(storage: .dates(numbers)) }
    return Column(numbers: numbers)
  }
}
