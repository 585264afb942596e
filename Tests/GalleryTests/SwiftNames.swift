/// The types that a Swift file declares and names, found by reading it word by word.
///
/// - Comments and texts do not count, interpolations of texts do.
/// - Names after a dot do not count, nor do declarations inside of braces: both belong to the type that stands before them.
struct SwiftNames {
  private(set) var declared: Set<String> = []
  private(set) var named: Set<String> = []

  private static let declarations: Set<String> = ["struct", "class", "enum", "actor", "protocol", "typealias"]

  init(_ source: String) {
    var reader = SwiftWords(source)
    reader.readCode()
    var (before, depth) = ("", 0)
    for word in reader.words {
      if word == "{" { depth += 1 }
      if word == "}" { depth -= 1 }
      if word.utf8.first.map({ $0 >= 65 && $0 <= 90 }) == true, before != "." {
        named.insert(word)
        if depth == 0, Self.declarations.contains(before) { declared.insert(word) }
      }
      before = word
    }
  }
}

/// Splits Swift code into names and single signs.
private struct SwiftWords {
  private let text: [UInt8]
  private var place = 0
  private(set) var words: [String] = []

  private enum Sign {
    static let slash = UInt8(ascii: "/"), star = UInt8(ascii: "*"), quote = UInt8(ascii: "\""), hash = UInt8(ascii: "#")
    static let backslash = UInt8(ascii: "\\"), opening = UInt8(ascii: "("), closing = UInt8(ascii: ")"), newline = UInt8(ascii: "\n")
  }

  init(_ source: String) { text = Array(source.utf8) }

  private func sign(_ offset: Int = 0) -> UInt8 { place + offset < text.count ? text[place + offset] : 0 }

  /// Reads to the end, or over the parenthesis that ends an interpolation.
  mutating func readCode(isInterpolation: Bool = false) {
    var depth = 0
    while place < text.count {
      let byte = text[place]
      if byte == Sign.slash, sign(1) == Sign.slash {
        while place < text.count, text[place] != Sign.newline { place += 1 }
      } else if byte == Sign.slash, sign(1) == Sign.star {
        skipComment()
      } else if byte == Sign.quote || byte == Sign.hash && isTextAhead {
        readText()
      } else if Self.isLetter(byte) {
        let start = place
        while Self.isLetter(sign()) || sign() >= 48 && sign() <= 57 { place += 1 }
        words.append(String(decoding: text[start..<place], as: UTF8.self))
      } else {
        if byte == Sign.opening { depth += 1 }
        if byte == Sign.closing { depth -= 1 }
        place += 1
        if isInterpolation, depth < 0 { return }
        if byte > 32 { words.append(String(UnicodeScalar(byte))) }
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte == 95 || byte | 32 >= 97 && byte | 32 <= 122 }

  private var isTextAhead: Bool { text[place...].first { $0 != Sign.hash } == Sign.quote }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if sign() == Sign.slash, sign(1) == Sign.star {
        (depth, place) = (depth + 1, place + 2)
      } else if sign() == Sign.star, sign(1) == Sign.slash {
        (depth, place) = (depth - 1, place + 2)
      } else {
        place += 1
      }
    } while depth > 0 && place < text.count
  }

  private mutating func readText() {
    var hashes = 0
    while sign() == Sign.hash { (hashes, place) = (hashes + 1, place + 1) }
    let quotes = sign(1) == Sign.quote && sign(2) == Sign.quote ? 3 : 1
    place += quotes
    func follows(_ byte: UInt8, _ count: Int, from offset: Int = 0) -> Bool { (0..<count).allSatisfy { sign(offset + $0) == byte } }
    while place < text.count {
      if follows(Sign.quote, quotes), follows(Sign.hash, hashes, from: quotes) {
        place += quotes + hashes
        return
      }
      guard sign() == Sign.backslash, follows(Sign.hash, hashes, from: 1) else {
        place += 1
        continue
      }
      place += 1 + hashes
      let isInterpolation = sign() == Sign.opening
      place += 1
      if isInterpolation { readCode(isInterpolation: true) }
    }
  }
}
