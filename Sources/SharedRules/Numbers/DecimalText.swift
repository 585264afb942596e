/// Turns decimal text into doubles, quickly where that is exact.
public enum DecimalText {
  /// The correctly rounded double of `[+-] digits [. digits] [e [+-] digits]`; `nil` if the bytes are anything else.
  ///
  /// - Digits may be left out before or after the point, not both. Text beyond the range of a double is infinite.
  package static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var position = 0
    guard let number = double(bytes, &position), position == bytes.count else { return nil }
    return number
  }

  /// The double of such text that starts at a position, which moves behind it.
  ///
  /// - Public, for that is what lets the reader of JSON take it in: a call for each number would cost it 3 %.
  /// - Parameter needsFraction: whether digits have to follow a point, as in JSON.
  @inlinable @inline(__always)
  public static func double(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, needsFraction: Bool = false) -> Double? {
    if let number = decimalFraction(bytes, &position) { return number }
    let start = position
    let count = bytes.count
    var negative = false
    if position < count, bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+") {
      negative = bytes[position] == UInt8(ascii: "-")
      position += 1
    }
    var mantissa: UInt64 = 0
    var scale = 0
    let integerStart = position
    read(bytes, &position, into: &mantissa)
    var digits = position - integerStart
    if position < count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      let fractionStart = position
      read(bytes, &position, into: &mantissa)
      if needsFraction, position == fractionStart { return nil }
      digits += position - fractionStart
      scale = fractionStart - position
    }
    guard digits > 0 else { return nil }
    if position < count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      var negativeExponent = false
      if position < count, bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+") {
        negativeExponent = bytes[position] == UInt8(ascii: "-")
        position += 1
      }
      let exponentStart = position
      var exponent = 0
      while position < count, bytes[position] &- 0x30 < 10 {
        if exponent < 100_000 { exponent = exponent * 10 + Int(bytes[position] &- 0x30) }
        position += 1
      }
      guard position > exponentStart else { return nil }
      scale += negativeExponent ? -exponent : exponent
    }
    let isExact = digits <= 19 || significantDigits(bytes[integerStart...]) <= 19
    // Both the mantissa and the power of ten are exact doubles, so one operation rounds correctly (Clinger 1990).
    if isExact, mantissa <= 1 << 53, -22...22 ~= scale {
      let magnitude = scale < 0 ? Double(mantissa) / powerOfTen(-scale) : Double(mantissa) * powerOfTen(scale)
      return negative ? -magnitude : magnitude
    }
    if isExact, let magnitude = rounded(mantissa, exponent: scale) { return negative ? -magnitude : magnitude }
    return Double(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// A number as data mostly has it, up to seven digits, a point and up to fifteen more; `nil` for any other, and close to the end of the text.
  @usableFromInline @_transparent
  static func decimalFraction(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Double? {
    guard position &+ 32 <= bytes.count, let base = bytes.baseAddress else { return nil }
    let isNegative = base[position] == UInt8(ascii: "-")
    let start = position &+ (isNegative ? 1 : 0)
    let (whole, before) = leadingNumber(word(base + start))
    let point = start &+ before
    guard before &- 1 < 7, base[point] == UInt8(ascii: ".") else { return nil }
    var (fraction, after) = leadingNumber(word(base + point + 1))
    guard after > 0 else { return nil }
    var mantissa = whole &* wholePowerOfTen(after) &+ fraction
    if after == 8 {
      let more: Int
      (fraction, more) = leadingNumber(word(base + point + 9))
      guard more < 8, before &+ more <= 11 else { return nil }
      mantissa = mantissa &* wholePowerOfTen(more) &+ fraction
      after &+= more
    }
    let end = point &+ 1 &+ after
    guard base[end] | 0x20 != UInt8(ascii: "e") else { return nil }
    var magnitude: Double
    if before &+ after <= 15 {
      magnitude = Double(mantissa) / powerOfTen(after)
    } else {
      guard let rounded = rounded(mantissa, exponent: 0 &- after) else { return nil }
      magnitude = rounded
    }
    position = end
    return isNegative ? -magnitude : magnitude
  }

  /// Eight bytes, the first lowest.
  @inlinable @inline(__always)
  static func word(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// The number that the first bytes of eight are, and of how many digits.
  @inlinable @inline(__always)
  static func leadingNumber(_ word: UInt64) -> (number: UInt64, digits: Int) {
    let count = leadingDigits(word)
    // Fewer than eight move up, behind zeros.
    let digits = (word &- 0x3030_3030_3030_3030) &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    return (count == 0 ? 0 : eightDigits(digits), count)
  }

  /// Steps over digits and takes them in; the mantissa wraps around when there are too many.
  @inlinable @inline(__always)
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, into mantissa: inout UInt64) {
    while position + 8 <= bytes.count {
      let (number, count) = leadingNumber(word(bytes.baseAddress! + position))
      mantissa = mantissa &* wholePowerOfTen(count) &+ number
      position += count
      if count < 8 { return }
    }
    while position < bytes.count, bytes[position] &- 0x30 < 10 {
      mantissa = mantissa &* 10 &+ UInt64(bytes[position] &- 0x30)
      position += 1
    }
  }

  /// How many of eight bytes are digits before the first that is not.
  @inlinable @inline(__always)
  static func leadingDigits(_ word: UInt64) -> Int {
    let high: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
    // A byte of 3 twice over is a digit; what a sum carries over only reaches bytes behind one that is none.
    let others = (word & high | ((word &+ 0x0606_0606_0606_0606) & high) >> 4) ^ 0x3333_3333_3333_3333
    return others.trailingZeroBitCount / 8
  }

  /// The number of eight digits.
  ///
  /// - Source: Lemire, Quickly parsing eight digits (2018): digits are joined to pairs, pairs to fours, fours to eight.
  @inlinable @inline(__always)
  static func eightDigits(_ digits: UInt64) -> UInt64 {
    let word = digits &* 10 &+ digits >> 8
    let pairs: UInt64 = 0x0000_00FF_0000_00FF
    return ((word & pairs) &* (100 + 1_000_000 << 32) &+ ((word >> 16) & pairs) &* (1 + 10_000 << 32)) >> 32
  }

  /// How many digits there are from the first that is not 0; leading zeros leave the mantissa exact.
  @inlinable
  static func significantDigits(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { if byte == UInt8(ascii: ".") { continue } else { break } }
      if count > 0 || byte != 0x30 { count += 1 }
    }
    return count
  }
}
