import Scales
import Testing

/// Expected texts were computed with d3-format 3 and vega-format in Node.
@Suite struct NumberFormatTests {
  @Test(
    "Every type, flag and filling",
    arguments: [
      (",.2f", 1_234_567.891, "1,234,567.89"), (".0f", 2.5, "3"), (".1f", 0.25, "0.3"), (".2f", 1.005, "1.00"),
      (".20f", 0.1, "0.10000000000000000555"), ("s", 1500, "1.50000k"), (".2s", 123_456, "120k"), ("~s", 1500, "1.5k"),
      ("s", 0.0000015, "1.50000\u{B5}"), (".3s", 999_500, "1.00M"), ("$,.2f", -1234.5, "\u{2212}$1,234.50"),
      ("($.2f", -3, "($3.00)"), ("+d", 5, "+5"), ("%", 0.1234, "12.340000%"), (".1%", 0.1234, "12.3%"), (".2p", 0.01234, "1.2%"),
      ("e", 123_456, "1.234560e+5"), (".2e", 0, "0.00e+0"), ("g", 1e-7, "1.00000e-7"), ("r", 1234.5678, "1234.57"),
      (".2r", 1234.5, "1200"), ("x", 255, "ff"), ("#x", 255, "0xff"), ("X", 255, "FF"), ("b", 10, "1010"), ("#o", 8, "0o10"),
      ("c", 65, "65"), ("08d", -42, "\u{2212}0000042"), ("*^12d", 42, "*****42*****"), ("_<8d", 42, "42______"),
      ("0=8d", -42, "\u{2212}0000042"), ("012,d", 1_234_567, "0,001,234,567"), ("", 0.1 + 0.2, "0.3"), ("", 1e21, "1e+21"),
      (",", -1234.5, "\u{2212}1,234.5"), ("n", 1234.5678, "1,234.57"), (".3~g", 1.5, "1.5"), ("~e", 1.5e10, "1.5e+10"),
      ("d", 1e21, "1000000000000000000000"), ("d", -0.4, "0"), ("+d", -0.4, "\u{2212}0"),
    ])
  func formats(specifier: String, value: Double, expected: String) throws {
    #expect(try NumberFormat(specifier).format(value) == expected)
    var bytes: [UInt8] = []
    try NumberFormat(specifier).append(value, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(
    "The plain format, appended",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1, "1"), (-12.5, "\u{2212}12.5"), (0.001, "0.001"), (1e-6, "0.000001"), (1e-7, "1e-7"),
      (123_456_789_012, "123456789012"),
      (1_234_567_890_123, "1.23456789012e+12"), (999_999_999_999.9, "1e+12"), (0.1 + 0.2, "0.3"), (2.0 / 3, "0.666666666667"), (100, "100"),
      (1e11, "100000000000"),
    ] as [(Double, String)])
  func plain(value: Double, expected: String) throws {
    var bytes = Array("at ".utf8)
    try NumberFormat("").append(value, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "at " + expected)
    #expect(try NumberFormat("").format(value) == expected)
  }

  @Test("NaN and infinities are written as they are") func notFinite() throws {
    #expect(try NumberFormat("f").format(.nan) == "NaN")
    #expect(try NumberFormat("s").format(.infinity) == "Infinity")
  }

  @Test("What is no format is refused", arguments: ["foo", "%Y", ".f", "10.2ff", "(  d"])
  func invalid(text: String) { #expect(throws: NumberFormatError.invalid(text)) { try NumberFormat(text) } }

  @Test("Other languages bring their own marks") func locale() throws {
    let german = NumberLocale(decimal: ",", thousands: ".", currencyPrefix: "", currencySuffix: "\u{A0}\u{20AC}")
    #expect(try NumberFormat("$,.2f", locale: german).format(1234.5) == "1.234,50\u{A0}\u{20AC}")
    let indian = NumberLocale(grouping: [3, 2, 2, 2, 2, 2, 2, 2, 2, 2])
    #expect(try NumberFormat(",d", locale: indian).format(12_345_678) == "1,23,45,678")
    let arabic = NumberLocale(numerals: [
      "\u{660}", "\u{661}", "\u{662}", "\u{663}", "\u{664}", "\u{665}", "\u{666}", "\u{667}", "\u{668}", "\u{669}",
    ])
    #expect(try NumberFormat("d", locale: arabic).format(102) == "\u{661}\u{660}\u{662}")
  }

  @Test("One SI prefix for all numbers") func prefix() throws {
    let format = NumberFormat(prefixFor: 1e-6, try NumberSpecifier(",.0"))
    #expect(format.format(0.00042) == "420\u{B5}")
  }

  @Test("The digits that steps need") func precision() {
    #expect(NumberPrecision.fixed(step: 0.1) == 1)
    #expect(NumberPrecision.prefix(step: 1e5, value: 1.3e6) == 1)
    #expect(NumberPrecision.round(step: 0.01, max: 1.01) == 3)
    #expect(NumberPrecision.fixed(step: 0) == nil)
  }

  @Test(
    "A span's format has the digits that its steps need",
    arguments: [
      (0.0, 1.0, 10.0, "", 0.30000000000000004, "0.3"), (0, 100, 10, ",f", 1000, "1,000"), (0, 1e6, 5, "s", 200_000, "0.2M"),
      (0, 0.1, 5, "%", 0.02, "2%"), (0, 1e-5, 5, "e", 2e-6, "2e-6"), (-10, 10, 5, "f", -5, "\u{2212}5"),
    ])
  func span(start: Double, stop: Double, count: Double, specifier: String, value: Double, expected: String) throws {
    let format = try NumberFormat.span(from: start, to: stop, count: count, specifier.isEmpty ? nil : specifier)
    #expect(format.format(value) == expected)
  }

  @Test(
    "Floats lose the zeros at their end",
    arguments: [("", 1234.5, "1,234.5"), ("", 0.1 + 0.2, "0.3"), ("~e", 1e-7, "1e-7"), ("%", 0.125, "12.5%"), (".2f", 1, "1.00"), ("", 100, "100")])
  func float(specifier: String, value: Double, expected: String) throws {
    #expect(try FloatFormat(specifier).format(value) == expected)
  }
}
