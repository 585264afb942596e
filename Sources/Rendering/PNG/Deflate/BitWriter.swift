/// Writes numbers of some bits, the lowest bit first, as deflate wants them.
struct BitWriter {
  /// What is written, four bytes a word, the first of them lowest.
  private var words: [UInt32] = []
  private var pending: UInt64 = 0
  private var count: UInt64 = 0

  init(reservingBytes capacity: Int) { words.reserveCapacity(capacity / 4 + 1) }

  /// - At most 32 bits at a time.
  @inline(__always)
  mutating func write(_ value: UInt32, _ bits: UInt8) {
    pending |= UInt64(value) << count
    count += UInt64(bits)
    if count >= 32 {
      words.append(UInt32(truncatingIfNeeded: pending).littleEndian)
      pending >>= 32
      count -= 32
    }
  }

  /// All bytes, the last one filled up with zeros, and more after them.
  func bytes(then end: [UInt8]) -> [UInt8] {
    let last = stride(from: 0, to: count, by: 8).map { UInt8(truncatingIfNeeded: pending >> $0) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count * 4 + last.count + end.count)
    words.withUnsafeBytes { bytes += $0 }
    bytes += last
    bytes += end
    return bytes
  }
}
