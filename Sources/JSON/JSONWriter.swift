import SharedRules

/// Writes JSON documents; numbers read back exactly, members keep their order.
///
/// - Numbers that JSON cannot hold (NaN, infinite) are written as `null`, as JavaScript does.
/// - The layout is that of JavaScript's `JSON.stringify`.
package struct JSONWriter: Sendable {
  /// Spaces a level of nesting; `nil` puts everything on one line without spaces.
  package var indent: Int?

  /// A writer that indents by so many spaces.
  package init(indent: Int?) { self.indent = indent }

  /// Everything on one line.
  package static let compact = JSONWriter(indent: nil)
  /// One member or element a line, two spaces a level.
  package static let pretty = JSONWriter(indent: 2)

  /// The document as text, without a line break at the end.
  package func text(_ value: JSONValue) -> String { String(decoding: bytes(value), as: UTF8.self) }

  /// The document as UTF-8, without a line break at the end.
  package func bytes(_ value: JSONValue) -> [UInt8] {
    var output: [UInt8] = []
    write(value, level: 0, to: &output)
    return output
  }

  private func write(_ value: JSONValue, level: Int, to output: inout [UInt8]) {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let number): output.append(contentsOf: (number.isFinite ? number.javaScriptText : "null").utf8)
    case .string(let text): Self.write(text, to: &output)
    case .array(let elements):
      output.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        breakLine(level: level + 1, to: &output)
        write(element, level: level + 1, to: &output)
      }
      if !elements.isEmpty { breakLine(level: level, to: &output) }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        breakLine(level: level + 1, to: &output)
        Self.write(member.key, to: &output)
        output.append(UInt8(ascii: ":"))
        if indent != nil { output.append(UInt8(ascii: " ")) }
        write(member.value, level: level + 1, to: &output)
      }
      if !members.isEmpty { breakLine(level: level, to: &output) }
      output.append(UInt8(ascii: "}"))
    }
  }

  private func breakLine(level: Int, to output: inout [UInt8]) {
    guard let indent else { return }
    output.append(0x0A)
    output.append(contentsOf: repeatElement(0x20, count: indent * level))
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output.append(contentsOf: #"\""#.utf8)
      case UInt8(ascii: "\\"): output.append(contentsOf: #"\\"#.utf8)
      case 0x08: output.append(contentsOf: #"\b"#.utf8)
      case 0x09: output.append(contentsOf: #"\t"#.utf8)
      case 0x0A: output.append(contentsOf: #"\n"#.utf8)
      case 0x0C: output.append(contentsOf: #"\f"#.utf8)
      case 0x0D: output.append(contentsOf: #"\r"#.utf8)
      case 0..<0x20:
        output.append(contentsOf: (byte < 0x10 ? #"\u000"# : #"\u00"#).utf8)
        output.append(contentsOf: String(byte, radix: 16).utf8)
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as JSON on one line.
  package var description: String { JSONWriter.compact.text(self) }
}
