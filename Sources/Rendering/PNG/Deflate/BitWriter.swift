/// Writes numbers of some bits, the lowest bit first, as deflate wants them.
struct BitWriter {
  private(set) var bytes: [UInt8]
  private var pending: UInt64 = 0
  private var count: UInt64 = 0

  init(reserving capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// - At most 32 bits at a time.
  @inline(__always)
  mutating func write(_ value: UInt32, _ bits: UInt8) {
    pending |= UInt64(value) << count
    count += UInt64(bits)
    if count >= 32 {
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: pending).littleEndian) { bytes.append(contentsOf: $0) }
      pending >>= 32
      count -= 32
    }
  }

  /// Fills the last byte with zeros.
  mutating func finish() {
    while count > 0 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count = count > 8 ? count - 8 : 0
    }
  }

  mutating func append(_ more: [UInt8]) { bytes += more }
}
