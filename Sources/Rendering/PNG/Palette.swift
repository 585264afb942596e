/// The colors of a bitmap, if they are few, and which of them each pixel has.
struct Palette {
  static let limit = 256
  /// Colors in order of first use.
  private(set) var colors: [UInt32] = []
  /// Rows of indices, each after a byte 0, as PNG stores rows without a filter.
  private(set) var rows: [UInt8] = []

  /// - `nil` as soon as there are more than ``limit`` colors.
  init?(_ bitmap: Bitmap) {
    var table = [UInt32](repeating: 0, count: 1024)
    var index = [Int16](repeating: -1, count: 1024)
    var found: [UInt32] = []
    let rowBytes = bitmap.width + 1
    var isFew = true
    rows = [UInt8](unsafeUninitializedCapacity: rowBytes * bitmap.height) { target, count in
      var (last, lastIndex): (UInt32, UInt8) = (0, 0)
      var isFirst = true
      table.withUnsafeMutableBufferPointer { table in
        index.withUnsafeMutableBufferPointer { index in
          for y in 0..<bitmap.height where isFew {
            let source = bitmap.pixels + y * bitmap.stride
            var place = y * rowBytes
            target[place] = 0
            place += 1
            for x in 0..<bitmap.width {
              let pixel = source[x]
              if pixel != last || isFirst {
                var slot = Int(truncatingIfNeeded: (pixel &* 0x9E37_79B1) >> 22)
                while index[slot] >= 0, table[slot] != pixel { slot = (slot + 1) & 1023 }
                if index[slot] < 0 {
                  guard found.count < Self.limit else {
                    isFew = false
                    break
                  }
                  (table[slot], index[slot]) = (pixel, Int16(found.count))
                  found.append(pixel)
                }
                (last, lastIndex, isFirst) = (pixel, UInt8(truncatingIfNeeded: index[slot]), false)
              }
              target[place] = lastIndex
              place += 1
            }
          }
        }
      }
      count = isFew ? rowBytes * bitmap.height : 0
    }
    guard isFew else { return nil }
    colors = found
  }
}
