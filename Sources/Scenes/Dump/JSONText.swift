/// Builds JSON text with objects and arrays either on one line or one member a line.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An object whose members follow each other on one line.
  mutating func object(_ members: (inout JSONText) -> Void) { container("{", "}", members) }
  /// An array whose elements follow each other on one line.
  mutating func array(_ elements: (inout JSONText) -> Void) { container("[", "]", elements) }
  /// An array with an element a line, written in full.
  mutating func lines<Element>(_ elements: [Element], _ write: (inout JSONText, Element) -> Void) {
    guard !elements.isEmpty else { return raw("[]") }
    raw("[")
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      newline()
      write(&self, element)
    }
    depth -= 1
    newline()
    raw("]")
  }

  mutating func key(_ name: String) {
    comma()
    string(name)
    raw(": ")
  }
  mutating func element() { comma() }

  mutating func member(_ name: String, _ value: Double) {
    key(name)
    number(value)
  }
  mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }
  mutating func member(_ name: String, _ value: Double, unless usual: Double) { if value != usual { member(name, value) } }
  mutating func member(_ name: String, _ value: [Double]) {
    key(name)
    array { text in
      for number in value {
        text.element()
        text.number(number)
      }
    }
  }

  mutating func number(_ value: Double) {
    if value.isFinite { ShortNumber.append(value, to: &bytes) } else { raw("null") }
  }
  mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }
  mutating func string(_ value: String) {
    bytes.append(34)
    for byte in value.utf8 {
      switch byte {
      case 34, 92: bytes += [92, byte]
      case 10: bytes += Array("\\n".utf8)
      case 9: bytes += Array("\\t".utf8)
      case 0..<32:
        let digits = Array("0123456789abcdef".utf8)
        bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(34)
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes += $0 }
  }
  private mutating func newline() {
    bytes.append(10)
    bytes += [UInt8](repeating: 32, count: depth * 2)
  }
  private mutating func comma() {
    if !isFirst { raw(", ") }
    isFirst = false
  }
  private mutating func container(_ open: StaticString, _ close: StaticString, _ write: (inout JSONText) -> Void) {
    raw(open)
    let outer = isFirst
    isFirst = true
    write(&self)
    isFirst = outer
    raw(close)
  }
}
