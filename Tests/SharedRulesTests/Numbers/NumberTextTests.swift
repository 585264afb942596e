import SharedRules
import Testing

/// Expected texts are those of `String(value)` in Node.
@Suite struct NumberTextTests {
  @Test(
    "Numbers are written as JavaScript writes them",
    arguments: [
      (0.1, "0.1"), (1e21, "1e+21"), (1.5e-7, "1.5e-7"), (0.000001, "0.000001"), (123_456_789_012_345_683_968, "123456789012345680000"),
      (-0.0, "0"), (100, "100"), (1.0 / 3, "0.3333333333333333"), (Double.leastNonzeroMagnitude, "5e-324"), (-1234.5, "-1234.5"), (.nan, "NaN"),
      (.infinity, "Infinity"), (-.infinity, "-Infinity"), (1e20, "100000000000000000000"), (0.1 + 0.2, "0.30000000000000004"),
      (0.00001234, "0.00001234"), (9007199254740992, "9007199254740992"), (-1.5e-7, "-1.5e-7"), (1.7976931348623157e308, "1.7976931348623157e+308"),
      (0, "0"), (1, "1"), (-12, "-12"), (1.2345678901234568e20, "123456789012345680000"), (1e-7, "1e-7"), (1.25, "1.25"),
      (1e16, "10000000000000000"), (-1.5e300, "-1.5e+300"), (100.5, "100.5"),
    ])
  func text(number: Double, expected: String) {
    #expect(number.javaScriptText == expected)
    var bytes: [UInt8] = []
    number.appendJavaScriptText(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
