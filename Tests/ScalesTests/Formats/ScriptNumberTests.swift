import Scales
import Testing

/// Expected texts are those of `String(value)` in Node.
@Suite struct ScriptNumberTests {
  @Test(
    "Numbers are written as JavaScript writes them",
    arguments: [
      (0.1, "0.1"), (1e21, "1e+21"), (1.5e-7, "1.5e-7"), (0.000001, "0.000001"), (123_456_789_012_345_683_968, "123456789012345680000"),
      (-0.0, "0"), (100, "100"), (1.0 / 3, "0.3333333333333333"), (Double.leastNonzeroMagnitude, "5e-324"), (-1234.5, "-1234.5"), (.nan, "NaN"),
      (-.infinity, "-Infinity"), (1e20, "100000000000000000000"), (0.1 + 0.2, "0.30000000000000004"),
    ])
  func text(value: Double, expected: String) { #expect(ScriptNumber.text(value) == expected) }
}
