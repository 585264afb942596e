import ChartExport
import Tables
import Testing

/// Texts are written by hand.
@Suite struct TableExportTests {
  /// A text with what Markdown and JSON have to escape, a missing number, a day.
  let table = Table(columns: [
    "name": Column(["a|b", "say \"hi\"\nthere"] as [String?]),
    "n": Column([1.5, nil] as [Double?]),
    "day": Column(storage: .dates([0, 86_400_000])),
  ])

  @Test(
    "A table as text",
    arguments: [
      (TableFormat.csv, "name,n,day\na|b,1.5,1970-01-01\n\"say \"\"hi\"\"\nthere\",,1970-01-02\n"),
      (
        .json,
        """
        [
          {"name":"a|b","n":1.5,"day":"1970-01-01T00:00:00.000Z"},
          {"name":"say \\"hi\\"\\nthere","n":null,"day":"1970-01-02T00:00:00.000Z"}
        ]

        """
      ),
      (.markdown, "| name | n | day |\n| --- | ---: | --- |\n| a\\|b | 1.5 | 1970-01-01 |\n| say \"hi\" there |  | 1970-01-02 |\n"),
      (
        .table,
        """
        name              n  day
        --------------  ---  ----------
        a|b             1.5  1970-01-01
        say "hi" there       1970-01-02

        """
      ),
    ])
  func text(format: TableFormat, expected: String) {
    #expect(String(decoding: TableExport(format: format).bytes(of: table), as: UTF8.self) == expected)
  }

  @Test("Tables of the same columns become one; others do not")
  func joined() {
    let one = Table(columns: ["n": Column(numbers: [1, 2])])
    #expect(Table.joined([one, one])?["n"]?[3] == .number(2))
    #expect(Table.joined([one, table]) == nil)
  }
}
