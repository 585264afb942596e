import Tables

// How the rows of the catalogue's own tables become values.

extension Series {
  static func all(in table: Table) throws(CatalogueError) -> [Series] {
    let (id, title, unit, definition) = (table.texts("id"), table.texts("title"), table.texts("unit"), table.texts("definition"))
    let (kind, origin, periodKind) = (table.texts("kind"), table.texts("origin"), table.texts("period_kind"))
    let (pollster, respondents, subject, measure) =
      (table.texts("pollster"), table.texts("respondents"), table.texts("subject"), table.texts("measure"))
    let (reporter, partner, flow) = (table.texts("reporter"), table.texts("partner"), table.texts("flow"))
    let (comparability, related, aliases, source) =
      (table.texts("comparability"), table.texts("related"), table.texts("aliases"), table.texts("source"))
    var result: [Series] = []
    result.reserveCapacity(table.rowCount)
    for row in 0..<table.rowCount {
      let cell = CellReader(table: "series", row: row)
      result.append(
        Series(
          id: id[row] ?? "", title: title[row] ?? "", kind: try cell.word(kind[row], in: "kind"),
          origin: try cell.word(origin[row], in: "origin"), unit: unit[row] ?? "", definition: definition[row] ?? "",
          pollster: pollster[row], respondents: respondents[row]?.listed ?? [], subject: subject[row]?.listed ?? [],
          measure: measure[row] ?? "", reporter: reporter[row], partner: partner[row], flow: flow[row],
          periodKind: try cell.word(periodKind[row], in: "period_kind"), comparability: comparability[row],
          related: related[row]?.listed ?? [], aliases: aliases[row]?.listed ?? [], sources: source[row]?.listed ?? []))
    }
    return result
  }
}

extension Source {
  static func all(in table: Table) throws(CatalogueError) -> [Source] {
    let (id, title, publisher, published) =
      (table.texts("id"), table.texts("title"), table.texts("publisher"), table.texts("published"))
    let (address, kind, reliability, terms, note) =
      (table.texts("address"), table.texts("kind"), table.texts("reliability"), table.texts("terms"), table.texts("note"))
    var result: [Source] = []
    for row in 0..<table.rowCount {
      let cell = CellReader(table: "sources", row: row)
      let rating: Reliability? = if let word = reliability[row] { try cell.word(word, in: "reliability") } else { nil }
      result.append(
        Source(
          id: id[row] ?? "", title: title[row] ?? "", publisher: publisher[row], published: published[row],
          address: address[row], kind: try cell.word(kind[row], in: "kind"), reliability: rating, terms: terms[row],
          note: note[row]))
    }
    return result
  }
}

extension Conflict {
  static func all(in table: Table) -> [Conflict] {
    let (id, kind, topic, statement) = (table.texts("id"), table.texts("kind"), table.texts("topic"), table.texts("statement"))
    let (remark, tables, series, source) =
      (table.texts("remark"), table.texts("tables"), table.texts("series"), table.texts("source"))
    return (0..<table.rowCount).map { row in
      Conflict(
        id: id[row] ?? "", kind: kind[row] ?? "", topic: topic[row] ?? "", statement: statement[row] ?? "",
        remark: remark[row], tables: tables[row]?.listed ?? [], series: series[row]?.listed ?? [],
        sources: source[row]?.listed ?? [])
    }
  }
}

/// Reads cells that must be one of a few words, and knows where it stands when one is not.
struct CellReader {
  let table: String
  let row: Int

  func word<Word: RawRepresentable>(_ text: String?, in field: String) throws(CatalogueError) -> Word
  where Word.RawValue == String {
    guard let text, let word = Word(rawValue: text) else {
      throw .badCell(table: table, row: row + 1, field: field, found: text ?? "")
    }
    return word
  }
}
