import Foundation
import Rapport
import TestSupport
import Testing

@Suite struct ChartTests {
  private static let bars = """
    {"data": {"name": "views"}, "mark": "bar", "encoding": {
      "x": {"field": "who", "type": "nominal"}, "y": {"field": "share", "type": "quantitative"}}}
    """

  private func chart(_ shares: [Double?] = [1, 2]) throws -> Chart {
    var chart = try Chart(Self.bars)
    chart.data["views"] = try Table(["who": .texts(["a", "b"]), "share": .numbers(shares)])
    return chart
  }

  /// Width and height in the header of a PNG file (ISO/IEC 15948, 11.2.2).
  private func pixels(_ png: [UInt8]) -> [Int] {
    [16, 20].map { start in png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
  }

  @Test("A table goes in, and each format comes out as its file begins")
  func formats() throws {
    let chart = try chart()
    #expect(try chart.png().starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(try chart.pdf().starts(with: Array("%PDF-".utf8)))
    #expect(try String(decoding: chart.svg(), as: UTF8.self).contains("mark-rect role-mark"))
    #expect(try chart.png() == chart.png() && chart.drawing().png() == chart.png())
  }

  @Test("Twice the dpi or the scale is twice the pixels of a side")
  func sizes() throws {
    var chart = try chart()
    let size = pixels(try chart.png())
    #expect(try pixels(chart.png(dpi: 144)) == size.map { $0 * 2 })
    let points = try chart.drawing().size
    #expect(Int(points.width.rounded(.up)) == size[0] && Int(points.height.rounded(.up)) == size[1])
    chart.scale = 2
    #expect(try pixels(chart.png()) == size.map { $0 * 2 })
    #expect(try chart.drawing().size.width == points.width * 2)
  }

  @Test("A copy is a chart of its own")
  func values() throws {
    let first = try chart()
    var second = first
    second.data["views"] = try Table(["who": .texts(["a", "b"]), "share": .numbers([5, nil])])
    #expect(try first.svg() != second.svg() && first.svg() == chart().svg())
  }

  @Test("Names that are no table of the program are the dossier's")
  func dossier() throws {
    let svg = try Chart(
      #"{"data": {"name": "pew_pak_favourable_rus"}, "mark": "point", "encoding": {"y": {"field": "value", "type": "quantitative"}}}"#
    ).svg()
    #expect(String(decoding: svg, as: UTF8.self).contains("mark-symbol role-mark"))
  }

  @Test("Addresses lead below the folder of the chart, and nowhere without one")
  func folder() throws {
    let folder = try TemporaryFolder()
    try folder.write("who,share\na,1\nb,2\n", to: "views.csv")
    let path = try folder.write(Self.bars.replacing(#"{"name": "views"}"#, with: #"{"url": "views.csv"}"#), to: "views.vl.json")
    var chart = try Chart(contentsOf: path)
    #expect(chart.folder == folder.path)
    #expect(try chart.svg() == self.chart().svg())
    #expect(try chart.inlined().contains(#""values": "who,share\na,1\nb,2\n""#))
    chart.folder = nil
    let refused = #expect(throws: RapportError.self) { try chart.svg() }
    #expect(refused?.pointer == "/data/url" && refused?.message == "\"views.csv\" is refused: the chart has no folder")
    #expect(throws: RapportError(kind: .file, pointer: nil, message: "none.vl.json: no such file")) { try Chart(contentsOf: "none.vl.json") }
  }

  @Test("An error has its kind, its place and what would be right")
  func errors() throws {
    var chart = try chart()
    chart.data["views"] = nil
    let unknown = #expect(throws: RapportError.self) { try chart.svg() }
    #expect(unknown?.kind == .name && unknown?.pointer == "/data/name" && unknown?.message.hasPrefix("no series or table \"views\"") == true)
    #expect(unknown?.description.hasPrefix("/data/name: no series") == true)
    let mark = #expect(throws: RapportError.self) { try Chart(#"{"data": {"values": []}, "mark": "bart"}"#).png() }
    #expect(mark?.kind == .spec && mark?.pointer == "/mark" && mark?.message.contains("bar") == true)
    let broken = #expect(throws: RapportError.self) { try Chart("{\"mark\": bar}") }
    #expect(broken?.kind == .spec && broken?.pointer == "" && broken?.message.contains("line 1") == true)
    let problems = try Chart(#"{"data": {"values": []}, "mark": "bart", "encodings": {}}"#).problems()
    #expect(problems.compactMap(\.pointer).sorted() == ["/encodings", "/mark"])
    #expect(try self.chart().problems().isEmpty)
  }

  @Test("A theme and a zone that are none are named, and the themes there are change the look")
  func looks() throws {
    var chart = try chart()
    chart.theme = Chart.themes.first
    #expect(try chart.svg() != self.chart().svg())
    chart.theme = "none"
    #expect(#expect(throws: RapportError.self) { try chart.svg() }?.kind == .name)
    chart.theme = nil
    chart.zone = "Mars"
    #expect(#expect(throws: RapportError.self) { try chart.svg() }?.kind == .name)
  }
}
