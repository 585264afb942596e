import CDeflate

/// A PDF file being written: numbered objects, and the table that finds them. Source: ISO 32000-1, 7.5.
struct PDFFile {
  private var buffer = PDFBuffer(capacity: 1 << 15)
  /// Where each object starts; 0 for those that are not written yet. Objects are numbered from 1.
  private var places: [Int] = []

  /// How hard streams are compressed, 1 to 12: 6 takes two to three times as long as 2 for pages 1 to 10 % smaller.
  private static let level: Int32 = 2

  init() { buffer.raw("%PDF-1.7\n%\u{B5}\u{ED}\u{AE}\u{FB}\n") }

  /// A number for an object that is written later.
  mutating func reserve() -> Int {
    places.append(0)
    return places.count
  }

  mutating func write(_ object: Int, _ body: (inout PDFBuffer) -> Void) {
    places[object - 1] = buffer.bytes.count
    buffer.whole(object)
    buffer.raw(" 0 obj\n")
    body(&buffer)
    buffer.raw("\nendobj\n")
  }

  /// Writes an object and gives its number.
  mutating func add(_ body: (inout PDFBuffer) -> Void) -> Int {
    let object = reserve()
    write(object, body)
    return object
  }

  /// Writes data, compressed where that makes it smaller.
  ///
  /// - `entries` are put into its dictionary. `plain` data stays readable.
  mutating func write(_ object: Int, stream data: [UInt8], plain: Bool = false, _ entries: (inout PDFBuffer) -> Void) {
    let packed = plain || data.count < 64 ? nil : Self.compressed(data)
    let stored = packed ?? data
    write(object) { buffer in
      buffer.raw("<<")
      entries(&buffer)
      if packed != nil { buffer.raw("/Filter/FlateDecode") }
      buffer.raw("/Length ")
      buffer.whole(stored.count)
      buffer.raw(">>\nstream\n")
      buffer.raw(stored)
      buffer.raw("\nendstream")
    }
  }

  mutating func add(stream data: [UInt8], plain: Bool = false, _ entries: (inout PDFBuffer) -> Void) -> Int {
    let object = reserve()
    write(object, stream: data, plain: plain, entries)
    return object
  }

  /// The whole file, with the table of its objects.
  consuming func bytes(catalog: Int, information: Int) -> [UInt8] {
    let table = buffer.bytes.count
    buffer.raw("xref\n0 ")
    buffer.whole(places.count + 1)
    buffer.raw("\n0000000000 65535 f \n")
    for place in places {
      let digits = String(place)
      buffer.unescaped(String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits)
      buffer.raw(" 00000 n \n")
    }
    buffer.raw("trailer\n<</Size ")
    buffer.whole(places.count + 1)
    buffer.raw("/Root ")
    buffer.reference(catalog)
    buffer.raw("/Info ")
    buffer.reference(information)
    buffer.raw(">>\nstartxref\n")
    buffer.whole(table)
    buffer.raw("\n%%EOF\n")
    return buffer.bytes
  }

  /// zlib data, or `nil` where it would not be smaller.
  private static func compressed(_ data: [UInt8]) -> [UInt8]? {
    guard let compressor = libdeflate_alloc_compressor(level) else { return nil }
    defer { libdeflate_free_compressor(compressor) }
    let packed = [UInt8](unsafeUninitializedCapacity: data.count) { target, count in
      count = libdeflate_zlib_compress(compressor, data, data.count, target.baseAddress, data.count)
    }
    return packed.isEmpty ? nil : packed
  }
}
