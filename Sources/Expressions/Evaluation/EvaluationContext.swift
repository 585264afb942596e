import Chronology
import OrderedCollections
import Scales
import SharedRules
import Tables

/// Walks an expression for one row after the other.
///
/// Lives as long as one evaluation, so that formats and patterns are read only once for all rows.
final class EvaluationContext {
  let expression: Expression
  let scope: ExpressionScope
  /// The row, where it is given as an object.
  var datum: Value?
  /// The columns of the fields, where the rows are those of a table.
  var columns: [Column?] = []
  var table: Table?
  var row = 0

  private var numberFormats: [String: NumberFormat] = [:]
  private var timeFormats: [String: TimeFormat] = [:]
  private var patterns: [String: Pattern] = [:]
  private var indexes: [String: [Value: Int]] = [:]

  var zone: Zone { scope.zone }

  init(expression: Expression, scope: ExpressionScope) {
    (self.expression, self.scope) = (expression, scope)
  }

  func evaluate(_ node: ExpressionNode) throws(ExpressionError) -> Operand {
    switch node {
    case .constant(let value): return value
    case .datum: return .value(wholeDatum)
    case .field(let index): return field(index)
    case .parameter(let name, let column): return try parameter(name, column: column)
    case .member(.datum, let name): return member(ofDatum: try evaluate(name))
    case .member(let object, let name): return try evaluate(object).member(try evaluate(name), in: zone)
    case .array(let elements):
      var values: [Value] = []
      for element in elements { values.append(try evaluate(element).value(in: zone)) }
      return .value(.array(values))
    case .object(let members):
      var object = OrderedDictionary<String, Value>(minimumCapacity: members.count)
      for member in members { object[member.name] = try evaluate(member.value).value(in: zone) }
      return .value(.object(object))
    case .unary(let operation, let operand): return Operators.apply(operation, try evaluate(operand))
    case .binary(let operation, let left, let right):
      return Operators.apply(operation, try evaluate(left), try evaluate(right), in: zone)
    case .and(let parts): return try firstPart(of: parts, stoppingAt: false)
    case .or(let parts): return try firstPart(of: parts, stoppingAt: true)
    case .conditional(let test, let yes, let no): return try evaluate(try evaluate(test).isTruthy ? yes : no)
    case .call(let function, let arguments, let column):
      var values: [Operand] = []
      values.reserveCapacity(arguments.count)
      for argument in arguments { values.append(try evaluate(argument)) }
      do { return try function.body(self, values) } catch { throw error.placed(at: column) }
    }
  }

  private func firstPart(of parts: [ExpressionNode], stoppingAt truth: Bool) throws(ExpressionError) -> Operand {
    var value = Operand.undefined
    for part in parts {
      value = try evaluate(part)
      if value.isTruthy == truth { return value }
    }
    return value
  }

  // MARK: The row

  private func field(_ index: Int) -> Operand {
    if table != nil { return columns[index].map { .value($0[row]) } ?? .undefined }
    return member(ofDatum: .string(expression.fields[index]))
  }

  private func member(ofDatum name: Operand) -> Operand {
    guard let table else { return Operand.value(datum ?? .null).member(name, in: zone) }
    return table[name.text(in: zone)].map { .value($0[row]) } ?? .undefined
  }

  private var wholeDatum: Value {
    if let table { return .object(table.row(row)) }
    return datum ?? .null
  }

  private func parameter(_ name: String, column: Int) throws(ExpressionError) -> Operand {
    if let value = scope.parameters[name] { return .value(value) }
    let suggestion = NameSuggestion.nearest(to: name, in: scope.parameters.keys + ["datum"])
    throw ExpressionError(.unknownParameter(name, suggestion: suggestion), column: column)
  }

  // MARK: Kept for later rows

  func numberFormat(_ text: String, function: String) throws(ExpressionError) -> NumberFormat {
    if let known = numberFormats[text] { return known }
    do {
      let format = try NumberFormat(text, locale: scope.numberLocale)
      numberFormats[text] = format
      return format
    } catch {
      throw ExpressionError(.badArgument(function: function, found: "\"\(text)\"", expected: "a number format such as \",.2f\""))
    }
  }

  func timeFormat(_ text: String) -> TimeFormat {
    if let known = timeFormats[text] { return known }
    let format = TimeFormat(text, locale: scope.timeLocale)
    timeFormats[text] = format
    return format
  }

  func pattern(_ source: String, flags: String) throws(ExpressionError) -> Pattern {
    let key = "\(flags)/\(source)"
    if let known = patterns[key] { return known }
    let pattern = try Pattern(source, flags: flags)
    patterns[key] = pattern
    return pattern
  }

  /// How often each value of a field comes in a data set.
  func index(of data: String, field: String) -> [Value: Int]? {
    let key = "\(data)\u{0}\(field)"
    if let known = indexes[key] { return known }
    guard let rows = scope.data?(data) else { return nil }
    let path = FieldPath(field).steps
    var counts: [Value: Int] = [:]
    for row in rows {
      let value = path.reduce(Operand.value(row)) { $0.member(.string($1), in: zone) }
      counts[value.value(in: zone), default: 0] += 1
    }
    indexes[key] = counts
    return counts
  }
}
