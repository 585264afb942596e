import CDeflate

/// The bytes of a PNG file, chunk by chunk.
struct PNGChunks {
  private(set) var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  mutating func append(_ type: StaticString, _ data: [UInt8]) {
    bytes += UInt32(data.count).bigEndianBytes
    let start = bytes.count
    type.withUTF8Buffer { bytes += $0 }
    bytes += data
    let check = bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress.map { $0 + start }, bytes.count - start) }
    bytes += check.bigEndianBytes
  }

  /// International text, uncompressed.
  mutating func appendText(_ keyword: StaticString, _ text: String, language: String = "") {
    var data: [UInt8] = []
    keyword.withUTF8Buffer { data += $0 }
    data += [0, 0, 0]
    data += language.utf8.filter { $0 == UInt8(ascii: "-") || ($0 >= 48 && $0 <= 57) || ($0 | 32 >= 97 && $0 | 32 <= 122) }
    data += [0, 0]
    data += text.utf8.filter { $0 != 0 }
    append("iTXt", data)
  }

}
