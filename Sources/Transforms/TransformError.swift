public import Chronology
public import Expressions

/// What stopped a transform. Facts only; the sentences are in `TransformError+Message.swift`.
public struct TransformError: Error, Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    /// An expression does not parse or cannot be evaluated.
    case expression(String, ExpressionError)
    /// The time unit has no meaning.
    case timeUnit(TimeUnitError)
    /// The table of a lookup could not be had, for the reason told.
    case lookupTable(problem: String)
    /// A lookup names fewer output columns than it takes fields.
    case lookupOutputs(found: Int, needed: Int)
    /// A predicate asks for a parameter that does not exist.
    case unknownParameter(String, known: [String])
    /// More than ``TransformLimits`` allow; the text counts what.
    case tooLarge(String, limit: Int)
  }
  /// The JSON pointer of the transform or its part; empty when unknown.
  public var pointer: String
  public var reason: Reason
  public init(_ reason: Reason, pointer: String = "") { (self.reason, self.pointer) = (reason, pointer) }

  /// The same error with its place, where it has none yet.
  func placed(at pointer: String) -> TransformError {
    self.pointer.isEmpty ? TransformError(reason, pointer: pointer) : self
  }
}

/// What went less well than asked, without stopping the chart.
public enum TransformWarning: Hashable, Sendable {
  /// A transform reads a field that no column has; it counts as missing everywhere.
  case unknownField(String, known: [String], pointer: String)
  /// There is no number to make bins of.
  case nothingToBin(field: String, pointer: String)
}
