import Scenes

/// PDF text being written: numbers, names, strings and the operators of a page.
struct PDFBuffer {
  private(set) var bytes: [UInt8] = []

  /// Coordinates further out are held back, in points; viewers keep them in single precision.
  private static let reach = 4_000_000.0

  init(capacity: Int = 0) { if capacity > 0 { bytes.reserveCapacity(capacity) } }

  mutating func raw(_ text: StaticString) { text.withUTF8Buffer { bytes += $0 } }
  /// Text of ours that is no literal; under another name, since a literal would be taken for it.
  mutating func unescaped(_ text: String) { bytes += text.utf8 }
  mutating func raw(_ data: [UInt8]) { bytes += data }
  mutating func space() { bytes.append(UInt8(ascii: " ")) }
  mutating func whole(_ value: Int) { ShortNumber.append(Double(value), decimals: 0, to: &bytes) }

  /// A number of three decimals at most; what is not a number is 0.
  mutating func number(_ value: Double) { ShortNumber.append(value.isNaN ? 0 : min(Self.reach, max(-Self.reach, value)), to: &bytes) }
  /// A number and a space.
  mutating func operand(_ value: Double) {
    number(value)
    space()
  }
  /// Two numbers, with a space behind each.
  mutating func operand(_ x: Double, _ y: Double) {
    operand(x)
    operand(y)
  }
  /// Six decimals, for what multiplies coordinates.
  mutating func operand(factor: Double) {
    ShortNumber.append(factor, decimals: 6, to: &bytes)
    space()
  }
  mutating func operand(_ matrix: PDFMatrix) {
    for factor in [matrix.a, matrix.b, matrix.c, matrix.d] { operand(factor: factor) }
    operand(matrix.x, matrix.y)
  }
  /// Red, green and blue from 0 to 1.
  mutating func operand(_ color: Color) {
    operand(color.red / 255)
    operand(color.green / 255)
    operand(color.blue / 255)
  }

  mutating func reference(_ object: Int) {
    whole(object)
    raw(" 0 R")
  }

  /// Four hexadecimal digits.
  mutating func hex(_ unit: UInt16) {
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(unit >> shift & 15)
      bytes.append(digit < 10 ? 48 + digit : 55 + digit)
    }
  }

  /// A text string: plain if it is ASCII, else UTF-16 with its mark. Source: ISO 32000-1, 7.9.2.2.
  mutating func text(_ text: String) {
    if text.utf8.allSatisfy({ $0 >= 32 && $0 < 127 }) { return string(text) }
    raw("<FEFF")
    for unit in text.utf16 { hex(unit) }
    raw(">")
  }

  /// A byte string in parentheses.
  mutating func string(_ text: String) {
    raw("(")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 32..<127: bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "\\"))
        for shift in [6, 3, 0] as [UInt8] { bytes.append(48 + (byte >> shift & 7)) }
      }
    }
    raw(")")
  }
}
