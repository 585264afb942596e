/// The colors of a bitmap, if they are few, and which of them each pixel has.
struct Palette {
  static let limit = 256
  /// Colors in order of first use.
  private(set) var colors: [UInt32] = []
  /// A color's number, or -1, by what is left of the color when most of it is mixed away.
  private var numbers = [Int16](repeating: -1, count: 1 << Self.bits)

  private static let bits: UInt32 = 10

  /// - `nil` as soon as there are more than ``limit`` colors.
  init?(_ bitmap: Bitmap) {
    for y in 0..<bitmap.height {
      let row = bitmap.pixels + y * bitmap.stride
      var x = 0
      while x < bitmap.width {
        guard note(row[x]) else { return nil }
        x = Self.end(of: row, from: x, bitmap.width)
      }
    }
  }

  /// Writes rows of numbers over the pixels, each after a byte 0, as PNG stores rows without a filter.
  ///
  /// - A number takes a quarter of its pixel's place, so that none is written where a pixel is still to be read.
  /// - Returns: how many bytes the rows are.
  func pack(_ bitmap: Bitmap) -> Int {
    let rowBytes = bitmap.width + 1
    let bytes = UnsafeMutableRawPointer(bitmap.pixels)
    for y in 0..<bitmap.height {
      let row = bitmap.pixels + y * bitmap.stride
      let place = bytes + y * rowBytes
      var x = 0
      while x < bitmap.width {
        let (number, end) = (numbers[slot(of: row[x])], Self.end(of: row, from: x, bitmap.width))
        (place + 1 + x).initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: number), count: end - x)
        x = end
      }
      place.storeBytes(of: 0, as: UInt8.self)
    }
    return rowBytes * bitmap.height
  }

  /// Where the run of one color ends that starts at a pixel: most of a chart is such runs.
  @inline(__always)
  private static func end(of row: UnsafePointer<UInt32>, from start: Int, _ width: Int) -> Int {
    let pixel = row[start]
    let pair = UInt64(pixel) << 32 | UInt64(pixel)
    var x = start + 1
    while x + 2 <= width, UnsafeRawPointer(row + x).loadUnaligned(as: UInt64.self) == pair { x += 2 }
    while x < width, row[x] == pixel { x += 1 }
    return x
  }

  /// Where a color's number is, or would be.
  @inline(__always)
  private func slot(of pixel: UInt32) -> Int {
    var slot = Int((pixel &* 0x9E37_79B1) >> (32 - Self.bits))
    while numbers[slot] >= 0, colors[Int(numbers[slot])] != pixel { slot = (slot + 1) & (1 << Int(Self.bits) - 1) }
    return slot
  }

  @inline(__always)
  private mutating func note(_ pixel: UInt32) -> Bool {
    let slot = slot(of: pixel)
    if numbers[slot] >= 0 { return true }
    guard colors.count < Self.limit else { return false }
    numbers[slot] = Int16(colors.count)
    colors.append(pixel)
    return true
  }
}
