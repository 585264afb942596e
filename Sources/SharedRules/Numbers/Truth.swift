extension Double {
  /// Whether JavaScript takes the number for true: all but zero and NaN.
  ///
  /// - Source: ECMA-262 `ToBoolean`.
  package var isTruthy: Bool { !(self == 0 || isNaN) }
}

extension String {
  /// Whether JavaScript takes the text for true: all but the empty one, also `"0"` and `"false"`.
  ///
  /// - Source: ECMA-262 `ToBoolean`.
  package var isTruthy: Bool { !isEmpty }
}
