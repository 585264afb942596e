import Rapport
import TestSupport
import Testing

@Suite struct TableTests {
  @Test("Columns come back as they went in, with their gaps")
  func columns() throws {
    let columns: [(String, Column)] = [
      ("n", .numbers([1, nil, 2.5])), ("t", .texts(["a", nil, "b"])), ("f", .flags([true, nil, false])), ("d", .dates([0, nil, 86_400_000])),
    ]
    let table = try Table(["n": columns[0].1, "t": columns[1].1, "f": columns[2].1, "d": columns[3].1])
    #expect(table.names == ["n", "t", "f", "d"] && table.rowCount == 3 && table["none"] == nil)
    for (name, column) in columns { #expect(table[name] == column) }
  }

  @Test("A CSV file has the types that its cells look like, and goes out again")
  func csv() throws {
    let text = "year,share,who\n2007,18.5,a\n2008,,b\n"
    let table = try Table(csv: text)
    #expect(table["year"] == .numbers([2007, 2008]) && table["share"] == .numbers([18.5, nil]) && table["who"] == .texts(["a", "b"]))
    #expect(String(decoding: table.csvBytes(), as: UTF8.self) == text)
    #expect(
      String(decoding: table.jsonBytes(), as: UTF8.self) == """
        [
          {"year":2007,"share":18.5,"who":"a"},
          {"year":2008,"share":null,"who":"b"}
        ]

        """)
  }

  @Test("Columns of unlike length, names that stand twice and ragged files are refused")
  func refusals() {
    #expect(throws: RapportError(kind: .data, pointer: nil, message: "column \"b\" has 1 rows, and the first column has 2")) {
      try Table(["a": .numbers([1, 2]), "b": .numbers([1])])
    }
    #expect(throws: RapportError(kind: .data, pointer: nil, message: "column \"a\" stands here twice")) {
      try Table(["a": .numbers([1]), "a": .numbers([1])])
    }
    #expect(#expect(throws: RapportError.self) { try Table(csv: "a,b\n1,2,3\n") }?.message.contains("line 2") == true)
  }
}
