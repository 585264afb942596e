#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The decimal digits of a positive number and where its point goes: 123.4 is the digits 1234 and the exponent 2.
struct DecimalDigits {
  /// ASCII digits, the first of which is not 0.
  var digits: [UInt8]
  /// The power of ten of the first digit.
  var exponent: Int

  /// The fewest digits that lead back to `value`, which must be finite and above 0.
  init(shortest value: Double) {
    var digits: [UInt8] = []
    var exponent = 0
    var afterPoint = 0
    var seenPoint = false
    var text = Substring(value.description).utf8
    while let byte = text.popFirst() {
      if byte == UInt8(ascii: ".") {
        seenPoint = true
      } else if byte == UInt8(ascii: "e") {
        exponent = Int(Substring(text)) ?? 0
        break
      } else {
        digits.append(byte)
        if seenPoint { afterPoint += 1 }
      }
    }
    let leading = digits.prefix { $0 == zero }.count
    let end = digits.count - digits.reversed().prefix { $0 == zero }.count
    self.exponent = exponent + digits.count - afterPoint - leading - 1
    self.digits = leading < end ? Array(digits[leading..<end]) : [zero]
  }

  /// So many significant digits of `value`, which must be finite and above 0; halves are rounded up as in JavaScript.
  init(_ value: Double, significant count: Int) {
    if let quick = Self.quick(value, significant: count) { self = quick; return }
    self.init(scientific: Self.digitText("%.*e", count - 1, value))
    guard Self.isTie(value, decimals: count - 1 - exponent) else { return }
    // One digit more is exact and a 5.
    self.init(scientific: Self.digitText("%.*e", count, value))
    digits.removeLast()
    if Self.increment(&digits) {
      digits = [one] + digits.dropLast()
      exponent += 1
    }
  }

  /// ``init(_:significant:)`` by whole numbers, for those that fit; nil for others.
  private static func quick(_ value: Double, significant count: Int) -> DecimalDigits? {
    guard let (number, exponent) = quickWhole(value, significant: count) else { return nil }
    var whole = number
    var digits = [UInt8](repeating: zero, count: count)
    for place in digits.indices.reversed() {
      digits[place] = zero + UInt8(truncatingIfNeeded: whole % 10)
      whole /= 10
    }
    return DecimalDigits(digits: digits, exponent: exponent)
  }

  /// So many significant digits of a value without the zeros that end its decimals, as a whole number and how many of its digits are decimals.
  ///
  /// - `nil` where they are not told by whole numbers alone, or where JavaScript's `toPrecision` writes an exponent.
  static func trimmed(_ value: Double, significant count: Int) -> (whole: Int, places: Int)? {
    guard var (whole, exponent) = quickWhole(value, significant: count), -6..<count ~= exponent else { return nil }
    exponent = count - 1 - exponent
    while exponent > 0, whole % 10 == 0 { (whole, exponent) = (whole / 10, exponent - 1) }
    return (whole, exponent)
  }

  /// Appends a whole number with its last digits after a point.
  static func append(_ whole: Int, places: Int, point: String, to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { text in
      var (rest, start) = (whole, text.count)
      repeat {
        start -= 1
        text[start] = zero + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0 || text.count - start <= places
      let end = text.count - places
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      if places > 0 {
        bytes += point.utf8
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[end...]))
      }
    }
  }

  /// So many significant digits as a whole number, and the power of ten of the first; nil for numbers that do not fit.
  private static func quickWhole(_ value: Double, significant count: Int) -> (whole: Int, exponent: Int)? {
    guard 1...15 ~= count, 1e-11...1e15 ~= value else { return nil }
    // The logarithm may be off by one beside a power of ten; the comparison with that power is exact.
    var exponent = Int(log10(value).rounded(.down))
    if !isAtLeast(value, powerOfTen: exponent) { exponent -= 1 }
    if isAtLeast(value, powerOfTen: exponent + 1) { exponent += 1 }
    guard 0...22 ~= count - 1 - exponent, let whole = wholeHalvesUp(value, scale: powersOfTen[count - 1 - exponent]) else { return nil }
    // Rounded up to the next power of ten.
    return Double(whole) >= powersOfTen[count] ? (whole / 10, exponent + 1) : (whole, exponent)
  }

  /// Whether a value is not below a power of ten from -22 to 22.
  private static func isAtLeast(_ value: Double, powerOfTen exponent: Int) -> Bool {
    if exponent >= 0 { return value >= powersOfTen[exponent] }
    let product = value * powersOfTen[-exponent]
    return product == 1 ? (-product).addingProduct(value, powersOfTen[-exponent]) >= 0 : product > 1
  }

  /// The whole number nearest to `value × scale`, halves up; `nil` when it may have more than 52 bits.
  private static func wholeHalvesUp(_ value: Double, scale: Double) -> Int? {
    let product = value * scale
    guard product < 4_503_599_627_370_496 else { return nil }
    // What rounding took from the product; with it the comparison with one half is exact.
    let error = (-product).addingProduct(value, scale)
    let below = product.rounded(.down)
    return Int(below) + ((product - below - 0.5) + error >= 0 ? 1 : 0)
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  private init(digits: [UInt8], exponent: Int) { (self.digits, self.exponent) = (digits, exponent) }

  private init(scientific text: [UInt8]) {
    let mark = text.firstIndex(of: UInt8(ascii: "e")) ?? text.count
    digits = text[..<mark].filter { $0 != UInt8(ascii: ".") }
    exponent = Int(String(decoding: text[min(mark + 1, text.count)...], as: UTF8.self)) ?? 0
  }

  /// `value`, which must not be negative, with so many decimals; halves are rounded up as in JavaScript's `toFixed`.
  static func fixed(_ value: Double, decimals: Int) -> [UInt8] {
    if let quick = quickFixed(value, decimals: decimals) { return quick }
    guard isTie(value, decimals: decimals) else { return digitText("%.*f", decimals, value) }
    var text = digitText("%.*f", decimals + 1, value).dropLast()
    if decimals == 0 { text.removeLast() }
    var digits = Array(text)
    return increment(&digits) ? [one] + digits : digits
  }

  /// ``fixed(_:decimals:)`` by whole numbers, for those that fit; nil for others.
  private static func quickFixed(_ value: Double, decimals: Int) -> [UInt8]? {
    guard decimals <= 15, var whole = wholeHalvesUp(value, scale: powersOfTen[decimals]) else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(24)
    var position = 0
    repeat {
      if position == decimals, decimals > 0 { text.append(UInt8(ascii: ".")) }
      text.append(zero + UInt8(whole % 10))
      whole /= 10
      position += 1
    } while whole > 0 || position <= decimals
    text.reverse()
    return text
  }

  /// Adds 1 to the last digit and carries. Returns whether a 1 is carried out of the first.
  private static func increment(_ digits: inout [UInt8]) -> Bool {
    for index in digits.indices.reversed() where digits[index] != UInt8(ascii: ".") {
      if digits[index] < nine {
        digits[index] += 1
        return false
      }
      digits[index] = zero
    }
    return true
  }

  /// Whether `value` lies exactly between two numbers with so many decimals, which C would round to even.
  private static func isTie(_ value: Double, decimals: Int) -> Bool {
    if decimals >= 0 {
      // Exact halves of a decimal place are odd multiples of a power of two.
      guard decimals < 60 else { return false }
      return abs((value * Double(1 << (decimals + 1))).truncatingRemainder(dividingBy: 2)) == 1
    }
    guard decimals >= -22 else { return false }
    let unit = pow(10, Double(-decimals))
    return value.truncatingRemainder(dividingBy: unit) == unit / 2
  }

  private static func digitText(_ format: String, _ precision: Int, _ value: Double) -> [UInt8] {
    withVaList([Int32(precision), value]) { arguments in
      // The longest: 309 digits before the point and 100 after it.
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 512) { buffer in
        let count = Int(vsnprintf(buffer.baseAddress, buffer.count, format, arguments))
        return buffer.prefix(max(0, min(count, buffer.count - 1))).map { UInt8(bitPattern: $0) }
      }
    }
  }
}

private let zero = UInt8(ascii: "0")
private let one = UInt8(ascii: "1")
private let nine = UInt8(ascii: "9")
