import SharedRules
import Testing

/// Expected numbers are those of `Number(text)` in Node.
@Suite struct StringToNumberTests {
  @Test(
    "Texts become the numbers that JavaScript makes of them",
    arguments: [
      (" 12 ", 12), ("\u{A0}5", 5), ("\u{FEFF}7\u{FEFF}", 7), ("", 0), ("  \n", 0), ("\u{3000}3\u{2029}", 3), ("0x1F", 31), ("0X1f", 31),
      ("0b101", 5), ("0o17", 15), (" 0x10 ", 16), ("Infinity", .infinity), ("+Infinity", .infinity), ("-Infinity", -.infinity), ("1e3", 1000),
      ("1E-2", 0.01), (".5", 0.5), ("5.", 5), ("+5", 5), ("-5", -5), ("1e400", .infinity), ("08", 8),
    ] as [(String, Double)])
  func numbers(text: String, number: Double) { #expect(DecimalText.javaScriptNumber(text) == number) }

  @Test(
    "What is no number to JavaScript is NaN, also where Swift reads one",
    arguments: [
      "-0x10", "+0x10", "0x", "0xg", "0b12", "1_000", "nan", "inf", "infinity", "1,000", "12px", "1e", "--1", "- 1", "1 2", "\u{200B}1", "\u{85}1",
    ])
  func refused(text: String) { #expect(DecimalText.javaScriptNumber(text).isNaN) }

  @Test("Trimming takes JavaScript's white space away and nothing else")
  func trimming() {
    #expect(WhiteSpace.trimmed(" \t\u{A0}a b\u{2028}\n") == "a b")
    #expect(WhiteSpace.trimmed("\u{200B}a") == "\u{200B}a")
    #expect(WhiteSpace.trimmed("é") == "é")
    #expect(WhiteSpace.trimmed(" ") == "")
  }
}
