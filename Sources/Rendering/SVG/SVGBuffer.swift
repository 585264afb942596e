import Scenes

/// SVG text being written: tags, attributes, numbers.
struct SVGBuffer {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1 << 16) }

  mutating func raw(_ text: StaticString) { text.withUTF8Buffer { bytes += $0 } }
  mutating func raw(_ text: String) { bytes += text.utf8 }
  mutating func number(_ value: Double) { ShortNumber.append(value, to: &bytes) }
  mutating func escaped(_ text: String) { XMLText.append(text, to: &bytes, inAttribute: false) }
  mutating func quoted(_ text: String) { XMLText.append(text, to: &bytes, inAttribute: true) }
  mutating func base64(_ data: [UInt8]) { Base64.append(data, to: &bytes) }
  mutating func path(_ path: Path) { path.appendSVG(to: &bytes) }

  mutating func attribute(_ name: StaticString, _ value: String) {
    begin(name)
    XMLText.append(value, to: &bytes, inAttribute: true)
    end()
  }
  mutating func attribute(_ name: StaticString, _ value: Double) {
    begin(name)
    number(value)
    end()
  }
  mutating func attribute(_ name: StaticString, unless usual: Double, _ value: Double) {
    if value != usual { attribute(name, value) }
  }
  mutating func attribute(_ name: StaticString, _ values: [Double]) {
    begin(name)
    for (index, value) in values.enumerated() {
      if index > 0 { raw(",") }
      number(value)
    }
    end()
  }
  /// Starts an attribute whose value is written piece by piece until ``end()``.
  mutating func begin(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
  }
  mutating func end() { bytes.append(UInt8(ascii: "\"")) }
  /// `translate(x,y)`.
  mutating func translation(_ x: Double, _ y: Double) {
    raw("translate(")
    number(x)
    raw(",")
    number(y)
    raw(")")
  }
}
