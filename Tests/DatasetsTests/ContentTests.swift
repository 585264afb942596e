import Tables
import Testing

@testable import Datasets

/// Nothing of the articles or of the collected figures was lost on the way into the tables.
@Suite struct ContentTests {
  let catalogue = Catalogue.bundled

  @Test("Every figure of the articles is there with its value, its qualifier and its words")
  func articleFigures() throws {
    var rows: [String: Set<String>] = [:]
    for (name, columns) in ArticleFigures.columns {
      let table = try catalogue.rows(of: name)
      rows[name] = Set((0..<table.rowCount).map { row in columns.map { cell(table, $0, row) }.joined(separator: "|") })
    }
    let lines = ArticleFigures.lines.split(separator: "\n")
    #expect(lines.count == 16 + 4 + 37 + 20 + 30 + 104 + 11)
    for line in lines {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let name = parts[0]
      // "630" and "630.0" are the same figure.
      let cells = parts.dropFirst().map { Double($0).map { "\($0)" } ?? $0 }.joined(separator: "|")
      #expect(rows[name]?.contains(cells) == true, "\(line)")
    }
  }

  private func cell(_ table: Table, _ name: String, _ row: Int) -> String {
    switch table[name]?[row] {
    case .number(let number): "\(number)"
    case .string(let text): Double(text).map { "\($0)" } ?? text
    default: ""
    }
  }

  // Counts are those of the collected files, without their headers.
  @Test(
    "As many figures of each origin as were collected",
    arguments: [
      ("polls", "origin", "article", 16), ("polls", "origin", "published", 253), ("polls", "origin", "microdata", 4383),
      ("trade", "origin", "article", 4), ("trade", "origin", "published", 307 + 8 + 1651), ("trade", "role", "comparison", 1651),
      ("trade", "period_kind", "partial", 8), ("trade", "period_kind", "fiscal", 14), ("un_votes", "qualifier", "computed", 73),
    ])
  func counts(table: String, field: String, word: String, count: Int) throws {
    #expect(try catalogue.rows(of: table)[field]?.rows(equalTo: word).count == count)
  }

  // Sums of value_percent, value_musd and agreement_percent over the collected files, by Python's decimal module.
  @Test(
    "Values add up to the sums of the collected files",
    arguments: [
      ("polls", "origin", "published", "value", 12365.0), ("polls", "origin", "microdata", "value", 146096.6),
      ("trade", "role", "comparison", "value_musd", 7819325.085860), ("trade", "period_kind", "partial", "value_musd", 3162.138),
      ("un_votes", "qualifier", "computed", "agreement", 4575.5),
    ])
  func sums(table: String, field: String, word: String, value: String, expected: Double) throws {
    let rows = try catalogue.rows(of: table)
    let own = rows.selecting(rows[field]?.rows(equalTo: word) ?? [])
    #expect(abs(own.doubles(value).compactMap { $0 }.reduce(0, +) - expected) < 1e-9 * expected)
  }

  @Test("Every observation belongs to a series of its own kind, and every series has observations")
  func membership() throws {
    var used: Set<String> = []
    for kind in Series.Kind.allCases {
      let ids = Set(try catalogue.rows(of: kind.table).texts("series").compactMap { $0 })
      let known = Set(try catalogue.series().filter { $0.kind == kind }.map(\.id))
      #expect(ids == known)
      used.formUnion(ids)
    }
    #expect(used.count == (try catalogue.series().count))
  }

  @Test("A series never mixes origins, units of time, questions or directions")
  func unmixed() throws {
    for (kind, fields) in [
      (Series.Kind.poll, ["origin", "measure", "subject"]), (.trade, ["origin", "role", "reporter", "partner", "flow", "period_kind"]),
    ] {
      let table = try catalogue.rows(of: kind.table)
      let series = table.texts("series")
      for field in fields {
        var first: [String: String] = [:]
        for (row, cell) in table.texts(field).enumerated() {
          guard let id = series[row], let cell else { continue }
          #expect(first[id, default: cell] == cell, "\(id).\(field)")
          first[id] = first[id] ?? cell
        }
      }
    }
  }

  @Test("Words without a number stay words")
  func wordsOnly() throws {
    let rows = try catalogue.observations(of: try catalogue.series(named: "wapo_strong_leader"))
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.value == nil && $0.qualifier == .most && $0.period == Period(year: 2013) })
  }
}
