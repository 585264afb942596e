import Foundation
import JSON
import TestSupport
import Testing

@testable import Specs

@Suite struct PropertySupportTests {
  /// Kinds with their listed members; a kind's shared members are listed with the kind that they come from.
  private static let listed: [String: [String: PropertySupport]] = {
    var result: [String: [String: PropertySupport]] = [:]
    for kind in PropertySupport.sections.flatMap(\.kinds) {
      for (name, support) in kind.properties { result[kind.name, default: [:]][name] = support }
      result[kind.name, default: [:]] = result[kind.name] ?? [:]
    }
    return result
  }()

  @Test("Every property that the grammar knows is drawn, refused or without effect in a still picture")
  func nothingIsLeftOut() {
    let everywhere = Self.listed.values.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    var neither: [String] = []
    for kind in Vocabulary.shared.kindNames {
      let own = Self.listed[kind]
      if own == nil { neither.append(kind) }
      for name in Vocabulary.shared.kind(kind).names where own?[name] == nil {
        let shared = Vocabulary.shared.bases(of: kind).contains { Self.listed[$0]?[name] != nil }
        if !shared || !everywhere.contains(name) { neither.append("\(kind).\(name)") }
      }
    }
    #expect(neither == [])
  }

  @Test("The table lists nothing that the grammar does not know, and nothing twice")
  func nothingIsMadeUp() {
    var wrong: [String] = []
    for kind in PropertySupport.sections.flatMap(\.kinds) {
      var seen: Set<String> = []
      let members = Vocabulary.shared.kind(kind.name).members
      for (name, support) in kind.properties {
        if members[name] == nil || !seen.insert(name).inserted { wrong.append("\(kind.name).\(name)") }
        if (members[name]?.unsupported != nil) != (support == .refused) { wrong.append("\(kind.name).\(name): refused?") }
      }
    }
    #expect(wrong == [])
  }

  @Test("What is called drawn is read somewhere in the sources")
  func drawnIsRead() throws {
    let words = try Self.wordsOfSources()
    let unread = PropertySupport.sections.flatMap(\.kinds).flatMap { kind in
      kind.properties.filter { $0.support == .drawn && !words.contains($0.name) && !Self.readByRule($0.name) }.map { "\(kind.name).\($0.name)" }
    }
    #expect(unread == [])
  }

  @Test("docs/supported.md says of every property what the table says")
  func documentation() throws {
    let path = ProjectFolder.path + "/docs/supported.md"
    let known = try String(contentsOfFile: path, encoding: .utf8)
    let start = "\n## Every property\n"
    let head = known.firstRange(of: start).map { String(known[..<$0.lowerBound]) } ?? known
    #expect(try Golden.difference(head + start + Self.markdown, at: path) == nil)
  }

  private static var markdown: String {
    var text = "\nWritten by a test from `PropertySupport+Table.swift`. Properties that several kinds of objects share stand with one of them.\n"
    for section in PropertySupport.sections {
      text += "\n### \(section.title)\n\n| object | drawn | refused | no effect in a still picture |\n|---|---|---|---|\n"
      for kind in section.kinds where !kind.properties.isEmpty {
        func list(_ keep: (PropertySupport) -> Bool) -> String {
          kind.properties.filter { keep($0.support) }.map { "`\($0.name)`" }.joined(separator: " ")
        }
        var reasons: [String] = []
        for case .still(let reason) in kind.properties.map(\.support) where !reasons.contains(reason) { reasons.append(reason) }
        let still = reasons.map { reason in list { $0 == .still(reason: reason) } + ": " + reason }.joined(separator: "; ")
        text += "| \(kind.name) | \(list { $0 == .drawn }) | \(list { $0 == .refused }) | \(still) |\n"
      }
    }
    return text
  }

  /// All words in Swift files outside of the vocabulary.
  private static func wordsOfSources() throws -> Set<String> {
    let root = ProjectFolder.path + "/Sources"
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    var words: Set<String> = []
    for file in files where file.hasSuffix(".swift") && !file.contains("/Vocabulary/") {
      let text = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
      words.formUnion(text.split { !($0.isLetter || $0.isNumber) }.map(String.init))
    }
    return words
  }

  /// Names that the sources put together, such as `config.axisXBand` from a channel and a kind of scale, or `theta2Offset`.
  private static func readByRule(_ name: String) -> Bool {
    if name.hasSuffix("Offset") { return true }
    return ["axis", "label", "title", "subtitle", "domain", "grid", "tick", "symbol", "gradient", "header", "min", "max"].contains {
      name.hasPrefix($0)
    }
  }
}
