extension ExpressionFunction {
  /// Source: the HTML standard's `btoa` and `atob`; ECMA-262 `encodeURIComponent`.
  static let encodings: [ExpressionFunction] = [
    ExpressionFunction("btoa") { context, arguments throws(ExpressionError) in
      var bytes: [UInt8] = []
      for scalar in arguments.at(0).text(in: context.zone).unicodeScalars {
        guard let byte = UInt8(exactly: scalar.value) else {
          throw ExpressionError(.badArgument(function: "btoa", found: "the character \"\(scalar)\"", expected: "Latin-1 text"))
        }
        bytes.append(byte)
      }
      return .string(base64(bytes))
    },
    ExpressionFunction("atob") { context, arguments throws(ExpressionError) in
      let text = arguments.at(0).text(in: context.zone)
      guard let bytes = bytes(base64: text) else {
        throw ExpressionError(.badArgument(function: "atob", found: "\"\(text)\"", expected: "Base64 text"))
      }
      var result = String.UnicodeScalarView()
      for byte in bytes { result.append(Unicode.Scalar(byte)) }
      return .string(String(result))
    },
    ExpressionFunction("encodeURIComponent") { context, arguments in
      var result = ""
      for byte in arguments.at(0).text(in: context.zone).utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: result.unicodeScalars.append(Unicode.Scalar(byte))
        case _ where "-_.!~*'()".utf8.contains(byte): result.unicodeScalars.append(Unicode.Scalar(byte))
        default: result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }
      }
      return .string(result)
    },
  ]

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func base64(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        output.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func bytes(base64 text: String) -> [UInt8]? {
    var digits = text.utf8.filter { ![0x20, 0x09, 0x0A, 0x0C, 0x0D].contains($0) }
    if digits.count % 4 == 0 { while digits.last == UInt8(ascii: "="), digits.count % 4 != 2 { digits.removeLast() } }
    guard digits.count % 4 != 1 else { return nil }
    var output: [UInt8] = []
    var (bits, width) = (0, 0)
    for digit in digits {
      guard let value = alphabet.firstIndex(of: digit) else { return nil }
      (bits, width) = ((bits << 6 | value) & 0xFFFF, width + 6)
      if width >= 8 {
        width -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> width))
      }
    }
    return output
  }
}
