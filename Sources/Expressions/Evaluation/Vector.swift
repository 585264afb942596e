import Chronology
import SharedRules
import Tables

/// What a part of an expression is for all rows.
enum Vector {
  /// The same for each row.
  case constant(Operand)
  case column(Column)
  /// One a row, where some may be what no column holds.
  case operands([Operand])

  func operand(_ row: Int) -> Operand {
    switch self {
    case .constant(let value): value
    case .column(let column): .value(column[row])
    case .operands(let values): values[row]
    }
  }

  /// The column that leaves the expression.
  func column(_ count: Int, zone: Zone) -> Column {
    switch self {
    case .column(let column): return column
    case .operands(let values):
      var builder = ColumnBuilder(capacity: values.count)
      for value in values { builder.append(value.value(in: zone)) }
      return builder.column()
    case .constant(let value):
      let value = value.value(in: zone)
      switch value {
      case .number(let number): return Column(numbers: [Double](repeating: number, count: count))
      case .string(let text):
        return Column(storage: .strings(codes: [Int32](repeating: 0, count: count), dictionary: [text]))
      default: return Column([Value](repeating: value, count: count))
      }
    }
  }

  /// For each row, whether JavaScript takes it for true.
  func truth(_ count: Int) -> [Bool] {
    switch self {
    case .constant(let value): return [Bool](repeating: value.isTruthy, count: count)
    case .operands(let values): return values.map(\.isTruthy)
    case .column(let column):
      var flags: [Bool]
      switch column.storage {
      case .booleans(let cells): flags = cells
      case .numbers(let cells): flags = cells.map(\.isTruthy)
      case .dates(let cells): flags = cells.map { _ in true }
      case .strings(let codes, let dictionary):
        let isTrue = dictionary.map(\.isTruthy)
        flags = codes.map { $0 >= 0 && isTrue[Int($0)] }
      case .values(let cells): flags = cells.map(\.isTruthy)
      }
      if let missing = column.missing {
        for row in flags.indices where missing[row] { flags[row] = false }
      }
      return flags
    }
  }

  /// The numbers of all rows as JavaScript's `Number` makes them: missing cells are 0.
  func numbers() -> Numbers {
    switch self {
    case .constant(let value): return .constant(value.number)
    case .operands(let values): return .cells(values.map(\.number))
    case .column(let column):
      if let decimals = column.decimals { return .cells(decimals.numbers) }
      switch column.storage {
      case .numbers(var cells), .dates(var cells):
        if let missing = column.missing {
          for row in cells.indices where missing[row] { cells[row] = 0 }
        }
        return .cells(cells)
      case .booleans(let flags): return .cells(flags.indices.map { !column.isMissing($0) && flags[$0] ? 1 : 0 })
      case .strings(let codes, let dictionary):
        let numbers = dictionary.map(DecimalText.javaScriptNumber)
        return .cells(codes.map { $0 < 0 ? 0 : numbers[Int($0)] })
      case .values(let cells): return .cells(cells.map(\.javaScriptNumber))
      }
    }
  }

  /// Numbers of all rows.
  enum Numbers {
    case constant(Double)
    case cells([Double])
  }

  /// Whether all rows hold what adds and compares as a number: numbers, dates, truth values or nothing.
  var isNumeric: Bool {
    switch self {
    case .constant(.undefined), .constant(.value(.null)), .constant(.value(.bool)), .constant(.value(.number)),
      .constant(.value(.date)):
      true
    case .column(let column) where !column.holdsTexts:
      switch column.storage {
      case .numbers, .dates, .booleans: true
      default: false
      }
    default: false
    }
  }

  /// Other rows of it, as a column if one can hold them.
  func selecting(_ rows: [Int], zone: Zone) -> Vector {
    switch self {
    case .constant: return self
    case .column(let column): return .column(column.selecting(rows))
    case .operands(let values):
      let isPlain = values.allSatisfy { if case .value = $0 { true } else { false } }
      if isPlain { return .column(Column(values.map { $0.value(in: zone) }).selecting(rows)) }
      return .operands(rows.map { values[$0] })
    }
  }

  /// From row to row the one or the other.
  static func choosing(_ flags: [Bool], _ yes: Vector, _ no: Vector, zone: Zone) -> Vector {
    if case .column(let a) = yes.spread(flags.count), case .column(let b) = no.spread(flags.count),
      let merged = merged(flags, a, b)
    {
      return .column(merged)
    }
    if case .column(let column) = yes, case .constant(.value(.null)) = no {
      return .column(Column(storage: column.storage, missing: flags.indices.map { !flags[$0] || column.isMissing($0) }).tidied)
    }
    if case .constant(.value(.null)) = yes, case .column(let column) = no {
      return .column(Column(storage: column.storage, missing: flags.indices.map { flags[$0] || column.isMissing($0) }).tidied)
    }
    return .operands(flags.indices.map { flags[$0] ? yes.operand($0) : no.operand($0) })
  }

  /// A constant as a column, where a plain one holds it.
  private func spread(_ count: Int) -> Vector {
    guard case .constant(.value(let value)) = self else { return self }
    switch value {
    case .number, .string: return .column(column(count, zone: .utc))
    case .bool(let flag): return .column(Column(storage: .booleans([Bool](repeating: flag, count: count))))
    case .date(let time): return .column(Column(storage: .dates([Double](repeating: time, count: count))))
    default: return self
    }
  }

  private static func merged(_ flags: [Bool], _ a: Column, _ b: Column) -> Column? {
    var missing: [Bool]?
    if a.missing != nil || b.missing != nil {
      missing = flags.indices.map { flags[$0] ? a.isMissing($0) : b.isMissing($0) }
    }
    switch (a.storage, b.storage) {
    case (.numbers(let x), .numbers(let y)):
      return Column(storage: .numbers(flags.indices.map { flags[$0] ? x[$0] : y[$0] }), missing: missing)
    case (.dates(let x), .dates(let y)):
      return Column(storage: .dates(flags.indices.map { flags[$0] ? x[$0] : y[$0] }), missing: missing)
    case (.booleans(let x), .booleans(let y)):
      return Column(storage: .booleans(flags.indices.map { flags[$0] ? x[$0] : y[$0] }), missing: missing)
    case (.strings(let x, let known), .strings(let y, let other)):
      var dictionary = known
      var places: [String: Int32] = [:]
      for (code, text) in known.enumerated() { places[text] = Int32(code) }
      let codes = other.map { text -> Int32 in
        if let place = places[text] { return place }
        places[text] = Int32(dictionary.count)
        dictionary.append(text)
        return Int32(dictionary.count - 1)
      }
      let merged = flags.indices.map { flags[$0] ? x[$0] : y[$0] < 0 ? -1 : codes[Int(y[$0])] }
      return Column(storage: .strings(codes: merged, dictionary: dictionary), missing: missing)
    default: return nil
    }
  }
}

extension Column {
  /// The same cells with the storage of missing ones as ``Column/missing`` promises it.
  fileprivate var tidied: Column {
    guard let missing else { return self }
    func kept<Cell>(_ cells: [Cell], or empty: Cell) -> [Cell] {
      var cells = cells
      for row in cells.indices where missing[row] { cells[row] = empty }
      return cells
    }
    let storage: Storage =
      switch storage {
      case .numbers(let cells): .numbers(kept(cells, or: .nan))
      case .dates(let cells): .dates(kept(cells, or: .nan))
      case .booleans(let cells): .booleans(kept(cells, or: false))
      case .strings(let codes, let dictionary): .strings(codes: kept(codes, or: -1), dictionary: dictionary)
      case .values(let cells): .values(kept(cells, or: .null))
      }
    return Column(storage: storage, missing: missing)
  }
}
