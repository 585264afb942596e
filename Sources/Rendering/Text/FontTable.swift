import CCairo

/// The bytes of one table of a font, read in its own order, the most significant first.
struct FontTable {
  let bytes: [UInt8]

  /// - Empty where the font has no such table.
  init(_ face: OpaquePointer, _ name: String) { bytes = Self.taken(hb_face_reference_table(face, Self.tag(name))) }

  /// Whether a font has a table, without reading it.
  static func exists(_ name: String, in face: OpaquePointer) -> Bool {
    let table = hb_face_reference_table(face, tag(name))
    defer { hb_blob_destroy(table) }
    return hb_blob_get_length(table) > 0
  }

  func unsigned(at offset: Int) -> Int? {
    offset + 2 <= bytes.count ? Int(bytes[offset]) << 8 | Int(bytes[offset + 1]) : nil
  }
  func signed(at offset: Int) -> Int? { unsigned(at: offset).map { Int(Int16(truncatingIfNeeded: $0)) } }

  /// A whole font as a file.
  static func file(of face: OpaquePointer) -> [UInt8] { taken(hb_face_reference_blob(face)) }

  /// Four letters as a number.
  static func tag(_ name: String) -> hb_tag_t { name.utf8.reduce(0) { $0 << 8 | hb_tag_t($1) } }

  private static func taken(_ blob: OpaquePointer?) -> [UInt8] {
    defer { hb_blob_destroy(blob) }
    var count: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &count) else { return [] }
    return Array(UnsafeRawBufferPointer(start: data, count: Int(count)))
  }
}
