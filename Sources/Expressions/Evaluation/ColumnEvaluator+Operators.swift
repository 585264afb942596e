import Tables

extension ColumnEvaluator {
  func unary(_ operation: UnaryOperator, _ operand: Vector) -> Vector {
    switch operation {
    case .not: .column(Column(storage: .booleans(operand.truth(count).map { !$0 })))
    case .plus: numbers(operand.numbers()) { $0 }
    case .minus: numbers(operand.numbers()) { -$0 }
    case .complement: numbers(operand.numbers()) { Double(~Operators.int32($0)) }
    }
  }

  /// Two columns at once; `nil` where the rows must be looked at one by one.
  func binary(_ operation: BinaryOperator, _ a: Vector, _ b: Vector) -> Vector? {
    switch operation {
    case .add: a.isNumeric && b.isNumeric ? numbers(a.numbers(), b.numbers()) { $0 + $1 } : nil
    case .subtract: numbers(a.numbers(), b.numbers()) { $0 - $1 }
    case .multiply: numbers(a.numbers(), b.numbers()) { $0 * $1 }
    case .divide: numbers(a.numbers(), b.numbers()) { $0 / $1 }
    case .remainder, .shiftLeft, .shiftRight, .shiftRightUnsigned, .bitAnd, .bitOr, .bitXor:
      numbers(a.numbers(), b.numbers()) { Operators.arithmetic(operation, $0, $1) }
    case .less: comparable(a, b) { $0 < $1 }
    case .greater: comparable(a, b) { $0 > $1 }
    case .lessOrEqual: comparable(a, b) { $0 <= $1 }
    case .greaterOrEqual: comparable(a, b) { $0 >= $1 }
    case .equal, .identical: equal(a, b, not: false)
    case .notEqual, .notIdentical: equal(a, b, not: true)
    case .contained: nil
    }
  }

  /// Compares as numbers when one side is sure to be no text; texts on the other side are read as numbers then.
  private func comparable(_ a: Vector, _ b: Vector, _ test: (Double, Double) -> Bool) -> Vector? {
    guard a.isNumeric || b.isNumeric else { return nil }
    return flags(a.numbers(), b.numbers(), test)
  }

  /// Equality of numbers, and of texts by their codes.
  private func equal(_ a: Vector, _ b: Vector, not: Bool) -> Vector? {
    if case .column(let x) = a, case .column(let y) = b, case .strings(let left, let known) = x.storage,
      case .strings(let right, let other) = y.storage
    {
      let places = Dictionary(known.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
      let codes = other.map { places[$0] ?? -2 }
      let same = known.map { places[$0] ?? -2 }
      return .column(
        Column(
          storage: .booleans(
            (0..<count).map { row in
              let (l, r) = (left[row], right[row])
              return ((l < 0 ? -1 : same[Int(l)]) == (r < 0 ? -1 : codes[Int(r)])) != not
            })))
    }
    guard a.isPlainNumbers, b.isPlainNumbers else { return nil }
    return flags(a.numbers(), b.numbers()) { ($0 == $1) != not }
  }

  // MARK: Loops

  @inline(__always)
  func numbers(_ a: Vector.Numbers, _ operation: (Double) -> Double) -> Vector {
    switch a {
    case .constant(let x): .constant(.number(operation(x)))
    case .cells(let x): .column(Column(numbers: x.map(operation)))
    }
  }

  @inline(__always)
  func numbers(_ a: Vector.Numbers, _ b: Vector.Numbers, _ operation: (Double, Double) -> Double) -> Vector {
    switch (a, b) {
    case (.constant(let x), .constant(let y)): .constant(.number(operation(x, y)))
    case (.cells(let x), .constant(let y)): .column(Column(numbers: x.map { operation($0, y) }))
    case (.constant(let x), .cells(let y)): .column(Column(numbers: y.map { operation(x, $0) }))
    case (.cells(let x), .cells(let y)): .column(Column(numbers: x.indices.map { operation(x[$0], y[$0]) }))
    }
  }

  @inline(__always)
  private func flags(_ a: Vector.Numbers, _ b: Vector.Numbers, _ test: (Double, Double) -> Bool) -> Vector {
    switch (a, b) {
    case (.constant(let x), .constant(let y)): .constant(.bool(test(x, y)))
    case (.cells(let x), .constant(let y)): .column(Column(storage: .booleans(x.map { test($0, y) })))
    case (.constant(let x), .cells(let y)): .column(Column(storage: .booleans(y.map { test(x, $0) })))
    case (.cells(let x), .cells(let y)): .column(Column(storage: .booleans(x.indices.map { test(x[$0], y[$0]) })))
    }
  }
}

extension Vector {
  /// Numbers with none missing, for which `==` is that of numbers.
  fileprivate var isPlainNumbers: Bool {
    switch self {
    case .constant(.value(.number)), .constant(.value(.date)): true
    case .column(let column) where !column.holdsTexts:
      switch column.storage {
      case .numbers, .dates: column.missing == nil
      default: false
      }
    default: false
    }
  }
}

extension ColumnEvaluator {
  /// A function over whole columns; `nil` where it has no way of doing that.
  func call(_ function: ExpressionFunction, _ arguments: [ExpressionNode]) throws(ExpressionError) -> Vector? {
    switch function.columnBody {
    case .number(let body):
      guard arguments.count >= 1 else { return nil }
      return numbers(try vector(arguments[0]).numbers(), body)
    case .numbers(let body):
      guard arguments.count == 2 else { return nil }
      return numbers(try vector(arguments[0]).numbers(), try vector(arguments[1]).numbers(), body)
    case .time(let body):
      guard arguments.count == 1 else { return nil }
      let operand = try vector(arguments[0])
      guard operand.isNumeric else { return nil }
      let zone = context.zone
      return numbers(operand.numbers()) { body($0, zone) }
    case .numberTest(let test):
      guard arguments.count == 1, case .column(let column) = try vector(arguments[0]),
        case .numbers(let cells) = column.storage
      else { return nil }
      return .column(Column(storage: .booleans(cells.indices.map { !column.isMissing($0) && test(cells[$0]) })))
    case .valueTest(let test):
      guard arguments.count == 1, case .column(let column) = try vector(arguments[0]) else { return nil }
      return .column(Column(storage: .booleans((0..<count).map { test(column[$0]) })))
    case nil: return nil
    }
  }
}
