import Chronology
import Expressions
import SharedRules

/// What stopped a transform. Facts only; the sentences are in `TransformError+Message.swift`.
package struct TransformError: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// No column has the field that the transform reads.
    case unknownField(String, known: [String])
    /// The field that the transform reads is no column, and its name is no path into one either.
    case fieldPath(FieldPathError)
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
  package var pointer: String
  package var reason: Reason
  package init(_ reason: Reason, pointer: String = "") { (self.reason, self.pointer) = (reason, pointer) }

  /// The same error with its place, where it has none yet.
  func placed(at pointer: String) -> TransformError {
    self.pointer.isEmpty ? TransformError(reason, pointer: pointer) : self
  }
}
