import Tables

/// A value that cells are compared with, by JavaScript's operators.
///
/// - A date counts as its milliseconds, also in an equality (where JavaScript's `Date` would equal nothing).
struct Comparand {
  private let number: Double
  private let text: String?
  private let kind: Kind
  private enum Kind { case null, bool, number, text, other }

  init(_ value: Value) {
    number = value.javaScriptNumber(missing: 0)
    switch value {
    case .string(let string): (text, kind) = (string, .text)
    case .null: (text, kind) = (nil, .null)
    case .bool: (text, kind) = (nil, .bool)
    case .number, .date: (text, kind) = (nil, .number)
    case .array, .object: (text, kind) = (value.keyText, .other)
    }
  }

  /// `===`
  func equals(_ cell: Value) -> Bool {
    switch cell {
    case .null: kind == .null
    case .bool(let flag): kind == .bool && number == (flag ? 1 : 0)
    case .number(let value), .date(let value): kind == .number && value == number
    case .string(let value): kind == .text && value == text
    case .array, .object: false
    }
  }

  /// Negative, zero or positive as the cell is less than, equal to or greater than this; `nil` where they do not compare.
  func order(_ cell: Value) -> Int? {
    if let text, case .string(let value) = cell { return ValueOrder.compare(value, text) }
    let value = cell.javaScriptNumber(missing: 0)
    return value < number ? -1 : value > number ? 1 : value == number ? 0 : nil
  }
}

extension Column {
  /// A test of every cell; each distinct text is tested once.
  func test(_ passes: (Value) -> Bool) -> [Bool] {
    if case .strings(let codes, let dictionary) = storage {
      let results = dictionary.map { passes(.string($0)) }
      let ifMissing = passes(.null)
      return codes.map { $0 < 0 ? ifMissing : results[Int($0)] }
    }
    return (0..<count).map { passes(self[$0]) }
  }
}
