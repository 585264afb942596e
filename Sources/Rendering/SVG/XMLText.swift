/// Text as XML wants it.
enum XMLText {
  /// Escaped for an attribute or for text between tags.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes, inAttribute: true)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends text; characters that XML forbids are dropped, and white space in attributes is kept by references.
  static func append(_ text: String, to bytes: inout [UInt8], inAttribute: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\"") where inAttribute: bytes += Array("&quot;".utf8)
      case 9 where inAttribute: bytes += Array("&#x9;".utf8)
      case 10 where inAttribute: bytes += Array("&#xA;".utf8)
      case 13: bytes += Array("&#xD;".utf8)
      case 0..<9, 11, 12, 14..<32: continue
      default: bytes.append(byte)
      }
    }
  }
}
