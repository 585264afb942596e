import Foundation
import TestSupport
import Testing

/// What a statistic computes can be looked up.
@Suite struct StatisticsSourcesTests {
  @Test("Every public function of Statistics has a doc comment, and it or its type names a source")
  func sources() throws {
    let folder = ProjectFolder.path + "/Sources/Statistics"
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    try #require(files.count > 50)
    var bare: [String] = []
    for file in files.sorted() {
      let lines = try String(contentsOfFile: folder + "/" + file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.drop { $0 == " " } }
      let typeHasSource = lines.indices.contains { lines[$0].wholeMatch(of: /public (struct|enum|protocol) .*/) != nil && names(lines, above: $0) }
      for (index, line) in lines.enumerated() where line.wholeMatch(of: /public (static |mutating )*func .*/) != nil {
        let isDocumented = index > 0 && lines[index - 1].hasPrefix("///")
        if !isDocumented || !(typeHasSource || names(lines, above: index)) { bare.append("\(file):\(index + 1)") }
      }
    }
    #expect(bare.isEmpty, "no source: \(bare.joined(separator: ", "))")
  }

  /// Whether the doc comment that ends above a line names a source.
  private func names(_ lines: [Substring], above index: Int) -> Bool {
    lines[..<index].reversed().prefix { $0.hasPrefix("///") }.contains { $0.contains("ource") }
  }
}
