/// Rows of opaque pixels as what is new in them and what repeats: the first half of deflate, a whole pixel at a time.
///
/// - A byte-wise compressor notes the place of every byte of every run of background, which takes it most of its time. Here a run is
///   passed over as fast as it can be compared.
/// - A repeat is looked for right before, right above, and where the same two pixels came last.
struct PixelTokens: ~Copyable {
  /// One thing in the stream of bytes.
  struct Token {
    /// 0 for a row's filter byte, 1 for a pixel, else bytes that repeat.
    var length: UInt16
    /// Bytes back to what repeats.
    var distance: UInt16
    /// A new pixel.
    var pixel: UInt32
  }

  struct Place {
    var index: Int32
    /// Where in the stream of bytes it is.
    var byte: Int32
    /// Pixels to the end of its row.
    var left: Int32
  }

  private let bitmap: Bitmap
  private let rowBytes: Int
  private let places: PageArray<Place>

  private static let bits = 13
  /// Pixels of the longest repeat.
  private static let longest = 85
  private static let farthest = 32_768

  /// - `nil` where there is no memory for it.
  init?(_ bitmap: Bitmap) {
    guard let places = PageArray<Place>(count: 1 << Self.bits, zeroed: false) else { return nil }
    places.start.initialize(repeating: Place(index: -1, byte: 0, left: 0), count: places.count)
    self.places = places
    self.bitmap = bitmap
    rowBytes = bitmap.width * 3 + 1
  }

  /// Hands out the tokens of a row.
  borrowing func scan(row y: Int, _ emit: (Token) -> Void) {
    emit(Token(length: 0, distance: 0, pixel: 0))
    let (row, width) = (bitmap.pixels + y * bitmap.stride, bitmap.width)
    let above = row - bitmap.stride
    let hasAbove = y > 0 && rowBytes <= Self.farthest
    let rowByte = y * rowBytes + 1
    let places = places.start
    var x = 0
    while x < width {
      let most = min(Self.longest, width - x)
      var (length, distance) = (x > 0 ? Self.equal(row + x, row + x - 1, most) : 0, 3)
      if length < 24 {
        if hasAbove {
          let other = Self.equal(row + x, above + x, most)
          if other > length { (length, distance) = (other, rowBytes) }
        }
        if length < 8, x + 1 < width {
          let mixed = row[x] &* 0x9E37_79B1 ^ row[x + 1] &* 0x85EB_CA77
          let slot = Int(((mixed ^ mixed >> 15) &* 0x2C1B_3C6D) >> UInt32(32 - Self.bits))
          let (place, byte) = (places[slot], rowByte + 3 * x)
          if place.index >= 0, byte - Int(place.byte) <= Self.farthest {
            let other = Self.equal(row + x, bitmap.pixels + Int(place.index), min(most, Int(place.left)))
            if other > 1, other > length { (length, distance) = (other, byte - Int(place.byte)) }
          }
          places[slot] = Place(index: Int32(y * bitmap.stride + x), byte: Int32(byte), left: Int32(width - x))
        }
      }
      if length > 0 {
        emit(Token(length: UInt16(3 * length), distance: UInt16(truncatingIfNeeded: distance), pixel: 0))
        x += length
      } else {
        emit(Token(length: 1, distance: 0, pixel: row[x]))
        x += 1
      }
    }
  }

  /// How many pixels are the same at two places.
  @inline(__always)
  private static func equal(_ a: UnsafePointer<UInt32>, _ b: UnsafePointer<UInt32>, _ most: Int) -> Int {
    var count = 0
    while count + 2 <= most {
      let (one, two) = (UnsafeRawPointer(a + count).loadUnaligned(as: UInt64.self), UnsafeRawPointer(b + count).loadUnaligned(as: UInt64.self))
      if one != two { return count + (one ^ two).lowHalfIsZero }
      count += 2
    }
    return count < most && a[count] == b[count] ? count + 1 : count
  }
}

extension UInt64 {
  /// 1 if the first of two numbers in memory is zero, else 0.
  @inline(__always)
  fileprivate var lowHalfIsZero: Int { UInt32(truncatingIfNeeded: littleEndian) == 0 ? 1 : 0 }
}
