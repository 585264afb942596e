#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import SharedRules
import Testing

/// Every double is that of the C library's `strtod`, which rounds correctly.
@Suite struct DecimalTextTests {
  private static func read(_ text: String) -> Double? {
    var text = text
    return text.withUTF8 { DecimalText.double($0) }
  }

  @Test(
    "Hard cases round as the C library rounds",
    arguments: [
      "0", "-0", "0.1", "1e22", "1e23", "9007199254740993", "9007199254740992.5", "9007199254740993e-5", "4.9e-324", "2.4703282292062327e-324",
      "2.4703282292062328e-324", "2.2250738585072011e-308", "1.7976931348623157e308", "1.7976931348623159e308", "1e400", "1e-400",
      "8.98846567431157854072637118658e307", "1.00000000000000011102230246251565", "1.00000000000000011102230246251566", "18446744073709551615",
      "18446744073709551616", "6929495644600919.5", "3.1415926535897932384626433", "7.2057594037927933e16", "5e-55", "5e55", "99e-56",
      "000000000000000000000001.5e3",
      "0.00000000000000000000000000000000000000000000123456789", "1448997445238699", "6.02214076e23",
      "5708990770823839207320493820740630171355185152001e-3",
    ])
  func hard(text: String) { #expect(Self.read(text) == strtod(text, nil)) }

  @Test("Random digits with random exponents round as the C library rounds", arguments: 1...20)
  func random(seed: Int) {
    var state = UInt64(seed)
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 31
    }
    for _ in 0..<2000 {
      // Whole numbers of one to nineteen digits, a point somewhere, mostly usual exponents.
      let digits = String(next() % 9_999_999_999_999_999_999 >> (next() % 60))
      let exponent = next() % 4 == 0 ? Int(next() % 700) - 350 : Int(next() % 120) - 60
      let text = "\(digits)e\(exponent)"
      #expect(Self.read(text) == strtod(text, nil), "\(text)")
      let value = Double(bitPattern: next() & 0x7FEF_FFFF_FFFF_FFFF)
      #expect(Self.read("\(value)") == value, "\(value)")
      // Halfway between two neighbours that 53 bits hold: the even one.
      let halfway = next() >> 10 | 1 << 53 | 1
      #expect(Self.read("\(halfway)") == strtod("\(halfway)", nil), "\(halfway)")
    }
  }

  @Test("Decimal fractions round as the C library rounds", arguments: 1...20)
  func fractions(seed: Int) {
    var state = UInt64(seed)
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return "\(state >> 33 % 10)"
      }.joined()
    }
    var texts: [String] = []
    for (whole, fraction) in (1...9).flatMap({ whole in (1...18).map { (whole, $0) } }) {
      for end in ["", "", "e3", "E-12"] {
        texts.append((seed % 2 == 0 ? "-" : "") + "\(1 + (whole + fraction + seed) % 9)" + digits(whole - 1) + "." + digits(fraction) + end)
      }
    }
    texts += ["0.0", "-0.0000000000000000", "0.00000000000000001", "0.1", "9007199.254740993", "9.007199254740993"]
    for text in texts { #expect(Self.read(text) == strtod(text, nil), "\(text)") }
  }

  @Test(
    "What is not a plain decimal number is none",
    arguments: ["", "+", ".", "e5", "1e", "1e+", "1.2.3", "0x10", "nan", "inf", " 1", "1 ", "--1", "1_0"])
  func refused(text: String) { #expect(Self.read(text) == nil) }
}
