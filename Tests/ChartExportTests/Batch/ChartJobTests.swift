import ChartExport
import Testing

@Suite struct ChartJobTests {
  @Test(
    "A file is named after its spec",
    arguments: [
      ("report/01-views.vl.json", "01-views"), ("views.json", "views"), ("a.b.vl.json", "a.b"), ("views", "views"), (".json", ".json"),
      ("views.yaml", "views.yaml"),
    ])
  func name(spec: String, expected: String) {
    #expect(ChartJob.name(of: spec) == expected)
  }

  @Test(
    "The ending says the format, in any case",
    arguments: [("a.png", ChartFormat.png), ("a/b.PDF", .pdf), ("c.x.svg", .svg), ("d.gif", nil), ("png", nil)])
  func format(path: String, expected: ChartFormat?) {
    #expect(ChartFormat(path: path) == expected)
  }
}
