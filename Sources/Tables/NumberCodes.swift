/// Numbers that repeat, as codes into the different ones, in order of first appearance: the cells of a grid, the years of many series.
package struct NumberCodes: Sendable {
  /// One a number.
  package private(set) var codes: [Int32] = []
  package private(set) var values: [Double] = []

  /// Different numbers at most; with more, codes save nothing.
  private static let most = 1 << 13

  /// - `nil` where too many numbers are different or one is not a number, which is never the same as another.
  package init?(_ numbers: [Double]) {
    // Places by the bits of the numbers, at most half of them taken: the code that is there, or -1.
    var bits = 6
    while bits < 14, 1 << bits < 2 * numbers.count { bits += 1 }
    var places = [Int32](repeating: -1, count: 1 << bits)
    codes.reserveCapacity(numbers.count)
    var last: Int32 = -1
    for number in numbers {
      if last >= 0, values[Int(last)] == number {
        codes.append(last)
        continue
      }
      guard !number.isNaN else { return nil }
      // Both zeros are one number.
      var place = Int(truncatingIfNeeded: ((number + 0).bitPattern &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
      while places[place] >= 0, values[Int(places[place])] != number { place = (place + 1) & (places.count - 1) }
      if places[place] < 0 {
        guard values.count < Self.most else { return nil }
        places[place] = Int32(values.count)
        values.append(number)
      }
      last = places[place]
      codes.append(last)
    }
  }
}

extension Column {
  /// The cells as codes, if they are numbers that repeat, with none missing.
  package var numberCodes: NumberCodes? {
    guard missing == nil, !holdsTexts, case .numbers(let cells) = storage else { return nil }
    return NumberCodes(cells)
  }
}
