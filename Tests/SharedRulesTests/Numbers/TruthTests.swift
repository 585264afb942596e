import SharedRules
import Testing

/// Expected answers are those of `Boolean(value)` in Node.
@Suite struct TruthTests {
  @Test(
    "Zero and NaN are false, all other numbers true",
    arguments: [
      (0, false), (-0.0, false), (.nan, false), (1, true), (-1, true), (.leastNonzeroMagnitude, true), (.infinity, true), (-.infinity, true),
    ]
      as [(Double, Bool)])
  func numbers(number: Double, isTrue: Bool) { #expect(number.isTruthy == isTrue) }

  @Test("The empty text is false, all others true", arguments: [("", false), (" ", true), ("0", true), ("false", true)])
  func texts(text: String, isTrue: Bool) { #expect(text.isTruthy == isTrue) }
}
