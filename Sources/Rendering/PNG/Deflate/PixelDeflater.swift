import CDeflate

/// Compresses opaque bitmaps as the rows of a PNG file: RGB bytes, each row after a filter byte of 0, in zlib's format.
///
/// - Source: RFC 1950 and 1951. See docs/decisions/0031-own-deflate.md for why a library does not do it.
struct PixelDeflater: ~Copyable {
  private var writer: BitWriter
  /// The tokens of the block that is gathered.
  private let tokens: PageArray<PixelTokens.Token>
  private var tokenCount = 0
  private var literals = [UInt32](repeating: 0, count: 286)
  private var distances = [UInt32](repeating: 0, count: 30)

  private static let blockSize = 1 << 15
  private static let endOfBlock = 256

  /// - `nil` where there is no memory for it.
  static func compressed(_ bitmap: Bitmap) -> [UInt8]? {
    guard var deflater = PixelDeflater(bitmap), let tokens = PixelTokens(bitmap) else { return nil }
    return deflater.run(bitmap, tokens)
  }

  private init?(_ bitmap: Bitmap) {
    guard let tokens = PageArray<PixelTokens.Token>(count: Self.blockSize + bitmap.width + 1, zeroed: false) else { return nil }
    self.tokens = tokens
    writer = BitWriter(reservingBytes: bitmap.width * bitmap.height / 8 + 1024)
  }

  private mutating func run(_ bitmap: Bitmap, _ source: borrowing PixelTokens) -> [UInt8] {
    // Deflate with a window of 32,768 bytes, and a check of these two bytes.
    writer.write(0x0178, 16)
    var row = [UInt8](repeating: 0, count: bitmap.width * 3 + 4)
    var check: UInt32 = 1
    for y in 0..<bitmap.height {
      source.scan(row: y) { note($0) }
      check = Self.adler(check, bitmap, y, &row)
      if tokenCount >= Self.blockSize { writeBlock(isLast: false) }
    }
    writeBlock(isLast: true)
    return writer.bytes(then: check.bigEndianBytes)
  }

  private static func adler(_ check: UInt32, _ bitmap: Bitmap, _ y: Int, _ row: inout [UInt8]) -> UInt32 {
    let (pixels, width) = (bitmap.pixels + y * bitmap.stride, bitmap.width)
    return row.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return check }
      for x in 0..<width {
        // Four bytes at a time, of which the next pixel takes the last.
        (start + 3 * x + 1).storeBytes(of: (pixels[x] << 8).bigEndian, as: UInt32.self)
      }
      return libdeflate_adler32(check, start, 3 * width + 1)
    }
  }

  @inline(__always)
  private mutating func note(_ token: PixelTokens.Token) {
    tokens.start[tokenCount] = token
    tokenCount += 1
    switch token.length {
    case 0: literals[0] += 1
    case 1:
      literals[Int(token.pixel >> 16 & 255)] += 1
      literals[Int(token.pixel >> 8 & 255)] += 1
      literals[Int(token.pixel & 255)] += 1
    default:
      literals[Int(Self.lengthCodes[Int(token.length)].symbol)] += 1
      distances[Self.distanceSymbol(token.distance)] += 1
    }
  }

  // MARK: Blocks

  private mutating func writeBlock(isLast: Bool) {
    literals[Self.endOfBlock] = 1
    let (literal, distance) = (PrefixCode(counts: literals, limit: 15), PrefixCode(counts: distances, limit: 15))
    // A block with codes of its own.
    writer.write(isLast ? 0b101 : 0b100, 3)
    writeCodes(literal, distance)
    for index in 0..<tokenCount { write(tokens.start[index], literal, distance) }
    writer.write(literal.codes[Self.endOfBlock], literal.lengths[Self.endOfBlock])
    tokenCount = 0
    for index in literals.indices { literals[index] = 0 }
    for index in distances.indices { distances[index] = 0 }
  }

  @inline(__always)
  private mutating func write(_ token: PixelTokens.Token, _ literal: PrefixCode, _ distance: PrefixCode) {
    switch token.length {
    case 0: writer.write(literal.codes[0], literal.lengths[0])
    case 1:
      for shift: UInt32 in [16, 8, 0] {
        let byte = Int(token.pixel >> shift & 255)
        writer.write(literal.codes[byte], literal.lengths[byte])
      }
    default:
      let length = Self.lengthCodes[Int(token.length)]
      writer.write(literal.codes[Int(length.symbol)], literal.lengths[Int(length.symbol)])
      writer.write(length.extra, length.bits)
      let symbol = Self.distanceSymbol(token.distance)
      writer.write(distance.codes[symbol], distance.lengths[symbol])
      let bits = UInt8(max(0, symbol / 2 - 1))
      writer.write(UInt32(token.distance &- 1) & (1 << UInt32(bits) - 1), bits)
    }
  }

  /// The lengths of all codes, themselves in a code: zeros in runs, the rest one by one.
  private mutating func writeCodes(_ literal: PrefixCode, _ distance: PrefixCode) {
    var symbols: [(symbol: Int, extra: UInt32, bits: UInt8)] = []
    let lengths = literal.lengths + distance.lengths
    var place = 0
    while place < lengths.count {
      let zeros = lengths[place...].prefix(138).prefix { $0 == 0 }.count
      switch zeros {
      case 0..<3:
        symbols.append((Int(lengths[place]), 0, 0))
        place += 1
      case 3..<11:
        symbols.append((17, UInt32(zeros - 3), 3))
        place += zeros
      default:
        symbols.append((18, UInt32(zeros - 11), 7))
        place += zeros
      }
    }
    var counts = [UInt32](repeating: 0, count: 19)
    for symbol in symbols { counts[symbol.symbol] += 1 }
    let code = PrefixCode(counts: counts, limit: 7)
    writer.write(UInt32(literal.lengths.count - 257), 5)
    writer.write(UInt32(distance.lengths.count - 1), 5)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    writer.write(UInt32(order.count - 4), 4)
    for symbol in order { writer.write(UInt32(code.lengths[symbol]), 3) }
    for symbol in symbols {
      writer.write(code.codes[symbol.symbol], code.lengths[symbol.symbol])
      writer.write(symbol.extra, symbol.bits)
    }
  }

  // MARK: Symbols

  private struct LengthCode {
    var symbol: UInt16
    var bits: UInt8
    var extra: UInt32
  }

  /// By length in bytes up to 258. Source: RFC 1951, section 3.2.5.
  private static let lengthCodes: [LengthCode] = {
    var codes = [LengthCode](repeating: LengthCode(symbol: 0, bits: 0, extra: 0), count: 259)
    var start = 3
    for symbol in 257..<285 {
      let bits = symbol < 265 ? 0 : (symbol - 261) / 4
      for extra in 0..<1 << bits where start + extra < 259 {
        codes[start + extra] = LengthCode(symbol: UInt16(symbol), bits: UInt8(bits), extra: UInt32(extra))
      }
      start += 1 << bits
    }
    codes[258] = LengthCode(symbol: 285, bits: 0, extra: 0)
    return codes
  }()

  /// - A distance of 32,768 is kept as such in 16 bits.
  @inline(__always)
  private static func distanceSymbol(_ distance: UInt16) -> Int {
    let past = Int(distance) - 1
    if past < 4 { return past }
    let top = 15 - UInt16(past).leadingZeroBitCount
    return 2 * top + past >> (top - 1) & 1
  }
}
