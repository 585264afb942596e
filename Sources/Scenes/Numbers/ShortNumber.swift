/// Writes numbers the short way for drawings: a few decimals, no exponent, no trailing zeros.
package enum ShortNumber {
  /// Bytes that a number takes at most: nineteen digits, a point and a sign.
  package static let longest = 24

  /// The number rounded to a few decimals (at most 9); what is not finite is written as 0.
  package static func text(_ value: Double, decimals: Int = 3) -> String {
    String(unsafeUninitializedCapacity: longest) { $0.baseAddress.map { write(value, decimals: decimals, to: $0) } ?? 0 }
  }

  /// Appends the number as ASCII text.
  package static func append(_ value: Double, decimals: Int = 3, to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { text in
      let count = text.baseAddress.map { write(value, decimals: decimals, to: $0) } ?? 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[..<count]))
    }
  }

  /// Writes the number as ASCII text where there is room for the ``longest``. Returns how many bytes it takes.
  package static func write(_ value: Double, decimals: Int = 3, to target: UnsafeMutablePointer<UInt8>) -> Int {
    if decimals == 3, value.magnitude < 1e6 { return writeThousandths(value, to: target) }
    let scaled = (value.magnitude * powersOfTen[decimals]).rounded()
    guard scaled.isFinite, scaled < 9e18 else {
      return put(value.isFinite ? UInt64(min(9e18, value.magnitude)) : 0, isNegative: value < 0 && value.isFinite, places: 0, to: target)
    }
    var (whole, places) = (UInt64(scaled), decimals)
    if whole == 0 { return put(0, isNegative: false, places: 0, to: target) }
    while places > 0 {
      let (rest, digit) = whole.quotientAndRemainder(dividingBy: 10)
      if digit != 0 { break }
      (whole, places) = (rest, places - 1)
    }
    return put(whole, isNegative: value < 0, places: places, to: target)
  }

  /// Numbers below a million with three decimals at most, which nearly all are: in two halves of 32 bits, and without a loop over the decimals.
  @inline(__always)
  private static func writeThousandths(_ value: Double, to target: UnsafeMutablePointer<UInt8>) -> Int {
    let product = value.magnitude * 1000
    // Halves are rounded up; the difference is exact.
    let floor = UInt32(product)
    let scaled = product - Double(floor) >= 0.5 ? floor + 1 : floor
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: 1000)
    var end = target
    func put(_ byte: UInt32) {
      end.initialize(to: UInt8(truncatingIfNeeded: byte))
      end += 1
    }
    if value < 0, scaled > 0 { put(UInt32(UInt8(ascii: "-"))) }
    var (left, power) = (whole, UInt32(1))
    while power * 10 <= whole { power *= 10 }
    while power > 1 {
      put(48 + left / power)
      (left, power) = (left % power, power / 10)
    }
    put(48 + left)
    if rest > 0 {
      let (tenths, hundredths, thousandths) = (rest / 100, rest / 10 % 10, rest % 10)
      put(UInt32(UInt8(ascii: ".")))
      put(48 + tenths)
      if hundredths > 0 || thousandths > 0 { put(48 + hundredths) }
      if thousandths > 0 { put(48 + thousandths) }
    }
    return end - target
  }

  /// Writes digits with some of them after a point.
  @inline(__always)
  private static func put(_ whole: UInt64, isNegative: Bool, places: Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
    var digits = 1
    var power: UInt64 = 10
    while digits < 19, whole >= power { (digits, power) = (digits + 1, power &* 10) }
    digits = max(digits, places + 1)
    let length = digits + (places > 0 ? 1 : 0) + (isNegative ? 1 : 0)
    var (rest, end) = (whole, target + length)
    func put(_ byte: UInt8) {
      end -= 1
      end.initialize(to: byte)
    }
    for place in 0..<digits {
      if place == places, places > 0 { put(UInt8(ascii: ".")) }
      put(48 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    if isNegative { put(UInt8(ascii: "-")) }
    return length
  }

  private static let powersOfTen: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]
}
