import Chronology
import JSON
import Tables
import Testing

@Suite struct TableInputTests {
  @Test("JSON rows become columns in order of first appearance, and their texts stay texts")
  func rows() throws {
    let table = try JSONTable.table(JSONValue(parsing: #"[{"a":1,"b":"2020"},{"c":true,"a":null},{"b":"x","a":{"k":[1]}}]"#))
    #expect(table.names == ["a", "b", "c"])
    #expect(table["a"]?.values == [.number(1), .null, .object(["k": .array([.number(1)])])])
    #expect(table["b"]?.values == [.string("2020"), .null, .string("x")])
    #expect(table["c"]?.values == [.null, .bool(true), .null])
  }

  @Test(
    "Rows that are columns already give the table of the same rows one by one",
    arguments: [
      [#"{"a":1,"b":"x"}"#, #"{"a":2,"b":"y"}"#, #"{"a":3,"b":"x"}"#], [#"{"a":null,"b":true}"#, #"{"a":1,"b":false}"#],
      [#"{"a":1}"#, #"{"a":"1"}"#, #"{"a":null}"#], [#"{"a":null}"#, #"{"a":null}"#], [#"{"a":"ä"}"#, #"{"a":null}"#, #"{"a":"ä"}"#],
    ])
  func columns(rows: [String]) throws {
    let read = try JSONTable.table(JSONValue(parsing: "[" + rows.joined(separator: ",") + "]"))
    let plain = try JSONTable.table(.array(rows.map { try JSONValue(parsing: $0) }))
    #expect(read.names == plain.names)
    #expect(read.rowCount == plain.rowCount)
    for name in plain.names {
      #expect(read[name]?.values == plain[name]?.values)
      #expect(read[name]?.missing == plain[name]?.missing)
      #expect(read[name]?.holdsTexts == plain[name]?.holdsTexts)
    }
  }

  @Test("Elements that are no objects go to the column data; one object is one row; a property leads to the rows")
  func shapes() throws {
    #expect(try JSONTable.table([1, "x", .null])["data"]?.values == [.number(1), .string("x"), .null])
    #expect(try JSONTable.table(["a": 5]).rowCount == 1)
    let nested: JSONValue = ["r": ["x.y": [["a": 5], ["a": 6]]]]
    #expect(try JSONTable.table(nested, property: "r['x.y']")["a"]?.values == [.number(5), .number(6)])
    #expect(try JSONTable.table(nested, property: #"r.x\.y[1]"#)["a"]?.values == [.number(6)])
    #expect(throws: TableError.unknownProperty("q", known: ["r"])) { try JSONTable.table(nested, property: "q") }
  }

  @Test(
    "Types are converted as Vega does",
    arguments: [
      ("number", ["1", "", "x"], [.number(1), .null]), ("boolean", ["false", "", "0"], [.bool(false), .null, .bool(false)]),
      ("date:'%Y'", ["2021", "", "x"], [.date(1_609_459_200_000), .null, .null]), ("string", ["a", "", "b"], [.string("a"), .null, .string("b")]),
    ] as [(String, [String], [Value])])
  func types(name: String, cells: [String], expected: [Value]) throws {
    let type = try #require(FieldType(name))
    let document = JSONValue.array(cells.map { ["v": .string($0)] })
    let values = try JSONTable.table(document, parse: .types(["v": type]))["v"]?.values ?? []
    #expect(Array(values.prefix(expected.count)) == expected)
  }

  @Test("Numbers become dates as they are, dates become texts on the clock of the zone")
  func mixed() {
    #expect(Column(numbers: [5]).converted(to: .date, zone: .utc).values == [.date(5)])
    let text = Column(storage: .dates([0])).converted(to: .string, zone: Zone(fixedMinutesEast: 90)).values
    #expect(text == [.string("Thu Jan 01 1970 01:30:00 GMT+0130 (+01:30)")])
  }

  @Test("Errors name the format's own place")
  func errors() {
    #expect(throws: TableError.delimiter("::")) { try TableInput(format: .dsv(delimiter: "::")).table([]) }
    #expect(throws: TableError.self) { try TableInput(format: .json()).table(Array("[1,".utf8)) }
  }

  @Test("A table is written as JSON rows")
  func written() {
    let table = Table(columns: ["a": Column([1, nil]), "d": Column(storage: .dates([0, .nan]))])
    #expect(JSONTable.rows(table) == [["a": 1, "d": "1970-01-01T00:00:00.000Z"], ["a": .null, "d": .null]])
  }

  @Test(
    "Texts are read as JavaScript's Number reads them",
    arguments: [
      ("", 0), ("  12 ", 12), ("1e3", 1000), ("0b101", 5), ("0o17", 15), ("-Infinity", -.infinity), ("\u{A0}\u{2003}7\u{FEFF}", 7), (".5", 0.5),
      ("5.", 5),
    ] as [(String, Double)])
  func numbers(text: String, expected: Double) {
    #expect(Value.string(text).javaScriptNumber == expected)
  }

  @Test("Texts that JavaScript's Number refuses are NaN", arguments: ["x", "1,5", "1 2", "--1", "0x", "1e", "infinity", "."])
  func notNumbers(text: String) {
    #expect(Value.string(text).javaScriptNumber.isNaN)
  }
}
