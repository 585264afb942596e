/// What kind of bitmap some bytes are, by their first bytes.
enum ImageFormat: String {
  case png = "PNG", jpeg = "JPEG", gif = "GIF", webp = "WebP", svg = "SVG", unknown = "of an unknown kind"

  init(_ bytes: [UInt8]) {
    func starts(_ head: [UInt8], at offset: Int = 0) -> Bool { bytes.dropFirst(offset).starts(with: head) }
    if starts([0x89, 0x50, 0x4E, 0x47]) {
      self = .png
    } else if starts([0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if starts(Array("GIF8".utf8)) {
      self = .gif
    } else if starts(Array("RIFF".utf8)), starts(Array("WEBP".utf8), at: 8) {
      self = .webp
    } else if starts(Array("<svg".utf8)) || starts(Array("<?xml".utf8)) {
      self = .svg
    } else {
      self = .unknown
    }
  }

  /// The media type for a data address.
  var mediaType: String {
    switch self {
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .gif: "image/gif"
    case .webp: "image/webp"
    case .svg: "image/svg+xml"
    case .unknown: "application/octet-stream"
    }
  }
}
