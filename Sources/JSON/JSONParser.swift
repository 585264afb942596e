/// Reads JSON documents; strict, so that whatever it accepts every other reader accepts too.
///
/// - A byte order mark before the document is skipped.
/// - Escapes of lone surrogates become U+FFFD; bytes that are not UTF-8 are an error.
/// - Numbers are rounded correctly to doubles; those beyond the range of a double become infinite, as in JavaScript.
/// - Source: RFC 8259.
package struct JSONParser: Sendable {
  /// How deep arrays and objects may be nested; beyond it a document is refused rather than the stack exhausted.
  package var depthLimit: Int

  /// A reader that follows so many levels.
  package init(depthLimit: Int = 512) { self.depthLimit = depthLimit }

  /// The document in the given UTF-8 bytes.
  package func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in try parse(buffer) }
  }

  /// The document in the given text.
  package func parse(_ text: String) throws(JSONError) -> JSONValue { try parse(Array(text.utf8)) }

  /// The document in the given UTF-8 bytes, which are only borrowed.
  package func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> JSONValue {
    var scanner = JSONScanner(bytes: bytes, depthLimit: depthLimit)
    let value = try scanner.value()
    try scanner.end()
    return value
  }
}

extension JSONValue {
  /// The document in the given text.
  package init(parsing text: String) throws(JSONError) { self = try JSONParser().parse(text) }
  /// The document in the given UTF-8 bytes.
  package init(parsing bytes: [UInt8]) throws(JSONError) { self = try JSONParser().parse(bytes) }
}
