/// A piece of a written date.
enum DateToken: Equatable {
  /// Digits, with how many there were.
  case number(Int, length: Int)
  case word(DateWord)
  case symbol(UInt8)
  case space
  /// Text in parentheses, which says nothing.
  case comment
  case end

  func isNumber(ofLength wanted: Int) -> Bool {
    if case .number(_, wanted) = self { true } else { false }
  }

  var isNumber: Bool { if case .number = self { true } else { false } }
  var isSign: Bool { self == .symbol(UInt8(ascii: "+")) || self == .symbol(UInt8(ascii: "-")) }

  static func symbol(_ character: Unicode.Scalar) -> DateToken { .symbol(UInt8(ascii: character)) }
}

/// The words that a date may hold. Only the first three letters count.
enum DateWord: Equatable {
  /// 1...12.
  case month(Int)
  /// Hours to add: 0 or 12.
  case period(Int)
  /// Hours east of UTC; `Z` is told apart since ISO times end with it.
  case zone(hours: Int, isZ: Bool)
  /// The `T` between date and time.
  case timeMark
  case other

  /// - Parameter letters: lower case.
  init(_ letters: ArraySlice<UInt8>) {
    let prefix = String(decoding: letters.prefix(3), as: UTF8.self)
    if let month = Self.months.firstIndex(of: prefix) {
      self = .month(month + 1)
      return
    }
    guard letters.count <= 3 else { self = .other; return }
    switch prefix {
    case "am": self = .period(0)
    case "pm": self = .period(12)
    case "t": self = .timeMark
    case "z": self = .zone(hours: 0, isZ: true)
    default: self = Self.zones[prefix].map { .zone(hours: $0, isZ: false) } ?? .other
    }
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  private static let zones = [
    "ut": 0, "utc": 0, "gmt": 0, "cdt": -5, "cst": -6, "edt": -4, "est": -5, "mdt": -6, "mst": -7, "pdt": -7, "pst": -8,
  ]
}

/// Cuts text into ``DateToken``s, with one token of look-ahead.
struct DateTokenizer {
  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0
  private(set) var peek = DateToken.end

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    peek = scan()
  }

  mutating func next() -> DateToken {
    let token = peek
    peek = scan()
    return token
  }

  /// Moves past a symbol if it comes next.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard peek == .symbol(character) else { return false }
    _ = next()
    return true
  }

  private mutating func scan() -> DateToken {
    guard at < text.count else { return .end }
    let byte = text[at]
    switch byte {
    case 48...57: return number()
    case 65...90, 97...122: return word()
    case 32, 9...13:
      at += 1
      return .space
    case UInt8(ascii: "("):
      skipParentheses()
      return .comment
    case 0xC2 where at + 1 < text.count && text[at + 1] == 0xA0:
      at += 2
      return .space
    case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80 && (text[at + 2] == 0xAF || text[at + 2] <= 0x8A):
      // The thin and narrow spaces that some programs put before AM and PM.
      at += 3
      return .space
    default:
      at += 1
      return .symbol(byte)
    }
  }

  private mutating func number() -> DateToken {
    let start = at
    var value = 0
    var significant = 0
    while at < text.count, 48...57 ~= text[at] {
      // Nine digits are kept; more would be no date anyway.
      if significant > 0 || text[at] != 48 { significant += 1 }
      if significant <= 9 { value = value * 10 + Int(text[at] - 48) }
      at += 1
    }
    return .number(value, length: at - start)
  }

  private mutating func word() -> DateToken {
    var letters: [UInt8] = []
    while at < text.count, 97...122 ~= text[at] | 32 {
      letters.append(text[at] | 32)
      at += 1
    }
    return .word(DateWord(letters[...]))
  }

  private mutating func skipParentheses() {
    var depth = 0
    repeat {
      if text[at] == UInt8(ascii: "(") { depth += 1 }
      if text[at] == UInt8(ascii: ")") { depth -= 1 }
      at += 1
    } while depth > 0 && at < text.count
  }
}
