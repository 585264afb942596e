import Testing

@testable import Tables

/// The quick way of finding cells against a plain reader written here after RFC 4180, and against the careful one.
@Suite struct CSVIndexTests {
  /// Numbers from a seed; the same texts on every run.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  static let cells = [
    "", "1", "-2.5", "+.5e-3", "1e400", "4.9e-324", "0x1F", "Infinity", "nan", " 7 ", "Ärger", "a b", "\"\"", "\"x,y\"", "\"line\nbreak\"",
    "\"say \"\"no\"\"\"", "\"\r\n\"", "123456789012345678901234567890", "0.1234567890123456789", "\"3\"",
  ]

  /// A text of whole rows, with one kind of line end or several, and sometimes blank lines and no end after the last.
  static func text(_ random: inout Seeded, width: Int) -> String {
    let header = (0..<width).map { "c\($0)" }.joined(separator: ",")
    var text = header
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      text += ["\n", "\r\n", "\r", "\n\n"].randomElement(using: &random) ?? "\n"
      text += (0..<width).map { _ in cells.randomElement(using: &random) ?? "" }.joined(separator: ",")
    }
    return Bool.random(using: &random) ? text + "\n" : text
  }

  /// The rows of a sound text, character by character.
  static func plainRows(_ text: String, width: Int) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false, hasQuotes = false
    let bytes = Array(text.utf8)
    var at = 0
    func finishCell() {
      row.append(String(decoding: cell, as: UTF8.self))
      (cell, hasQuotes) = ([], false)
    }
    func finishRow() {
      let isBlank = row.isEmpty && cell.isEmpty && !hasQuotes
      if isBlank, width > 1 { return }
      finishCell()
      rows.append(row)
      row = []
    }
    while at < bytes.count {
      let byte = bytes[at]
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      if isQuoted {
        if byte == 0x22, next == 0x22 { cell.append(byte); at += 1 } else if byte == 0x22 { isQuoted = false } else { cell.append(byte) }
      } else if byte == 0x22 {
        (isQuoted, hasQuotes) = (true, true)
      } else if byte == 0x2C {
        finishCell()
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, next == 0x0A { at += 1 }
        finishRow()
      } else {
        cell.append(byte)
      }
      at += 1
    }
    if !row.isEmpty || !cell.isEmpty || hasQuotes { finishRow() }
    return Array(rows.dropFirst())
  }

  @Test("A random text has the cells that a plain reader finds, whole and in stretches", arguments: 1...300)
  func cells(seed: Int) throws {
    var random = Seeded(state: UInt64(seed))
    let width = Int.random(in: 1...4, using: &random)
    let text = Self.text(&random, width: width)
    let expected = Self.plainRows(text, width: width)
    let table = try CSVReader(parse: .none).read(text)
    #expect(table.rowCount == expected.count)
    for field in 0..<width {
      #expect(table["c\(field)"]?.values == expected.map { .string($0[field]) })
    }
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(bytes: bytes, delimiter: 0x2C)
      _ = try scanner.row()
      let start = scanner.position
      let careful = try scanner.index(names: table.names)
      for stretch in [1, 7, 64, 1000] {
        let quick = CSVIndexer(bytes: bytes, delimiter: 0x2C, width: width).index(from: start, stretch: stretch)
        #expect(quick.map { Self.cells($0, bytes) } == Self.cells(careful, bytes))
      }
    }
  }

  private static func cells(_ index: CSVIndex, _ bytes: UnsafeBufferPointer<UInt8>) -> [[Int]] {
    (0..<index.width).map { field in
      var places: [Int] = []
      index.forEach(field, in: bytes) {
        places += [$0.start, $0.codedEnd]; return true
      }
      return places
    }
  }

  @Test("The quick way gives up on a text if and only if the careful one refuses it, and the error is the careful one's", arguments: 1...300)
  func errors(seed: Int) throws {
    var random = Seeded(state: UInt64(seed) << 20)
    var bytes = Array(Self.text(&random, width: 3).utf8)
    // A byte more, less or other, which mostly puts quotes or rows out of order.
    let place = Int.random(in: 9..<max(10, bytes.count), using: &random)
    if place < bytes.count, Bool.random(using: &random) { bytes.remove(at: place) }
    bytes.insert([0x22, 0x2C, 0x0A, 0x0D, 0x78].randomElement(using: &random) ?? 0x22, at: min(place, bytes.count))
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(bytes: bytes, delimiter: 0x2C)
      guard let header = try? scanner.row() else { return }
      let start = scanner.position
      let careful = Result { try scanner.index(names: header.map { _ in "c" }) }
      for stretch in [5, 1000] {
        let quick = CSVIndexer(bytes: bytes, delimiter: 0x2C, width: header.count).index(from: start, stretch: stretch)
        #expect((quick == nil) == (careful.failed))
      }
    }
  }

  @Test("Texts are read as numbers or for single cells without being read as texts; a selection stays unread")
  func unread() throws {
    let table = try CSVReader(parse: .none).read("n,t\n1,x\n,y\n-2.5e1,z\n")
    guard let numbers = table["n"], let texts = table["t"] else { return }
    #expect(numbers.decimals?.numbers == [1, 0, -25])
    #expect(numbers.decimals?.isEmpty == [false, true, false])
    #expect(numbers.converted(to: .number, zone: .utc).values == [.number(1), .null, .number(-25)])
    #expect(texts.decimals == nil)
    #expect(texts[1] == .string("y"))
    let chosen = table.selecting([2, 0])
    #expect(chosen["n"]?.decimals?.numbers == [-25, 1])
    #expect(chosen["t"]?.values == [.string("z"), .string("x")])
    #expect(numbers.isUnread && texts.isUnread)
    guard case .strings(let codes, let dictionary) = texts.storage else { return }
    #expect(codes == [0, 1, 2] && dictionary == ["x", "y", "z"])
    #expect(!texts.isUnread)
  }

  @Test("Text that Swift but not JavaScript reads as a number is not taken for one", arguments: ["nan", "inf", "0x1p3", " 1", "1_000", "١"])
  func notDecimal(text: String) throws {
    #expect(try CSVReader(parse: .none).read("a,b\n1,\n\(text),\n")["a"]?.decimals == nil)
  }
}

extension Result {
  fileprivate var failed: Bool { if case .failure = self { true } else { false } }
}
