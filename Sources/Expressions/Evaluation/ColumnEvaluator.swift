import Tables

/// Evaluates an expression over the rows of a table, a column at a time where that gives the same.
///
/// - Parts that no field enters are evaluated once. Arithmetic, comparisons, conditions and functions of numbers
///   run over whole columns. What reads one column of few distinct values is evaluated once for each of these.
///   Everything else is evaluated row by row, as is an expression whose evaluations differ each time (`random()`).
struct ColumnEvaluator {
  let table: Table
  let context: EvaluationContext
  let root: ExpressionNode

  init(expression: Expression, table: Table, scope: ExpressionScope) throws(ExpressionError) {
    self.table = table
    context = EvaluationContext(expression: expression, scope: scope)
    context.table = table
    context.columns = expression.fields.map { table[$0] }
    // Names are looked up even for a table without rows, so that a slip shows at once.
    root = try Self.folded(expression.root, context)
  }

  var count: Int { table.rowCount }

  func column() throws(ExpressionError) -> Column {
    if root.needs.isVolatile { return try rows(root).column(count, zone: context.zone) }
    do {
      return try vector(root).column(count, zone: context.zone)
    } catch {
      // A branch that no row takes may have failed; row by row it is not entered.
      return try rows(root).column(count, zone: context.zone)
    }
  }

  func truth() throws(ExpressionError) -> [Bool] {
    if root.needs.isVolatile { return try rows(root).truth(count) }
    do { return try vector(root).truth(count) } catch { return try rows(root).truth(count) }
  }

  /// The same expression with its constant parts evaluated; parts that fail are left to fail where they are used.
  private static func folded(_ node: ExpressionNode, _ context: EvaluationContext) throws(ExpressionError) -> ExpressionNode {
    let needs = node.needs
    if needs.fields.isEmpty, !needs.datum, !needs.isVolatile {
      do { return .constant(try context.evaluate(node)) } catch {
        if case .unknownParameter = error.reason { throw error }
        return node
      }
    }
    func folded(_ nodes: [ExpressionNode]) throws(ExpressionError) -> [ExpressionNode] {
      var result: [ExpressionNode] = []
      for node in nodes { result.append(try Self.folded(node, context)) }
      return result
    }
    let parts = try folded(node.children)
    switch node {
    case .constant, .datum, .field, .parameter: return node
    case .member: return .member(parts[0], parts[1])
    case .array: return .array(parts)
    case .object(let members): return .object(zip(members, parts).map { ($0.name, $1) })
    case .unary(let operation, _): return .unary(operation, parts[0])
    case .binary(let operation, _, _): return .binary(operation, parts[0], parts[1])
    case .and: return .and(parts)
    case .or: return .or(parts)
    case .conditional: return .conditional(parts[0], parts[1], parts[2])
    case .call(let function, _, let column): return .call(function, parts, column: column)
    }
  }

  // MARK: Parts

  func vector(_ node: ExpressionNode) throws(ExpressionError) -> Vector {
    switch node {
    case .constant(let value): return .constant(value)
    case .field(let index): return context.columns[index].map(Vector.column) ?? .constant(.undefined)
    default: break
    }
    if let lifted = try lifted(node) { return lifted }
    switch node {
    case .unary(let operation, let operand): return unary(operation, try vector(operand))
    case .binary(let operation, let left, let right):
      if let whole = binary(operation, try vector(left), try vector(right)) { return whole }
    case .conditional(let test, let yes, let no):
      let test = try vector(test)
      if case .constant(let value) = test { return try vector(value.isTruthy ? yes : no) }
      return Vector.choosing(test.truth(count), try vector(yes), try vector(no), zone: context.zone)
    case .and(let parts): return try chain(parts, stoppingAt: false)
    case .or(let parts): return try chain(parts, stoppingAt: true)
    case .call(let function, let arguments, _):
      if let whole = try call(function, arguments) { return whole }
    default: break
    }
    return try rows(node)
  }

  /// Row by row.
  func rows(_ node: ExpressionNode) throws(ExpressionError) -> Vector {
    var values: [Operand] = []
    values.reserveCapacity(count)
    for row in 0..<count {
      context.row = row
      values.append(try context.evaluate(node))
    }
    return .operands(values)
  }

  /// Once for each distinct value, for a part that reads a single column of texts or truth values.
  private func lifted(_ node: ExpressionNode) throws(ExpressionError) -> Vector? {
    let needs = node.needs
    guard needs.fields.count == 1, !needs.datum, !needs.isVolatile, let index = needs.fields.first,
      let column = context.columns[index]
    else { return nil }
    // Numbers of a file that are only reckoned with or compared need not become texts.
    if node.reckons, column.decimals != nil { return nil }
    let distinct: Column
    let codes: [Int]
    switch column.storage {
    case .strings(let stored, let dictionary) where dictionary.count < stored.count:
      distinct = Column(
        storage: .strings(codes: Array(0..<Int32(dictionary.count)) + [-1], dictionary: dictionary),
        missing: dictionary.map { _ in false } + [true])
      codes = stored.map { $0 < 0 ? dictionary.count : Int($0) }
    case .booleans(let flags) where flags.count > 3:
      distinct = Column(storage: .booleans([false, true, false]), missing: [false, false, true])
      codes = flags.indices.map { column.isMissing($0) ? 2 : flags[$0] ? 1 : 0 }
    default: return nil
    }
    // Values that no row has may fail or cost for nothing.
    var isUsed = [Bool](repeating: false, count: distinct.count)
    for code in codes { isUsed[code] = true }
    context.columns[index] = distinct
    defer { context.columns[index] = column }
    var values: [Operand] = []
    values.reserveCapacity(distinct.count)
    for row in 0..<distinct.count {
      context.row = row
      values.append(isUsed[row] ? try context.evaluate(node) : .null)
    }
    return Vector.operands(values).selecting(codes, zone: context.zone)
  }

  private func chain(_ parts: [ExpressionNode], stoppingAt truth: Bool) throws(ExpressionError) -> Vector {
    guard let last = parts.last else { return .constant(.undefined) }
    var result = try vector(last)
    for part in parts.dropLast().reversed() {
      let first = try vector(part)
      if case .constant(let value) = first {
        if value.isTruthy == truth { result = first }
        continue
      }
      let flags = first.truth(count)
      result =
        truth
        ? Vector.choosing(flags, first, result, zone: context.zone) : Vector.choosing(flags, result, first, zone: context.zone)
    }
    return result
  }
}

extension ExpressionNode {
  /// Whether a part takes its fields for numbers and nothing else.
  fileprivate var reckons: Bool {
    switch self {
    case .constant, .field: return true
    case .unary(let operation, let operand): return operation != .not && operand.reckons
    case .binary(let operation, let left, let right):
      switch operation {
      case .add, .equal, .notEqual, .identical, .notIdentical, .contained: return false
      default: return left.reckons && right.reckons
      }
    default: return false
    }
  }
}
