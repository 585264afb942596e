import Foundation
import TestSupport
import Testing

/// Rules of the house that a search can hold.
@Suite struct HouseRulesTests {
  @Test("Library code neither crashes on purpose nor prints", arguments: ["try!", "fatalError", "print("])
  func noForbiddenWord(word: String) throws {
    var found: [String] = []
    for path in try Self.sources() where !path.hasPrefix("RapportCommand/") {
      for (index, line) in try Self.code(path).enumerated() where Self.uses(word, in: line) { found.append("\(path):\(index + 1)") }
    }
    #expect(found.isEmpty, "\(word) in \(found.joined(separator: ", "))")
  }

  @Test("Only Rendering/Cairo knows Cairo")
  func cairoIsKeptApart() throws {
    let found = try Self.sources().filter { path in
      try !path.hasPrefix("Rendering/Cairo/") && Self.code(path).contains { $0.hasSuffix("import CCairo") }
    }
    #expect(found.isEmpty, "\(found)")
  }

  @Test("Scenes and Rendering know no data, scale or mark", arguments: ["Scenes/", "Rendering/"])
  func paintersKnowNoData(folder: String) throws {
    let foreign = ["Tables", "Datasets", "Specs", "Scales", "ChartCompiler", "Transforms", "Expressions"]
    let found = try Self.sources().filter { path in
      try path.hasPrefix(folder) && Self.code(path).contains { line in foreign.contains { line.hasSuffix("import \($0)") } }
    }
    #expect(found.isEmpty, "\(found)")
  }

  /// Swift files as paths below Sources.
  private static func sources() throws -> [String] {
    let files = FileManager.default.enumerator(atPath: ProjectFolder.path + "/Sources")?.compactMap { $0 as? String } ?? []
    try #require(files.count > 100)
    return files.filter { $0.hasSuffix(".swift") }.sorted()
  }

  /// The lines of a file without their comments.
  private static func code(_ path: String) throws -> [Substring] {
    let text = try String(contentsOfFile: "\(ProjectFolder.path)/Sources/\(path)", encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
    }
  }

  /// Whether a line calls the function of that name; one of another type, such as `Self.print(`, or of a longer name does not count.
  private static func uses(_ word: String, in line: Substring) -> Bool {
    line.ranges(of: word).contains { range in
      guard range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      return !(before.isLetter || before.isNumber || before == "." || before == "_")
    }
  }
}
