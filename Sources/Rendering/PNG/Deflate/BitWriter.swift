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

  /// All bytes, the last one filled up with zeros.
  var bytes: [UInt8] {
    var bytes = words.withUnsafeBytes { [UInt8]($0) }
    for start in stride(from: 0, to: count, by: 8) { bytes.append(UInt8(truncatingIfNeeded: pending >> start)) }
    return bytes
  }
}
