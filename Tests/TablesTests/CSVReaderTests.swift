import Chronology
import Tables
import Testing

/// Expected cells are worked out by hand from RFC 4180 and vega-loader's type inference.
@Suite struct CSVReaderTests {
  @Test(
    "Delimiters, line ends, quotes and the byte order mark are read",
    arguments: [
      "a,b\n1,x\n2,y\n", "a,b\r\n1,x\r\n2,y", "a,b\r1,x\r2,y\r", "\u{FEFF}a,b\n1,x\n2,y", "\"a\",b\n\"1\",\"x\"\n2,y\n\n", "a,b\n\n1,x\n\n2,y",
    ])
  func layouts(text: String) throws {
    let table = try CSVReader().read(text)
    #expect(table.names == ["a", "b"])
    #expect(table["a"]?.values == [.number(1), .number(2)])
    #expect(table["b"]?.values == [.string("x"), .string("y")])
  }

  @Test("Quoted fields hold delimiters, line breaks and doubled quotes")
  func quoted() throws {
    let table = try CSVReader().read("a,b\n\"x, \"\"y\"\"\r\nz\",1\n\"\",2\n")
    #expect(table["a"]?.values == [.string("x, \"y\"\r\nz"), .null])
    #expect(table["b"]?.values == [.number(1), .number(2)])
  }

  @Test(
    "Columns get the narrowest type that all their cells fit",
    arguments: [
      (["true", "false", ""], [.bool(true), .bool(false), .null]), (["1", " 2.5 ", "-3e2", ""], [.number(1), .number(2.5), .number(-300), .null]),
      (["2020-01-01", "", "2020-01-02"], [.date(1_577_836_800_000), .null, .date(1_577_923_200_000)]),
      (["1", "x"], [.string("1"), .string("x")]), (["", ""], [.null, .null]), (["0x10", "Infinity"], [.number(16), .number(.infinity)]),
      (["Party 1", "Party 2"], [.string("Party 1"), .string("Party 2")]), (["1,5", "2"].map { "\"\($0)\"" }, [.string("1,5"), .string("2")]),
      (["Jan 2 2020"], [.date(1_577_923_200_000)]), (["true", "1"], [.string("true"), .string("1")]),
      (["1", "2020-01-01 x"], [.string("1"), .string("2020-01-01 x")]),
    ] as [([String], [Value])])
  func inference(cells: [String], expected: [Value]) throws {
    let table = try CSVReader().read("k,v\n" + cells.map { "k,\($0)\n" }.joined())
    #expect(table["v"]?.values == expected)
  }

  @Test("Without parsing every cell is text, empty ones too; named types convert only their columns")
  func explicit() throws {
    let text = "n,d,u,b,s\n1,13.02.2020,2020,0,\n,,,,x\nz,1,2021,yes,\"\"\n"
    #expect(try CSVReader(parse: .none).read(text)["n"]?.values == [.string("1"), .string(""), .string("z")])
    let zone = Zone(fixedMinutesEast: 60)
    let types: [String: FieldType] = [
      "n": .number, "d": .dateFormat("%d.%m.%Y"), "u": .utcFormat("%Y"), "b": .boolean, "s": .string,
    ]
    let table = try CSVReader(parse: .types(types), zone: zone).read(text)
    guard let numbers = table["n"]?.values else { return }
    #expect(numbers[..<2] == [.number(1), .null])
    #expect(!numbers[2].isValid && !numbers[2].isNull)
    // 2020-02-12T23:00Z is midnight of the 13th one hour east.
    #expect(table["d"]?.values == [.date(1_581_548_400_000), .null, .null])
    #expect(table["u"]?.values == [.date(1_577_836_800_000), .null, .date(1_609_459_200_000)])
    #expect(table["b"]?.values == [.bool(false), .null, .bool(true)])
    #expect(table["s"]?.values == [.null, .string("x"), .null])
  }

  @Test(
    "A malformed text is an error with its place",
    arguments: [
      ("a,b\n1,2\n3\n", CSVError(.raggedRow(found: 1, expected: 2), line: 3, field: 2, name: "b")),
      ("a,b\n1,2,3\n", CSVError(.raggedRow(found: 3, expected: 2), line: 2, field: 3)),
      ("a,b\n1,x\"y\n", CSVError(.strayQuote, line: 2, field: 2, name: "b")),
      ("a,b\n\"1\n2\",\"x\n", CSVError(.unclosedQuote, line: 3, field: 2, name: "b")),
      ("a,b\n\"1\"x,2\n", CSVError(.textAfterQuote(found: "\"x\""), line: 2, field: 1, name: "a")),
    ])
  func errors(text: String, expected: CSVError) {
    #expect(throws: expected) { try CSVReader().read(text) }
  }

  @Test("Text that is not UTF-8 is an error")
  func notUTF8() {
    #expect(throws: CSVError(.notUTF8(byte: 0xE9), line: 2, field: 1, name: "a")) {
      try CSVReader().read([0x61, 0x0A, 0x78, 0xE9, 0x0A])
    }
  }

  @Test("A header alone is a table without rows; an empty text one without columns; other delimiters work")
  func edges() throws {
    #expect(try CSVReader().read("a,b\n").rowCount == 0)
    #expect(try CSVReader().read("").names == [])
    #expect(try CSVReader(delimiter: ";", parse: .none).read("a;b\n1,5;x\n")["a"]?.values == [.string("1,5")])
    #expect(try CSVReader(header: ["x", "y"]).read("1\u{2c}2")["y"]?.values == [.number(2)])
    #expect(try CSVReader().read("a\n1\n\n2\n")["a"]?.values == [.number(1), .null, .number(2)])
  }
}
