import Chronology
import SharedRules
import Tables

/// A function of the expression language.
struct ExpressionFunction: Sendable {
  typealias Body = @Sendable (EvaluationContext, [Operand]) throws(ExpressionError) -> Operand

  /// How a function runs over whole columns; without it, or where its arguments are of another kind, it runs row by row.
  enum ColumnBody: Sendable {
    /// Of one number.
    case number(@Sendable (Double) -> Double)
    /// Of two numbers.
    case numbers(@Sendable (Double, Double) -> Double)
    /// Of one moment, given as a number or a date.
    case time(@Sendable (Double, Zone) -> Double)
    /// Of a column of numbers; false where a cell is missing.
    case numberTest(@Sendable (Double) -> Bool)
    case valueTest(@Sendable (Value) -> Bool)
  }

  let name: String
  /// How many arguments there must be, for the few functions that insist.
  var exactCount: Int?
  /// Whether each call does or gives something else.
  var isVolatile = false
  var columnBody: ColumnBody?
  let body: Body

  init(_ name: String, exactCount: Int? = nil, isVolatile: Bool = false, columnBody: ColumnBody? = nil, _ body: @escaping Body) {
    (self.name, self.exactCount, self.isVolatile, self.columnBody) = (name, exactCount, isVolatile, columnBody)
    self.body = body
  }

  /// A function of one number.
  init(_ name: String, number body: @escaping @Sendable (Double) -> Double) {
    self.init(name, columnBody: .number(body)) { _, arguments in .number(body(arguments.at(0).number)) }
  }

  /// A function of two numbers.
  init(_ name: String, numbers body: @escaping @Sendable (Double, Double) -> Double) {
    self.init(name, columnBody: .numbers(body)) { _, arguments in .number(body(arguments.at(0).number, arguments.at(1).number)) }
  }

  /// A test of one value.
  init(_ name: String, test: @escaping @Sendable (Value) -> Bool) {
    self.init(name, columnBody: .valueTest(test)) { _, arguments in
      if case .value(let value) = arguments.at(0) { return .bool(test(value)) }
      return .bool(false)
    }
  }

  private static let known: [String: ExpressionFunction] = {
    let groups = [
      mathematics, statistics, easing, ranges, dates, dateText, typeTests, arrays, texts, encodings, patterns, formats,
      colors, scales, logging,
    ]
    return Dictionary(groups.joined().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// The names of all functions, sorted.
  static var names: [String] { known.keys.sorted() }

  /// - Throws: ``ExpressionError/Reason/unknownFunction(_:suggestion:)`` or, for functions that a still chart cannot have,
  ///   ``ExpressionError/Reason/unsupportedFunction(_:needs:)``.
  static func named(_ name: String, column: Int) throws(ExpressionError) -> ExpressionFunction {
    if let function = known[name] { return function }
    if let needs = refused[name] { throw ExpressionError(.unsupportedFunction(name, needs: needs), column: column) }
    throw ExpressionError(.unknownFunction(name, suggestion: NameSuggestion.nearest(to: name, in: names)), column: column)
  }

  /// The functions of Vega that are left out, and what they would need.
  private static let refused: [String: String] = {
    let groups: [(needs: String, names: [String])] = [
      ("a geographic projection", ["geoArea", "geoBounds", "geoCentroid", "geoScale", "geoShape", "geoTranslate"]),
      ("an event", ["view", "item", "group", "xy", "x", "y", "pinchAngle", "pinchDistance", "inScope"]),
      (
        "an interactive selection",
        [
          "vlSelectionTest", "vlSelectionIdTest", "vlSelectionResolve", "vlSelectionTuples", "modify", "intersect", "isTuple",
          "intersectLasso", "lassoAppend", "lassoPath",
        ]
      ),
      ("a running dataflow", ["encode", "setdata"]),
      ("a tree of data", ["treePath", "treeAncestors"]),
      ("a drawing surface", ["gradient", "pathShape", "copy"]),
    ]
    return Dictionary(groups.flatMap { group in group.names.map { ($0, group.needs) } }, uniquingKeysWith: { $1 })
  }()

  /// The error that an argument is not what the function works with.
  static func bad(_ function: String, _ found: Operand, expected: String) -> ExpressionError {
    ExpressionError(.badArgument(function: function, found: found.kindName, expected: expected))
  }

  /// How many elements the functions that make arrays may make.
  static let countLimit = 1_000_000
  /// Bytes of the text that one call puts together at most.
  static let textLimit = 16_000_000
}

extension [Operand] {
  /// The argument at a place; undefined if there is none.
  func at(_ index: Int) -> Operand { index < count ? self[index] : .undefined }

  /// The number at a place, or another one where there is none or null.
  func number(_ index: Int, or standard: Double) -> Double { at(index).isMissing ? standard : at(index).number }
}
