import Foundation
import Rapport
import TestSupport
import Testing

/// What the documentation shows is what is compiled.
@Suite struct DocumentationTests {
  private static func lines(_ path: String) throws -> [String] {
    try String(contentsOfFile: "\(ProjectFolder.path)/\(path)", encoding: .utf8).components(separatedBy: "\n")
  }

  /// The stretches between a line that starts one and the next that ends it, without their common indentation.
  private static func stretches(_ lines: [String], from start: String, to end: String) -> [String] {
    var (found, inside): ([String], [String]?) = ([], nil)
    for line in lines {
      let text = line.drop { $0 == " " }
      if let own = inside, text == end {
        let indent = own.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        found.append(own.map { String($0.dropFirst(indent)) }.joined(separator: "\n"))
        inside = nil
      } else if inside == nil, text == start {
        inside = []
      } else {
        inside?.append(line)
      }
    }
    return found
  }

  private static func snippets() throws -> [String] {
    stretches(try lines("Tests/RapportTests/GettingStarted.swift"), from: "// snippet", to: "// end")
  }

  @Test("The getting-started page shows the compiled snippets, all of them, in their order")
  func gettingStarted() throws {
    let blocks = Self.stretches(try Self.lines("Sources/Rapport/Rapport.docc/GettingStarted.md"), from: "```swift", to: "```")
    #expect(try blocks == Self.snippets() && blocks.count >= 7)
  }

  @Test("The page in docs shows compiled snippets or the example", arguments: ["docs/swift.md", "README.md"])
  func pages(path: String) throws {
    let example = try Self.lines("Examples/swift/Sources/ViewsReport/main.swift").joined(separator: "\n")
    let known = try Self.snippets()
    for block in Self.stretches(try Self.lines(path), from: "```swift", to: "```") {
      #expect(known.contains(block) || example.contains(block), "\(block)")
    }
  }

  @Test("The snippets do what the page says")
  func run() async throws {
    #expect(try GettingStarted.drawing().starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let report = "\(ProjectFolder.path)/Charts/report/01-pakistani-views-of-russia.vl.json"
    let (pdf, svg) = try GettingStarted.formats(of: report)
    #expect(pdf.starts(with: Array("%PDF".utf8)) && String(decoding: svg, as: UTF8.self).contains("<svg"))
    #expect(try String(decoding: GettingStarted.dossier(), as: UTF8.self).contains("role-mark"))
    #expect(try GettingStarted.analyses().map(\.analysis) == ["breaks", "balance"])
    #expect(GettingStarted.failure().isEmpty)
    let chart = try Chart(#"{"data": {"values": [{"a": 1}]}, "mark": "bar", "encoding": {"y": {"field": "a", "type": "quantitative"}}}"#)
    let pictures = try await GettingStarted.many(["a": chart, "b": chart])
    #expect(pictures["a"] == pictures["b"] && pictures.count == 2)
  }
}
