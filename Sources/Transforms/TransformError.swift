public import Chronology

/// What stopped a transform. Facts only; the sentences are in `TransformError+Message.swift`.
public struct TransformError: Error, Sendable {
  public enum Reason: Sendable {
    /// An expression does not parse; the problem is in the words of the expression language.
    case expression(String, problem: String)
    /// The time unit has no meaning.
    case timeUnit(TimeUnitError)
    /// The table to look values up in is not there.
    case lookupTable(String)
    /// A lookup of whole rows or several fields needs as many output names.
    case lookupOutputs(found: Int, needed: Int)
    /// An extent or interval that has to be there and is not.
    case parameter(String)
  }
  /// The JSON pointer of the transform or its part; empty when unknown.
  public var pointer: String
  public var reason: Reason
  public init(_ reason: Reason, pointer: String = "") { (self.reason, self.pointer) = (reason, pointer) }
}
