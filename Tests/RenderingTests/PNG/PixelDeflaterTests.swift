import CDeflate
import Testing

@testable import Rendering

@Suite struct PixelDeflaterTests {
  enum Kind: CaseIterable { case blank, stripes, noise, charts, single, wide }

  private func pixels(_ kind: Kind) -> (width: Int, height: Int, pixels: [UInt32]) {
    var numbers = Numbers(3)
    let (width, height) = kind == .single ? (1, 1) : kind == .wide ? (12_000, 3) : (211, 97)
    let pixels = (0..<width * height).map { index -> UInt32 in
      let (x, y) = (index % width, index / width)
      switch kind {
      case .blank, .wide: return 0xFFFF_FFFF
      case .stripes: return x / 7 % 2 == 0 ? 0xFF12_3456 : 0xFF65_4321
      case .noise, .single: return 0xFF00_0000 | UInt32(numbers.next() * 16_777_215)
      case .charts: return (x + y) % 31 < 2 ? 0xFF00_0000 | UInt32(numbers.next() * 255) : y % 20 == 0 ? 0xFFDD_DDDD : 0xFFFF_FFFF
      }
    }
    return (width, height, pixels)
  }

  @Test("Unpacked by libdeflate, the bytes are the rows of the picture", arguments: Kind.allCases)
  func roundTrip(kind: Kind) throws {
    let (width, height, picture) = pixels(kind)
    var pixels = picture
    var rows: [UInt8] = []
    for y in 0..<height {
      rows.append(0)
      for pixel in pixels[y * width..<(y + 1) * width] {
        rows += [UInt8(pixel >> 16 & 255), UInt8(pixel >> 8 & 255), UInt8(pixel & 255)]
      }
    }
    let data = try pixels.withUnsafeMutableBufferPointer { buffer in
      PixelDeflater.compressed(Bitmap(pixels: try #require(buffer.baseAddress), width: width, height: height, stride: width))
    }
    let packed = try #require(data)
    var unpacked = [UInt8](repeating: 1, count: rows.count)
    let decompressor = try #require(libdeflate_alloc_decompressor())
    defer { libdeflate_free_decompressor(decompressor) }
    var count = 0
    #expect(libdeflate_zlib_decompress(decompressor, packed, packed.count, &unpacked, unpacked.count, &count) == LIBDEFLATE_SUCCESS)
    #expect(count == rows.count)
    #expect(unpacked == rows)
    // Noise cannot be packed; a table of codes and nine bits a byte at worst.
    if kind != .noise, kind != .single { #expect(packed.count * 5 < rows.count) }
    if kind == .noise { #expect(packed.count < rows.count * 9 / 8 + 500) }
  }

  @Test("Codes of very uneven symbols are cut to the limit and still leave no gap")
  func limit() {
    let counts = (0..<30).map { UInt32(1) << UInt32($0) }
    let code = PrefixCode(counts: counts, limit: 7)
    #expect(code.lengths.max() == 7)
    // Kraft's sum of a complete code is 1.
    #expect(code.lengths.reduce(0) { $0 + 128 >> Int($1) } == 128)
    #expect(PrefixCode(counts: [0, 0, 5, 0], limit: 15).lengths.filter { $0 > 0 } == [1, 1])
  }
}
