extension DecimalText {
  /// What JavaScript's `Number(text)` makes of a text: 0 for a blank one, NaN for what is not a number.
  ///
  /// - White space around it is ignored; `0x`, `0o` and `0b` literals and `Infinity` are read.
  /// - Source: ECMA-262 `StringToNumber`.
  package static func javaScriptNumber(_ text: String) -> Double {
    var text = text
    return text.withUTF8 { javaScriptNumber($0) }
  }

  /// The same for UTF-8 bytes.
  package static func javaScriptNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
    // Text that is plain decimal, nearly always the case, needs no trimming.
    if let number = double(bytes) { return number }
    let trimmed = WhiteSpace.trimming(bytes)
    if trimmed.isEmpty { return 0 }
    if let number = double(trimmed) { return number }
    if trimmed.count > 2, trimmed[0] == UInt8(ascii: "0") {
      switch trimmed[1] | 0x20 {
      case UInt8(ascii: "x"): return wholeNumber(trimmed, radix: 16)
      case UInt8(ascii: "o"): return wholeNumber(trimmed, radix: 8)
      case UInt8(ascii: "b"): return wholeNumber(trimmed, radix: 2)
      default: return .nan
      }
    }
    switch String(decoding: trimmed, as: UTF8.self) {
    case "Infinity", "+Infinity": return .infinity
    case "-Infinity": return -.infinity
    default: return .nan
    }
  }

  private static func wholeNumber(_ bytes: UnsafeBufferPointer<UInt8>, radix: Int) -> Double {
    var number = 0.0
    for byte in bytes[2...] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix else { return .nan }
      number = number * Double(radix) + Double(digit)
    }
    return number
  }
}
