import CDeflate
import Testing

/// A PDF file taken apart as its own table of objects says.
struct PDFReader {
  /// What stands between `obj` and `endobj`, streams apart, by number.
  private(set) var objects: [Int: String] = [:]
  /// Streams, unpacked.
  private(set) var streams: [Int: [UInt8]] = [:]
  private(set) var trailer = ""

  init(_ file: [UInt8]) throws {
    let table = try #require(Self.last("startxref\n", in: file).flatMap { Self.number(file, at: $0) })
    let head = try #require(Self.first("\n", in: file, from: table))
    let count = try #require(Self.number(file, at: table + "xref\n0 ".utf8.count))
    #expect(Self.text(file[table..<head]) == "xref")
    let lines = try #require(Self.first("\n", in: file, from: head + 1)) + 1
    for object in 1..<count {
      let place = try #require(Self.number(file, at: lines + object * 20))
      let label = "\(object) 0 obj\n"
      #expect(Self.text(file[place..<place + label.utf8.count]) == label)
      let start = place + label.utf8.count
      let end = try #require(Self.first("\nendobj", in: file, from: start))
      if let body = Self.first("\nstream\n", in: file, from: start), body < end {
        objects[object] = Self.text(file[start..<body])
        try read(stream: object, Array(file[(body + "\nstream\n".utf8.count)...]))
      } else {
        objects[object] = Self.text(file[start..<end])
      }
    }
    trailer = Self.text(file[(lines + count * 20)...])
  }

  /// The object that holds a text, which only one does.
  func object(with text: String) throws -> (number: Int, text: String) {
    let found = objects.filter { $0.value.contains(text) }
    try #require(found.count == 1, "\(found.count) objects with \(text)")
    return (found[found.startIndex].key, found[found.startIndex].value)
  }

  /// The number of the object behind a key, as in `/Contents 5 0 R`.
  func reference(_ key: String, in text: String) -> Int? {
    guard let place = text.firstRange(of: key) else { return nil }
    return Int(text[place.upperBound...].drop { $0 == " " || $0 == "[" }.prefix { $0.isNumber })
  }

  /// The operators of the only page.
  func page() throws -> String {
    let page = try object(with: "/Type/Page/")
    let content = try #require(reference("/Contents", in: page.text).flatMap { streams[$0] })
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func read(stream object: Int, _ rest: [UInt8]) throws {
    let entries = objects[object] ?? ""
    let length = try #require(reference("/Length ", in: entries))
    #expect(Self.text(rest[length..<length + 10]) == "\nendstream")
    guard entries.contains("/FlateDecode") else { return streams[object] = Array(rest[..<length]) }
    let inflater = libdeflate_alloc_decompressor()
    defer { libdeflate_free_decompressor(inflater) }
    var outcome = LIBDEFLATE_BAD_DATA
    streams[object] = [UInt8](unsafeUninitializedCapacity: 1 << 20) { target, count in
      outcome = libdeflate_zlib_decompress(inflater, rest, length, target.baseAddress, target.count, &count)
    }
    #expect(outcome == LIBDEFLATE_SUCCESS)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: Unicode.ASCII.self) }

  private static func number(_ file: [UInt8], at place: Int) -> Int? { Int(text(file[place...].prefix { (48...57).contains($0) })) }

  private static func first(_ text: String, in file: [UInt8], from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    return (start..<max(start, file.count - wanted.count + 1)).first { file[$0] == wanted[0] && file[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }

  /// Behind the last place of a text.
  private static func last(_ text: String, in file: [UInt8]) -> Int? {
    let wanted = Array(text.utf8)
    return (0...(file.count - wanted.count)).last { file[$0..<$0 + wanted.count].elementsEqual(wanted) }.map { $0 + wanted.count }
  }
}

extension PDFReader {
  /// What a reader who copies the page's text gets, in the order it is shown, a line a text object.
  func copiedText() throws -> [String] {
    var maps: [Int: [String: String]] = [:]
    for (number, text) in objects where text.contains("/Subtype/Type0") {
      let stream = try #require(reference("/ToUnicode ", in: text).flatMap { streams[$0] })
      var map: [String: String] = [:]
      for line in String(decoding: stream, as: UTF8.self).split(separator: "\n") {
        let parts = line.split(separator: " ")
        guard parts.count == 2, parts[0].hasPrefix("<"), parts[1].hasPrefix("<"), line != "<0000> <FFFF>" else { continue }
        map[String(parts[0].dropFirst().dropLast())] = Self.characters(parts[1].dropFirst().dropLast())
      }
      maps[number] = map
    }
    var (lines, font, isTold): ([String], Int, Bool) = ([], 0, false)
    for line in try page().split(separator: "\n") {
      if line == "BT" || lines.isEmpty { lines.append("") }
      if line.hasSuffix("Tf") { font = Int(line.dropFirst(2).prefix { $0.isNumber }) ?? 0 }
      if let span = line.firstRange(of: "/Span<</ActualText<FEFF") {
        lines[lines.count - 1] += Self.characters(line[span.upperBound...].prefix { $0 != ">" })
        isTold = true
      }
      if line == "EMC" { isTold = false }
      guard line.hasSuffix("]TJ"), !isTold else { continue }
      for piece in line.split(separator: "<").dropFirst() {
        let digits = Array(piece.prefix { $0 != ">" })
        for start in stride(from: 0, to: digits.count, by: 4) { lines[lines.count - 1] += maps[font]?[String(digits[start..<start + 4])] ?? "?" }
      }
    }
    return lines.filter { !$0.isEmpty }
  }

  private static func characters(_ hex: Substring) -> String {
    let digits = Array(hex)
    return String(decoding: stride(from: 0, to: digits.count, by: 4).compactMap { UInt16(String(digits[$0..<$0 + 4]), radix: 16) }, as: UTF16.self)
  }
}
