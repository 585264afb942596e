import JSON
import TestSupport
import Testing

@testable import Specs

@Suite struct GrammarTests {
  @Test("docs/supported.md says of every member what its table says")
  func documentation() throws {
    let path = ProjectFolder.path + "/docs/supported.md"
    let known = try String(contentsOfFile: path, encoding: .utf8)
    let start = "\n## Every property\n"
    let head = known.firstRange(of: start).map { String(known[..<$0.lowerBound]) } ?? known
    #expect(try Golden.difference(head + start + Self.markdown, at: path) == nil)
  }

  @Test("Every kind has members of different names, and a kind's forms have different names")
  func names() {
    let kinds = Grammar.sections.flatMap(\.kinds)
    #expect(Set(kinds.map(\.name)).count == kinds.count)
    for kind in kinds { #expect(!kind.members.isEmpty && Set(kind.members.map(\.name)).count == kind.members.count, "\(kind.name)") }
  }

  @Test("Whatever the schema refers to is in it, and whatever is in it is referred to")
  func schemaIsClosed() throws {
    let schema = Grammar.schema
    let known = try #require(schema["$defs"]?.object)
    var waiting = try #require(schema["anyOf"]?.array)
    var missing: Set<String> = []
    var reached: Set<String> = []
    while let value = waiting.popLast() {
      switch value {
      case .object(let members):
        if let name = members["$ref"]?.string.map({ String($0.dropFirst("#/$defs/".count)) }), reached.insert(name).inserted {
          if let definition = known[name] { waiting.append(definition) } else { missing.insert(name) }
        }
        waiting += members.values
      case .array(let elements): waiting += elements
      default: break
      }
    }
    #expect(missing == [])
    #expect(Set(known.keys).subtracting(reached) == [])
  }

  private static var markdown: String {
    var text = "\nPrinted by a test from the tables of members in `Sources/Specs/Model`.\n"
    for section in Grammar.sections {
      text += "\n### \(section.title)\n\n| object | drawn | refused | no effect in a still picture |\n|---|---|---|---|\n"
      for kind in section.kinds {
        func list(_ keep: (PropertySupport) -> Bool) -> String {
          kind.members.filter { keep($0.support) }.map { "`\($0.name)`" }.joined(separator: " ")
        }
        var reasons: [String] = []
        for case .still(let reason) in kind.members.map(\.support) where !reasons.contains(reason) { reasons.append(reason) }
        let still = reasons.map { reason in list { $0 == .still(reason: reason) } + ": " + reason }.joined(separator: "; ")
        text += "| \(kind.name) | \(list { $0 == .drawn }) | \(list { $0 == .refused }) | \(still) |\n"
      }
    }
    text += "\n### Small objects\n\n| object | members |\n|---|---|\n"
    for (name, members) in Grammar.smallKinds { text += "| \(name) | \(members.map { "`\($0)`" }.joined(separator: " ")) |\n" }
    return text
  }
}
