extension JSONScanner {
  /// The error that what stands at the position is not what the grammar wants there.
  func unexpected(expected: String) -> JSONError {
    error(.unexpected(found: found, expected: expected))
  }

  /// The error at the position, with its line and column.
  func error(_ reason: JSONError.Reason) -> JSONError { error(reason, at: position) }

  func notUTF8(in range: Range<Int>) -> JSONError {
    var at = range.lowerBound
    while at < range.upperBound {
      let rest = UnsafeBufferPointer(rebasing: bytes[at..<range.upperBound])
      guard case .valid(let encoded) = Self.firstScalar(rest) else { break }
      at += encoded.count
    }
    let byte = at < bytes.count ? "the byte 0x" + Self.hexadecimal(UInt32(bytes[at]), width: 2) : "nothing"
    return error(.unexpected(found: byte, expected: "UTF-8 text"), at: at)
  }

  private func error(_ reason: JSONError.Reason, at offset: Int) -> JSONError {
    var (line, lineStart) = (1, 0)
    for index in 0..<min(offset, bytes.count) {
      let isLoneReturn = bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if bytes[index] == 0x0A || isLoneReturn { (line, lineStart) = (line + 1, index + 1) }
    }
    let before = bytes[lineStart..<max(lineStart, min(offset, bytes.count))]
    let hasMark = line == 1 && before.starts(with: [0xEF, 0xBB, 0xBF])
    let characters = before.count { $0 & 0xC0 != 0x80 }
    return JSONError(reason, line: line, column: characters + (hasMark ? 0 : 1))
  }

  private var found: String {
    guard position < bytes.count else { return "the end of the document" }
    let rest = UnsafeBufferPointer(rebasing: bytes[position...])
    guard case .valid(let encoded) = Self.firstScalar(rest) else {
      return "the byte 0x" + Self.hexadecimal(UInt32(bytes[position]), width: 2)
    }
    let scalar = UTF8.decode(encoded)
    if scalar.value < 0x20 || scalar.value == 0x7F {
      return "the control character U+" + Self.hexadecimal(scalar.value, width: 4)
    }
    return "\"\(scalar)\""
  }

  private static func firstScalar(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Unicode.ParseResult<UTF8.EncodedScalar> {
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    return parser.parseScalar(from: &iterator)
  }

  private static func hexadecimal(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
