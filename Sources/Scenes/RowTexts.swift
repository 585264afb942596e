/// A text for each row of a mark, made when it is asked for.
package struct RowTexts: Sendable {
  private let write: @Sendable (Int, inout [UInt8]) -> Bool

  /// - Parameter write: appends the text of a row in UTF-8; `false` for a row without one.
  package init(writing write: @escaping @Sendable (_ row: Int, _ bytes: inout [UInt8]) -> Bool) { self.write = write }

  package init(_ text: @escaping @Sendable (_ row: Int) -> String?) {
    write = { row, bytes in
      guard let text = text(row) else { return false }
      bytes += text.utf8
      return true
    }
  }

  /// The texts of some rows, in their order.
  package func of(_ rows: [Int]) -> RowTexts { RowTexts(writing: { append(rows[$0], to: &$1) }) }

  /// The text of a row, if it has one.
  package func callAsFunction(_ row: Int) -> String? {
    var bytes: [UInt8] = []
    return write(row, &bytes) ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// Appends the text of a row in UTF-8. Returns whether it has one.
  package func append(_ row: Int, to bytes: inout [UInt8]) -> Bool { write(row, &bytes) }
}
