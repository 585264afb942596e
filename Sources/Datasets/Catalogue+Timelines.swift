import Tables

extension Catalogue {
  /// Rows that lie in time, with dates that a chart can place.
  ///
  /// - `events` and `eras`: `start_date` is UTC midnight at which the first day, month or year starts, `end_date` UTC
  ///   midnight at which the last one is over, `precision` how exactly the start is dated (the end where the start is
  ///   open), `year` the calendar year of the start. An open side has no date: an event without an end has no
  ///   `end_date`, an era that lacks both cannot be placed.
  /// - `commitments` and `other_quantities`: `date` is UTC midnight at which the year, month or day starts, `year` its
  ///   calendar year; both are missing where the source gives no date.
  func timelineTable(_ name: String) throws(CatalogueError) -> Table {
    let table = try rows(of: name)
    switch name {
    case "events", "eras": return try addingSpan(to: table)
    case "commitments":
      let periods = table.doubles("year").map { year in year.map { Period(year: Int($0)) } }
      return table.adding("date", .dates(periods.map { $0?.start }))
    default:
      var periods: [Period?] = []
      for text in table.texts("period") {
        if let text { periods.append(try Period(text)) } else { periods.append(nil) }
      }
      return table.adding("date", .dates(periods.map { $0?.start }))
        .adding("year", Column(periods.map { $0.map { Double($0.year) } }))
    }
  }

  private func addingSpan(to table: Table) throws(CatalogueError) -> Table {
    let (starts, ends) = (table.texts("start"), table.texts("end"))
    var periods: [Period?] = []
    for row in 0..<table.rowCount {
      if starts[row] == nil && ends[row] == nil { periods.append(nil); continue }
      periods.append(try Period(from: starts[row], to: ends[row]))
    }
    return
      table
      .adding("start_date", .dates(periods.map { $0?.start }))
      .adding("end_date", .dates(periods.map { $0?.end }))
      .adding("year", Column(periods.map { period in period?.start == nil ? nil : period.map { Double($0.year) } }))
      .adding("precision", Column(periods.map { $0?.precision.rawValue }))
  }
}
