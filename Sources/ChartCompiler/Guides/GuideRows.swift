import Expressions
import Specs
import Tables
import Transforms

/// The ticks of an axis or entries of a legend as a table, for expressions and conditions that read `datum.value`,
/// `datum.label` and `datum.index`.
struct GuideRows: Sendable {
  private let entries: [Value]
  private let labels: [[String]]
  /// What the last index counts as.
  private let last: Double
  let context: ChartContext
  let pointer: String

  /// - Parameter countsEntries: whether `datum.index` is the number of an entry, as in legends; on axes it runs from 0 to 1.
  /// - Source: Vega `AxisTicks.js`, `LegendEntries.js`.
  init(values: [Value], labels: [[String]], countsEntries: Bool = false, context: ChartContext, pointer: String) {
    (entries, self.labels, last) = (values, labels, countsEntries ? 1 : Double(max(1, values.count - 1)))
    (self.context, self.pointer) = (context, pointer)
  }

  var count: Int { entries.count }

  /// Made when it is asked for, since most guides have neither expressions nor conditions.
  private var table: Table {
    let indices = entries.indices.map(Double.init)
    return Table(
      columns: [
        "value": Column(entries), "label": Column(labels.map { $0.count > 1 ? .array($0.map(Value.string)) : .string($0.first ?? "") }),
        "index": Column(numbers: indices.map { $0 / last }), "tickIndex": Column(numbers: indices),
      ], rowCount: entries.count)
  }

  /// The values of an expression, one a row.
  func values(_ text: String) throws(SpecError) -> [Value] {
    do {
      return try Expression.parse(text).evaluate(rowsOf: table, scope: context.scope()).values
    } catch {
      throw SpecError(pointer: pointer, reason: .invalid("\(error)"))
    }
  }

  /// What a property says in each row: what the first condition says whose test holds, else the rest; `nil` where neither says anything.
  ///
  /// - Source: Vega-Lite's conditional axis properties.
  func values<Constant: SettingConstant>(_ setting: Setting<Constant>?) throws(SpecError) -> [Setting<Constant>?] {
    switch setting {
    case .conditional(let alternatives, let otherwise)?:
      var result = try values(otherwise)
      for alternative in alternatives.reversed() {
        let (flags, values) = (try test(alternative.test), try values(alternative.setting))
        for row in result.indices where flags[row] { result[row] = values[row] }
      }
      return result
    case .expression(let expression)?: return try values(expression.text).map { value in Constant(value).map { .value($0) } ?? Setting.none }
    case .value?, Setting.none?, nil: return [Setting<Constant>?](repeating: setting, count: count)
    }
  }

  private func test(_ predicate: Predicate) throws(SpecError) -> [Bool] {
    do {
      return try predicate.mask(of: table, context: TransformContext(scope: context.scope()))
    } catch {
      throw SpecError(pointer: error.pointer.isEmpty ? pointer : error.pointer, reason: .invalid("\(error)"))
    }
  }
}
