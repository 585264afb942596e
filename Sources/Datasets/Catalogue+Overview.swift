import Tables

extension Catalogue {
  /// The catalogue as a table: a row a series, in its order, for those who want to know what there is.
  ///
  /// - `id`, `title`, `kind`, `origin`, `unit`, `observations` (rows), `values` (rows with a number), `first` and `last`
  ///   (periods as written; missing where no row has a year), `period_kind`, `comparability`, `related`, `aliases`, `source`.
  /// - Parameter kind: only series of this kind; all by default.
  package func overview(kind: Series.Kind? = nil) throws(CatalogueError) -> Table {
    let chosen = try series().filter { kind == nil || $0.kind == kind }
    var spans: [String: Span] = [:]
    for kind in Series.Kind.allCases where chosen.contains(where: { $0.kind == kind }) {
      let rows = try rows(of: kind.table)
      let (ids, values, periods) = (rows.texts("series"), rows.doubles(kind.valueField), try rows.periods(of: kind))
      for row in 0..<rows.rowCount {
        if let id = ids[row] { spans[id, default: Span()].add(periods[row], hasValue: values[row] != nil) }
      }
    }
    let own = chosen.map { spans[$0.id] ?? Span() }
    func list(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: ";") }
    return Table(columns: [
      "id": Column(chosen.map { Optional($0.id) }),
      "title": Column(chosen.map { Optional($0.title) }),
      "kind": Column(chosen.map { Optional($0.kind.rawValue) }),
      "origin": Column(chosen.map { Optional($0.origin.rawValue) }),
      "unit": Column(chosen.map { Optional($0.unit) }),
      "observations": Column(numbers: own.map { Double($0.rows) }),
      "values": Column(numbers: own.map { Double($0.values) }),
      "first": Column(own.map { $0.first?.text }),
      "last": Column(own.map { $0.last?.text }),
      "period_kind": Column(chosen.map { Optional($0.periodKind.rawValue) }),
      "comparability": Column(chosen.map(\.comparability)),
      "related": Column(chosen.map { list($0.related) }),
      "aliases": Column(chosen.map { list($0.aliases) }),
      "source": Column(chosen.map { list($0.sources) }),
    ])
  }
}

/// What the rows of one series cover.
private struct Span {
  var rows = 0
  var values = 0
  var first: Period?
  var last: Period?

  mutating func add(_ period: Period?, hasValue: Bool) {
    rows += 1
    if hasValue { values += 1 }
    guard let period, let start = period.start else { return }
    if start < first?.start ?? .infinity { first = period }
    if start > last?.start ?? -.infinity { last = period }
  }
}
