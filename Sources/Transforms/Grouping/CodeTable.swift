/// Gives 64-bit keys small numbers in order of first appearance.
///
/// Open addressing, since a `Dictionary` is most of the time that grouping a million rows takes.
struct CodeTable {
  private var keys: [UInt64]
  private var codes: [Int32]
  private(set) var count = 0
  private var mask: Int

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    codes = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// The number of a key, new if it was not seen before.
  mutating func code(of key: UInt64) -> Int32 {
    var slot = Self.hash(key) & mask
    while codes[slot] >= 0 {
      if keys[slot] == key { return codes[slot] }
      slot = (slot + 1) & mask
    }
    let new = Int32(count)
    (keys[slot], codes[slot]) = (key, new)
    count += 1
    if count * 2 > mask { grow() }
    return new
  }

  private mutating func grow() {
    let (oldKeys, oldCodes) = (keys, codes)
    let size = (mask + 1) * 2
    keys = [UInt64](repeating: 0, count: size)
    codes = [Int32](repeating: -1, count: size)
    mask = size - 1
    for (key, code) in zip(oldKeys, oldCodes) where code >= 0 {
      var slot = Self.hash(key) & mask
      while codes[slot] >= 0 { slot = (slot + 1) & mask }
      (keys[slot], codes[slot]) = (key, code)
    }
  }

  /// - Source: the finalizer of MurmurHash3.
  private static func hash(_ key: UInt64) -> Int {
    var h = key
    h ^= h >> 33
    h &*= 0xff51_afd7_ed55_8ccd
    h ^= h >> 33
    return Int(truncatingIfNeeded: h & 0x7fff_ffff_ffff_ffff)
  }
}
