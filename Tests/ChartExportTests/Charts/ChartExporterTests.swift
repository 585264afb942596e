import ChartCompiler
import ChartExport
import JSON
import Tables
import Testing

@Suite struct ChartExporterTests {
  private struct NoData: DataAccess {
    func bytes(at address: String) throws(DataAccessError) -> [UInt8] { throw DataAccessError(address, .missing) }
    func table(named name: String) throws(DataAccessError) -> Table? { nil }
    func names(near name: String) -> [String] { [] }
  }

  private func spec(tooltipFormat: String) throws -> JSONValue {
    try JSONValue(
      parsing: """
        {"data": {"values": [{"x": 1, "y": 2}]}, "mark": "point", "encoding": {
          "x": {"field": "x", "type": "quantitative"}, "y": {"field": "y", "type": "quantitative"},
          "tooltip": {"field": "y", "type": "quantitative", "title": "told", "format": "\(tooltipFormat)"}}}
        """)
  }

  @Test("Tooltips and what screen readers say are made for an SVG alone; the picture is the same without them")
  func descriptions() throws {
    let exporter = ChartExporter()
    let spec = try spec(tooltipFormat: ".3f")
    let told = try exporter.compile(spec, file: "spec", data: NoData(), formats: [.png, .svg]).scene
    let quiet = try exporter.compile(spec, file: "spec", data: NoData(), formats: [.png, .pdf]).scene
    let texts = try [told, quiet].map { String(decoding: try exporter.paint($0, as: .svg, file: "spec"), as: UTF8.self) }
    #expect(texts[0].contains("x: 1; y: 2") && texts[0].contains("<title>2.000"))
    #expect(!texts[1].contains("x: 1; y: 2") && !texts[1].contains("<title>2.000"))
    #expect(try exporter.paint(told, as: .png, file: "spec") == exporter.paint(quiet, as: .png, file: "spec"))
  }

  @Test("A mistake in a tooltip is found whatever is painted")
  func mistakes() throws {
    let spec = try spec(tooltipFormat: "no format")
    for format in ChartFormat.allCases {
      #expect(throws: ExportError.self) { try ChartExporter().compile(spec, file: "spec", data: NoData(), formats: [format]) }
    }
  }
}
