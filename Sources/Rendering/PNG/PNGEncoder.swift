import CDeflate
import Scenes

/// Writes bitmaps as PNG files: an 8-bit palette for few colors, else RGB, or RGBA where something shows through.
///
/// - Rows are not filtered: charts are flat, and plain rows compress as well and much faster. RGB rows are compressed pixel by pixel.
struct PNGEncoder {
  /// Pixels an inch, recorded for printing.
  let dpi: Double
  let metadata: SceneMetadata
  /// How hard to compress, 1 to 12: 6 takes a third longer than 3 for files 3 % smaller.
  var level: Int32 = 3

  private enum Color: UInt8 { case rgb = 2, palette = 3, rgba = 6 }

  /// - The bitmap's memory is used up: its pixels are lost.
  func encode(_ bitmap: Bitmap) throws(RenderingError) -> [UInt8] {
    var chunks = PNGChunks()
    let palette = Palette(bitmap)
    let isOpaque = palette.map { $0.colors.allSatisfy { $0 >> 24 == 255 } } ?? Self.isOpaque(bitmap)
    let color: Color = palette != nil ? .palette : isOpaque ? .rgb : .rgba
    let size = UInt32(bitmap.width).bigEndianBytes + UInt32(bitmap.height).bigEndianBytes
    chunks.append("IHDR", size + [8, color.rawValue, 0, 0, 0])
    chunks.append("sRGB", [0])
    let perMeter = UInt32(max(1, min(1e9, (dpi / 0.0254).rounded()))).bigEndianBytes
    chunks.append("pHYs", perMeter + perMeter + [1])
    if let palette {
      let colors = palette.colors.map(Bitmap.straight)
      chunks.append("PLTE", colors.flatMap { [$0.0, $0.1, $0.2] })
      if let last = colors.lastIndex(where: { $0.3 < 255 }) { chunks.append("tRNS", colors[...last].map(\.3)) }
    }
    appendTexts(to: &chunks)
    if let palette {
      chunks.append("IDAT", try compressed(bitmap.pixels, count: palette.pack(bitmap)))
    } else if isOpaque {
      guard let data = PixelDeflater.compressed(bitmap) else { throw .compression }
      chunks.append("IDAT", data)
    } else {
      let rows = Self.rows(of: bitmap)
      chunks.append("IDAT", try compressed(rows, count: rows.count))
    }
    chunks.append("IEND", [])
    return chunks.bytes
  }

  private func appendTexts(to chunks: inout PNGChunks) {
    let language = metadata.language ?? ""
    if let title = metadata.title { chunks.appendText("Title", title, language: language) }
    if let description = metadata.description { chunks.appendText("Description", description, language: language) }
    if let author = metadata.author { chunks.appendText("Author", author) }
    if let license = metadata.license { chunks.appendText("Copyright", license) }
    if let source = metadata.source { chunks.appendText("Source", source, language: language) }
    chunks.appendText("Software", Producer.name)
    if let packet = MetadataPacket(metadata).xmp { chunks.appendText("XML:com.adobe.xmp", packet) }
  }

  private func compressed(_ rows: UnsafeRawPointer, count: Int) throws(RenderingError) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(level) else { throw .compression }
    defer { libdeflate_free_compressor(compressor) }
    // Charts become much smaller, and what does not fit is compressed once more.
    for room in [count / 8 + 1024, libdeflate_zlib_compress_bound(compressor, count)] {
      let data = [UInt8](unsafeUninitializedCapacity: room) { target, size in
        size = libdeflate_zlib_compress(compressor, rows, count, target.baseAddress, room)
      }
      if !data.isEmpty { return data }
    }
    throw .compression
  }

  private static func isOpaque(_ bitmap: Bitmap) -> Bool {
    for y in 0..<bitmap.height {
      let row = bitmap.pixels + y * bitmap.stride
      var all: UInt32 = 0xFF00_0000
      for x in 0..<bitmap.width { all &= row[x] }
      if all != 0xFF00_0000 { return false }
    }
    return true
  }

  private static func rows(of bitmap: Bitmap) -> [UInt8] {
    let rowBytes = bitmap.width * 4 + 1
    return [UInt8](unsafeUninitializedCapacity: rowBytes * bitmap.height) { target, count in
      var place = 0
      for y in 0..<bitmap.height {
        let source = bitmap.pixels + y * bitmap.stride
        target[place] = 0
        place += 1
        for x in 0..<bitmap.width {
          (target[place], target[place + 1], target[place + 2], target[place + 3]) = Bitmap.straight(source[x])
          place += 4
        }
      }
      count = place
    }
  }
}
