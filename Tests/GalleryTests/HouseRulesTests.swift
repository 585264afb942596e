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

  @Test("Only what reads pictures, sets text and paints with Cairo knows Cairo")
  func cairoIsKeptApart() throws {
    let allowed = ["Rendering/Bitmap/", "Rendering/Text/", "Rendering/Cairo/"]
    let found = try Self.sources().filter { path in
      try !allowed.contains { path.hasPrefix($0) } && Self.code(path).contains { $0.hasSuffix("import CCairo") }
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

  @Test("Links between pages of docs lead to files, and every decision is in the index")
  func links() throws {
    let root = ProjectFolder.path
    let pages = try ["", "docs", "docs/decisions"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").filter { $0.hasSuffix(".md") }.map { (folder, $0) }
    }
    var broken: [String] = []
    for (folder, name) in pages {
      let text = try String(contentsOfFile: "\(root)/\(folder)/\(name)", encoding: .utf8)
      for match in text.matches(of: /\]\(([^)#:]+)(#[^)]*)?\)/) where !FileManager.default.fileExists(atPath: "\(root)/\(folder)/\(match.1)") {
        broken.append("\(folder)/\(name): \(match.1)")
      }
    }
    let index = try String(contentsOfFile: "\(root)/docs/decisions/README.md", encoding: .utf8)
    broken += pages.filter { $0.0 == "docs/decisions" && $0.1 != "README.md" && !index.contains("(\($0.1))") }.map { "no line for \($0.1)" }
    #expect(pages.count > 20 && broken.isEmpty, "\(broken)")
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
