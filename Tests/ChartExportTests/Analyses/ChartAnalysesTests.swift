import ChartExport
import JSON
import Scenes
import TestSupport
import Testing

@Suite struct ChartAnalysesTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("year,share,n\n2010,40,1000\n2011,42,1000\n2012,45,900\n2013,44,1100\n", to: "polls.csv")
  }

  private func spec(mark: String = "line", declaration: String, notes: String = "[]") throws -> JSONValue {
    try JSONValue(
      parsing: """
        {"data": {"name": "fit"}, "mark": "\(mark)",
         "encoding": {"x": {"field": "x", "type": "quantitative"}, "y": {"field": "estimate", "type": "quantitative"}},
         "usermeta": {"rapport": {"notes": \(notes), "datasets": {"fit": {"url": "polls.csv", \(declaration)}}}}}
        """)
  }

  /// The paragraphs below the chart.
  private func footer(_ spec: JSONValue) throws -> [String] {
    let scene = try ChartExporter().compile(spec, file: "spec", data: try FileAccess(base: folder.path)).scene
    guard case .group(let page)? = scene.root.items.first?.shape else { return [] }
    return page.marks.filter { $0.role == "footer" }.flatMap(\.items).compactMap { item in
      if case .text(let label) = item.shape { label.lines.joined(separator: " ") } else { nil }
    }
  }

  private static let band =
    "Band: 95% interval, for the curve, from the scatter of the figures around it; errors that all figures share are not in it."

  @Test("What an analysis says of its band stands after the author's notes, once")
  func notes() throws {
    let trend = #""analysis": "trend", "y": "share""#
    #expect(try footer(spec(declaration: trend)) == [Self.band])
    #expect(try footer(spec(declaration: trend, notes: #"["Mine."]"#)) == ["Mine.", Self.band])
    #expect(try footer(spec(declaration: trend, notes: #"["\#(Self.band)"]"#)) == [Self.band])
    #expect(try footer(spec(declaration: trend + #", "footer": null"#, notes: #""Mine.""#)) == ["Mine."])
  }

  @Test("What is wrong with the spec is said before its analyses run, and what is wrong with an analysis at its place")
  func order() throws {
    let data = try FileAccess(base: folder.path)
    func message(_ spec: JSONValue) -> String? {
      #expect(throws: ExportError.self) { try ChartExporter().compile(spec, file: "spec", data: data) }?.message
    }
    let wrong = #""analysis": "trend", "y": "shares""#
    #expect(try message(spec(mark: "lien", declaration: wrong))?.hasPrefix("spec: /mark: ") == true)
    #expect(try message(spec(declaration: wrong))?.hasPrefix("spec: /usermeta/rapport/datasets/fit: no column is called \"shares\"") == true)
    #expect(
      try message(spec(declaration: #""analysis": "trend", "y": "share", "method": "loes""#))
        == "spec: /usermeta/rapport/datasets/fit/method: found \"loes\"; method is one of linear, weighted, poly, log, exp, pow, loess, lowess, theil-sen, siegel"
    )
    #expect(ChartExporter().check(try spec(mark: "lien", declaration: wrong), file: "spec", data: data).problems.map(\.kind) == [.badData])
  }
}
