import Tables

extension Catalogue {
  /// The figures of a series, in the order of their table.
  package func observations(of series: Series) throws(CatalogueError) -> [Observation] {
    let table = try rows(of: series.kind.table)
    let own = table.selecting(table["series"]?.rows(equalTo: series.id) ?? [])
    let (id, qualifier, source, quote) =
      (own.texts("id"), own.texts("qualifier"), own.texts("source"), own.texts("quote_fragment"))
    let (value, sample, margin) =
      (own.doubles(series.kind.valueField), own.doubles("sample_size"), own.doubles("margin_of_error"))
    let periods = try own.periods(of: series.kind)
    var result: [Observation] = []
    for row in 0..<own.rowCount {
      result.append(
        Observation(
          id: id[row] ?? "", series: series.id, period: periods[row], value: value[row],
          qualifier: try CellReader(table: series.kind.table, row: row).word(qualifier[row], in: "qualifier"),
          sampleSize: sample[row], marginOfError: margin[row], sources: source[row]?.listed ?? [], quote: quote[row]))
    }
    return result
  }
}

extension Series.Kind {
  /// The field of the table that holds the value.
  var valueField: String {
    switch self {
    case .poll: "value"
    case .trade: "value_musd"
    case .index: "agreement"
    }
  }
}

extension Table {
  /// The periods of observation rows, `nil` where the source gives no year.
  func periods(of kind: Series.Kind) throws(CatalogueError) -> [Period?] {
    guard kind == .trade else { return doubles("year").map { year in year.map { Period(year: Int($0)) } } }
    let (text, kinds) = (texts("period"), texts("period_kind"))
    var result: [Period?] = []
    result.reserveCapacity(rowCount)
    for row in 0..<rowCount {
      guard let period = text[row] else { result.append(nil); continue }
      result.append(try Period(period, kind: try CellReader(table: "trade", row: row).word(kinds[row], in: "period_kind")))
    }
    return result
  }
}
