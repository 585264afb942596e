import Tables
import Testing

@Suite struct CSVWriterTests {
  let table = Table(columns: [
    "a,b": Column([.string("x\"y"), .null, .string("=1+1")]), "n": Column([1.5, nil, -3]),
    "d": Column(storage: .dates([0, 1000, .nan]), missing: [false, false, true]), "v": Column([.array([.number(1)]), .bool(true), .null]),
  ])

  @Test("Only fields that need quotes get them; dates are ISO, nested values JSON")
  func text() {
    #expect(
      CSVWriter().text(table)
        == "\"a,b\",n,d,v\n\"x\"\"y\",1.5,1970-01-01,[1]\n,,1970-01-01T00:00:01.000Z,true\n=1+1,-3,,\n")
  }

  @Test("Line ends, byte order mark, formula guard and a lone empty cell")
  func options() {
    let lone = Table(columns: ["a": Column(["=x", nil])])
    let writer = CSVWriter(lineEnd: .crlf, byteOrderMark: true, formulaGuard: true)
    #expect(writer.text(lone) == "\u{FEFF}a\r\n'=x\r\n\"\"\r\n")
  }

  @Test("What is written is read back", arguments: [",", ";", "\t"] as [Character])
  func roundTrip(delimiter: Character) throws {
    let written = CSVWriter(delimiter: delimiter).text(table)
    let read = try CSVReader(delimiter: delimiter).read(written)
    #expect(read["a,b"]?.values == table["a,b"]?.values)
    #expect(read["n"]?.values == table["n"]?.values)
  }
}
