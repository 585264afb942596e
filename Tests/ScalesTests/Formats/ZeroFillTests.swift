import Scales
import Testing

/// Numbers filled up with zeros, by hand from d3-format's `group`, which counts the commas into the width and leaves the suffix out.
@Suite struct ZeroFillTests {
  @Test(
    "Zeros are grouped like digits, before what follows the whole number",
    arguments: [
      // 12 wide less ".4%" are 9: "123" and six zeros, of which commas leave room for four.
      ("012,.1%", 1.234, "0,000,123.4%"), ("0=12,d", 1_234_567, "0,001,234,567"), ("0=8d", 42, "00000042"), ("0>8d", 42, "00000042"),
      ("010,.2f", 1234.5, "001,234.50"), ("06,d", 1_234_567, "1,234,567"), ("08d", -42, "\u{2212}0000042"), ("0>8d", -42, "00000\u{2212}42"),
    ])
  func filled(specifier: String, value: Double, expected: String) throws {
    #expect(try NumberFormat(specifier).format(value) == expected)
  }
}
