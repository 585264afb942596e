import Chronology
import SharedRules

extension Double {
  /// All digits, as JavaScript writes them.
  var plainText: String { javaScriptText }

  /// The number for a sentence: to four significant digits, whole numbers below a million whole.
  package var inWords: String {
    if self == rounded(), magnitude < 1_000_000 { return plainText }
    return rounded(toDigits: 4).plainText
  }

  /// The number to so many significant digits; what stands before the decimal point stays whole.
  package func rounded(toDigits digits: Int) -> Double {
    guard isFinite, self != rounded(), magnitude > 0 else { return self }
    var unit = 1.0
    var least = 1.0
    for _ in 1..<digits { least *= 10 }
    while magnitude * unit < least, unit < 1e300 { unit *= 10 }
    return unit == 1 ? rounded() : (self * unit).rounded() / unit
  }

  /// A moment in milliseconds as its day in UTC, with the time where it is not midnight.
  var isoDay: String {
    guard let date = CivilDateTime(epoch: self, in: .utc) else { return plainText }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(date.year)-\(two(date.month))-\(two(date.day))"
    return date.hour == 0 && date.minute == 0 && date.second == 0 ? day : "\(day)T\(two(date.hour)):\(two(date.minute)):\(two(date.second))"
  }

  /// A level as people say it: 0.95 is `95%`.
  package var asPercent: String { (self * 100).rounded(toDigits: 5).plainText + "%" }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\r", "\n"]
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !blanks.contains($0) }), let end = scalars.lastIndex(where: { !blanks.contains($0) }) else {
      return ""
    }
    return String(scalars[start...end])
  }
}
