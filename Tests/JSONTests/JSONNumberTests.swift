#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import JSON
import Testing

/// Every double is that of the C library's `strtod`, which rounds correctly.
@Suite struct JSONNumberTests {
  @Test("Decimal fractions in a document round as the C library rounds, whatever follows", arguments: 1...20)
  func fractions(seed: Int) throws {
    var state = UInt64(seed)
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return "\(state >> 33 % 10)"
      }.joined()
    }
    var texts: [String] = ["0.0", "-0.0000000000000000", "0.00000000000000001", "0.1", "9007199.254740993", "9.007199254740993"]
    for (whole, fraction) in (1...9).flatMap({ whole in (1...18).map { (whole, $0) } }) {
      for end in ["", "", "e3", "E-12"] {
        texts.append((seed % 2 == 0 ? "-" : "") + "\(1 + (whole + fraction + seed) % 9)" + digits(whole - 1) + "." + digits(fraction) + end)
      }
    }
    let numbers = texts.map { strtod($0, nil) }
    for separator in [",", " , "] {
      let read = try JSONValue(parsing: "[" + texts.joined(separator: separator) + "]")
      #expect(read == .array(JSONArray(numbers.map { .number($0) })))
    }
  }
}
