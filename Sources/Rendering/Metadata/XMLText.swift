/// Text as XML wants it.
enum XMLText {
  /// Escaped for an attribute or for text between tags.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if let other = replacement(of: byte, inAttribute: true) {
        other.withUTF8Buffer { bytes += $0 }
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands for a byte that cannot stand for itself: characters that XML forbids are dropped, and white space in attributes is kept by references.
  @inline(__always)
  static func replacement(of byte: UInt8, inAttribute: Bool) -> StaticString? {
    // Letters and digits first.
    if byte > UInt8(ascii: ">") { return nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return inAttribute ? "&quot;" : nil
    case 9: return inAttribute ? "&#x9;" : nil
    case 10: return inAttribute ? "&#xA;" : nil
    case 13: return "&#xD;"
    case 0..<32: return ""
    default: return nil
    }
  }
}
