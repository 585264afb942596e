/// Places in JSON documents, as errors name them.
package enum JSONPointer {
  /// A member's name as one step of a pointer: `~` is written `~0` and `/` is written `~1`.
  ///
  /// - Source: RFC 6901, section 3.
  package static func escaped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return name }
    var text: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "~"): text += "~0".utf8
      case UInt8(ascii: "/"): text += "~1".utf8
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
