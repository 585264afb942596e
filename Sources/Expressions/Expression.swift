import OrderedCollections
import Tables

/// A formula of Vega's expression language: JavaScript's expressions over one row, without assignment.
///
/// - Values coerce as in JavaScript, with three differences: arrays and objects, which have no identity here, are equal
///   when their contents are; dates add and compare as numbers, which is what Vega makes of dates that it reads from text;
///   and a member of something missing is undefined instead of an error.
/// - Source: vega-expression, vega-functions.
package struct Expression: Sendable {
  /// The text it was read from.
  package let text: String
  let root: ExpressionNode
  /// The names of the fields that it reads, in order of appearance, without what lies inside them.
  package let fields: [String]
  /// The paths of members that it reads from the row, such as `["a", "b"]` for `datum.a.b`.
  package let paths: [[String]]
  /// Whether it reads fields whose names are only known while it runs, as in `datum[name]`.
  package let readsWholeDatum: Bool
  /// The free names that the scope must have, in order of appearance.
  package let parameters: [String]

  /// How many characters an expression may have.
  package static let lengthLimit = 1 << 20
  /// How deep operators, calls and parentheses may be nested.
  package static let depthLimit = 400

  /// - Throws: ``ExpressionError`` with the column, also for functions that do not exist.
  package static func parse(_ text: String) throws(ExpressionError) -> Expression {
    var parser = try ExpressionParser(text)
    return try parser.expression()
  }

  init(text: String, root: ExpressionNode, fields: [String], paths: [[String]], readsWholeDatum: Bool, parameters: [String]) {
    (self.text, self.root, self.fields, self.paths) = (text, root, fields, paths)
    (self.readsWholeDatum, self.parameters) = (readsWholeDatum, parameters)
  }

  /// The value for one row, given as an object.
  package func evaluate(datum: Value = .object([:]), scope: ExpressionScope) throws(ExpressionError) -> Value {
    let context = EvaluationContext(expression: self, scope: scope)
    context.datum = datum
    return try context.evaluate(root).value(in: scope.zone)
  }

  /// The values for all rows of a table, in row order.
  package func evaluate(rowsOf table: Table, scope: ExpressionScope) throws(ExpressionError) -> Column {
    try ColumnEvaluator(expression: self, table: table, scope: scope).column()
  }

  /// For each row of a table, whether the value is one that JavaScript takes for true; what a filter keeps.
  package func test(rowsOf table: Table, scope: ExpressionScope) throws(ExpressionError) -> [Bool] {
    try ColumnEvaluator(expression: self, table: table, scope: scope).truth()
  }
}

extension Expression: Hashable {
  /// Expressions are equal when their texts are.
  package static func == (a: Expression, b: Expression) -> Bool { a.text == b.text }
  /// Goes with equality.
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
