import Testing

@testable import Tables

/// The standard library's own check is the reference.
@Suite struct UTF8CheckTests {
  private static func agrees(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { UTF8Check.isValid($0) } == (String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test("Every pair of bytes is judged as by the standard library, also between others")
  func pairs() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        #expect(Self.agrees([first, second]))
        #expect(Self.agrees(Array("12345678".utf8) + [first, second, 0x80, 0x61]))
        #expect(Self.agrees([0x61, first, second, 0xBF, 0x80]))
      }
    }
  }

  @Test(
    "The first byte out of order is found",
    arguments: [(4, [0x61, 0xC3, 0xA9, 0x62, 0xFF, 0x63]), (0, [0xE2, 0x82]), (1, [0x61, 0xED, 0xA0, 0x80])])
  func place(expected: Int, bytes: [UInt8]) {
    #expect(bytes.withUnsafeBufferPointer { UTF8Check.validPrefix($0) } == expected)
  }
}
