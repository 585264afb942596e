import Expressions
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

  /// A constant as the expression language sees it, or the values of an expression; null for none.
  func rows<Constant: SettingConstant>(_ setting: Setting<Constant>) throws(SpecError) -> RowValues<Value> {
    switch setting {
    case .none: return .same(.null)
    case .value(let constant): return .same(constant.dataValue)
    case .expression(let expression): return try rows(expression: expression.text, pointer: expression.pointer)
    // Marks and channels have no conditions inside their settings.
    case .conditional(_, let otherwise): return try otherwise.map { (setting) throws(SpecError) in try rows(setting) } ?? .same(.null)
    }
  }
}
