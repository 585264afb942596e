import Scenes

/// SVG text being written: tags, attributes, numbers.
struct SVGBuffer: ~Copyable {
  private var start = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 16)
  private var capacity = 1 << 16
  /// Bytes written so far.
  private(set) var count = 0

  deinit { start.deallocate() }

  var bytes: [UInt8] { [UInt8](UnsafeBufferPointer(start: start, count: count)) }

  /// Where the next bytes go, with room for some.
  @inline(__always)
  private mutating func end(room: Int) -> UnsafeMutablePointer<UInt8> {
    if count + room > capacity { grow(by: room) }
    return start + count
  }

  private mutating func grow(by room: Int) {
    capacity = max(2 * capacity, count + room)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  /// Takes back what was written after some bytes.
  mutating func takeBack(to start: Int) -> [UInt8] {
    defer { count = start }
    return [UInt8](UnsafeBufferPointer(start: self.start + start, count: count - start))
  }

  @inline(__always)
  mutating func raw(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    end(room: length).update(from: text.utf8Start, count: length)
    count += length
  }
  /// Text of ours that is no literal; under another name, since a literal would be taken for it.
  mutating func unescaped(_ text: String) {
    var text = text
    text.withUTF8 { raw($0) }
  }
  mutating func raw(_ text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.baseAddress else { return }
    end(room: text.count).update(from: first, count: text.count)
    count += text.count
  }
  @inline(__always)
  mutating func number(_ value: Double) { count += ShortNumber.write(value, to: end(room: ShortNumber.longest)) }
  mutating func escaped(_ text: String) { append(text, inAttribute: false) }
  mutating func quoted(_ text: String) { append(text, inAttribute: true) }
  mutating func base64(_ data: [UInt8]) {
    var bytes: [UInt8] = []
    Base64.append(data, to: &bytes)
    bytes.withUnsafeBufferPointer { raw($0) }
  }
  mutating func path(_ path: Path) {
    for segment in path.segments { count += segment.writeSVG(to: end(room: Path.Segment.longestSVG)) }
  }
  private mutating func hexadecimal(_ color: Color) {
    let (target, hex) = (end(room: 7), color.hex)
    target[0] = UInt8(ascii: "#")
    for place in 0..<6 {
      let digit = UInt8(truncatingIfNeeded: hex >> UInt32(20 - 4 * place) & 15)
      target[place + 1] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
    }
    count += 7
  }

  private mutating func append(_ text: String, inAttribute: Bool) {
    var text = text
    text.withUTF8 { append($0, inAttribute: inAttribute) }
  }
  /// Text in UTF-8, escaped.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
    var from = 0
    for index in text.indices {
      guard let other = XMLText.replacement(of: text[index], inAttribute: inAttribute) else { continue }
      raw(UnsafeBufferPointer(rebasing: text[from..<index]))
      raw(other)
      from = index + 1
    }
    raw(UnsafeBufferPointer(rebasing: text[from...]))
  }

  mutating func attribute(_ name: StaticString, _ value: String) {
    begin(name)
    quoted(value)
    end()
  }
  @inline(__always)
  mutating func attribute(_ name: StaticString, _ value: Double) {
    begin(name)
    number(value)
    end()
  }
  @inline(__always)
  mutating func attribute(_ name: StaticString, unless usual: Double, _ value: Double) {
    if value != usual { attribute(name, value) }
  }
  /// A color as `#rrggbb`, whatever its alpha.
  mutating func attribute(_ name: StaticString, _ color: Color) {
    begin(name)
    hexadecimal(color)
    end()
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
  @inline(__always)
  mutating func begin(_ name: StaticString) {
    raw(" ")
    raw(name)
    raw("=\"")
  }
  @inline(__always)
  mutating func end() { raw("\"") }
  /// `translate(x,y)`.
  mutating func translation(_ x: Double, _ y: Double) {
    raw("translate(")
    number(x)
    raw(",")
    number(y)
    raw(")")
  }
}
