import Expressions
import JSON
import Specs
import Tables

extension UnitEncoder {
  /// The values of an expression, one a row if it reads the row's data.
  ///
  /// - Throws: ``SpecError`` at the given place when the text is no expression.
  func rows(expression text: String, pointer: String) throws(SpecError) -> RowValues<Value> {
    do {
      let expression = try Expression.parse(text)
      let readsRow = expression.readsWholeDatum || !expression.fields.isEmpty
      if readsRow { return .each(try expression.evaluate(rowsOf: table, scope: context.scope()).values) }
      return .same(try expression.evaluate(scope: context.scope()))
    } catch {
      throw SpecError(pointer: pointer, reason: .invalid("\(error)"))
    }
  }

  /// A constant as written, or the values of the expression in `{"expr": …}`.
  func rows(constant: JSONValue, pointer: String) throws(SpecError) -> RowValues<Value> {
    if let text = constant["expr"]?.string { return try rows(expression: text, pointer: pointer + "/expr") }
    return .same(Value(constant))
  }
}
