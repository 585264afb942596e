/// Why a field reference is no path. Facts only; the sentences are in `FieldPathError+Message.swift`.
///
/// - Source: the errors of vega-util `splitAccessPath`.
public enum FieldPathError: Error, Hashable, Sendable {
  /// A `]` without a `[` before it.
  case missingOpenBracket(String)
  /// A `[` without its `]`, or a quoted name that is in no brackets.
  case missingClosingBracket(String)
  /// A quoted name that does not end.
  case missingClosingQuote(String)
}
