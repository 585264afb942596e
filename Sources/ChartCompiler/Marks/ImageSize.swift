/// The natural size of a bitmap in pixels, read from the head of its file.
///
/// - Source: PNG (ISO/IEC 15948) IHDR, GIF89a logical screen, JPEG (ITU-T T.81) frame headers.
struct ImageSize: Hashable {
  var width: Double
  var height: Double

  /// `nil` when the bytes are none of these formats.
  init?(_ bytes: [UInt8]) {
    func pair(_ offset: Int) -> Int { Int(bytes[offset]) << 8 | Int(bytes[offset + 1]) }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.count > 24 {
      (width, height) = (Double(pair(16) << 16 | pair(18)), Double(pair(20) << 16 | pair(22)))
    } else if bytes.starts(with: Array("GIF8".utf8)), bytes.count > 10 {
      (width, height) = (Double(Int(bytes[7]) << 8 | Int(bytes[6])), Double(Int(bytes[9]) << 8 | Int(bytes[8])))
    } else if bytes.starts(with: [0xFF, 0xD8]), let frame = Self.jpegFrame(bytes) {
      (width, height) = (Double(pair(frame + 7)), Double(pair(frame + 5)))
    } else {
      return nil
    }
  }

  /// Where the first frame header of a JPEG begins.
  private static func jpegFrame(_ bytes: [UInt8]) -> Int? {
    var at = 2
    while at + 9 < bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) { return at }
      at += 2 + (Int(bytes[at + 2]) << 8 | Int(bytes[at + 3]))
    }
    return nil
  }
}
