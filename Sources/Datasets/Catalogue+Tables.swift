import Tables

extension Catalogue {
  /// A series by id or alias, or a whole table by name, ready for charts, export and analysis.
  ///
  /// - A series, and the tables `polls`, `trade` and `un_votes`, have one row a figure with the columns of
  ///   ``observationTable(_:kind:)``. `events`, `eras`, `commitments` and `other_quantities` have the columns of their
  ///   file and computed dates; see ``timelineTable(_:)``. The other tables are as in their file.
  /// - Throws: ``CatalogueError/unknownSeries(_:nearest:)`` with the likeliest names.
  package func table(named name: String) throws(CatalogueError) -> Table {
    switch name {
    case "polls": return try observationTable(try rows(of: name), kind: .poll)
    case "trade": return try observationTable(try rows(of: name), kind: .trade)
    case "un_votes": return try observationTable(try rows(of: name), kind: .index)
    case "events", "eras", "commitments", "other_quantities": return try timelineTable(name)
    default:
      if try tableNames().contains(name) { return try rows(of: name) }
      let series = try series(named: name)
      let table = try rows(of: series.kind.table)
      return try observationTable(table.selecting(table["series"]?.rows(equalTo: series.id) ?? []), kind: series.kind)
    }
  }

  /// Observation rows with what charts and exports want beside them.
  ///
  /// - `series`, `title`; `period` as the source writes it; `date`, UTC midnight at which the period starts; `year`, the
  ///   calendar year of that day; `value` and `unit`; `qualifier`; then the fields of the table itself; last `source`
  ///   (ids), `source_title`, `source_url`, `reliability` and `note` (what the article cites, or what is known of the source).
  /// - Rows and their order are the table's; a figure without a year has no date, words without a number have no value.
  func observationTable(_ rows: Table, kind: Series.Kind) throws(CatalogueError) -> Table {
    let periods = try rows.periods(of: kind)
    let ids = rows.texts("series")
    let catalogue = try series()
    let byID = Dictionary(catalogue.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let own = ids.map { $0.flatMap { byID[$0] } }
    var table = Table(columns: ["series": Column(ids), "title": Column(own.map { $0?.title })], rowCount: rows.rowCount)
      .adding("period", Column(periods.map { $0?.text }))
      .adding("date", .dates(periods.map { $0?.start }))
      .adding("year", Column(periods.map { $0.map { Double($0.year) } }))
      .adding("value", Column(rows.doubles(kind.valueField)))
      .adding("qualifier", Column(rows.texts("qualifier")))
    for name in kind.leadingFields { table = table.adding(name, rows[name] ?? Column([String?](repeating: nil, count: rows.rowCount))) }
    table = table.adding("unit", Column(own.map { $0?.unit }))
    if kind != .trade { table = table.adding("period_kind", Column(own.map { $0?.periodKind.rawValue })) }
    for (name, column) in rows.columns where table[name] == nil && !kind.replacedFields.contains(name) {
      table = table.adding(name, column)
    }
    return try addingSources(to: table, citation: rows.texts("citation"))
  }

  /// Adds titles, addresses, ratings and notes of the sources that the `source` column names.
  private func addingSources(to table: Table, citation: [String?]) throws(CatalogueError) -> Table {
    let known = try sourceIndex()
    var memo: [String: (title: String, url: String?, reliability: String?, note: String?)] = [:]
    let cells = table.texts("source").map { cell -> (title: String, url: String?, reliability: String?, note: String?) in
      let cell = cell ?? ""
      if let done = memo[cell] { return done }
      let sources = cell.listed.compactMap { known.index[$0].map { known.all[$0] } }
      let urls = sources.compactMap(\.address)
      let made = (
        title: sources.map(\.title).joined(separator: "; "), url: urls.isEmpty ? nil : urls.joined(separator: "; "),
        reliability: sources.first?.reliability?.rawValue, note: sources.first { $0.kind != .article }?.note
      )
      memo[cell] = made
      return made
    }
    return
      table
      .adding("source_title", Column(cells.map { Optional($0.title) }))
      .adding("source_url", Column(cells.map(\.url)))
      .adding("reliability", Column(cells.map(\.reliability)))
      .adding("note", Column(cells.indices.map { cells[$0].note ?? citation[$0] }))
  }
}

extension Series.Kind {
  /// Fields that stand right after the value.
  fileprivate var leadingFields: [String] {
    switch self {
    case .poll: ["sample_size", "margin_of_error", "respondents", "subject"]
    case .trade: ["reporter", "partner", "flow", "period_kind"]
    case .index: ["country_a", "country_b", "roll_calls", "identical_votes"]
    }
  }

  /// Fields of the file that another column stands for.
  fileprivate var replacedFields: Set<String> { [valueField, "period", "year", "citation"] }
}
