extension UInt32 {
  /// The four bytes of the number, the highest first, as PNG and zlib write it.
  var bigEndianBytes: [UInt8] {
    [
      UInt8(truncatingIfNeeded: self >> 24), UInt8(truncatingIfNeeded: self >> 16), UInt8(truncatingIfNeeded: self >> 8),
      UInt8(truncatingIfNeeded: self),
    ]
  }
}
