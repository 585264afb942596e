import SharedRules
import Testing

@Suite struct DataFormatTests {
  @Test("The list is that of Vega-Lite, and messages name what is read")
  func lists() {
    #expect(DataFormat.allCases.map(\.rawValue) == ["csv", "dsv", "json", "topojson", "tsv"])
    #expect(DataFormat.names == ["csv", "dsv", "json", "tsv"])
    #expect(DataFormat.endings == ["csv", "json", "tsv"])
  }
}
