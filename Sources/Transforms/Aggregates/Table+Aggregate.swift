import Expressions
import Specs
import Tables

extension Table {
  /// One row a group, with the fields grouped by and a column for each measure.
  ///
  /// - Groups come in order of first appearance; with `cross`, those that the data lacks follow, all of whose counts are 0.
  /// - Fields that the table lacks count as missing everywhere.
  /// - Source: Vega `aggregate` transform.
  package func aggregated(
    by fields: [String], _ measures: [Measure], cross: Bool = false, random: RandomSource = RandomSource()
  ) -> Table {
    let grouping = Grouping(self, by: fields)
    let isCrossed = cross && fields.count > 1
    let keys = isCrossed ? grouping.crossed : (table: grouping.keyTable, ids: grouping.ids)
    let members = GroupMembers(keys.ids, groupCount: keys.table.rowCount)
    return results(measures, members: members, random: random).reduce(keys.table) { $0.adding($1.name, $1.column) }
  }

  /// The same rows, each with the measures of its group.
  ///
  /// - Source: Vega `joinaggregate` transform.
  package func joiningAggregates(
    by fields: [String], _ measures: [Measure], random: RandomSource = RandomSource()
  ) -> Table {
    let grouping = Grouping(self, by: fields)
    let rows = grouping.ids.map(Int.init)
    return results(measures, members: grouping.members, random: random).reduce(self) {
      $0.adding($1.name, $1.column.selecting(rows))
    }
  }

  /// A column of one row a group for each measure.
  func results(
    _ measures: [Measure], members: GroupMembers, random: RandomSource
  ) -> [(name: String, column: Column)] {
    var fields: [String: MeasuredCells] = [:]
    func cells(_ field: String) -> MeasuredCells {
      if let known = fields[field] { return known }
      let new = MeasuredCells(column(field) ?? .missing(count: rowCount), members: members)
      fields[field] = new
      return new
    }
    var intervalFields: [String] = []
    for measure in measures where measure.operation == .ci0 || measure.operation == .ci1 {
      let field = measure.field ?? ""
      if !intervalFields.contains(field) { intervalFields.append(field) }
    }
    let intervals = intervalFields.isEmpty ? nil : ConfidenceIntervals(intervalFields.map(cells), random: random)
    return measures.map { measure in
      if measure.operation == .count {
        return (measure.output, Column(numbers: (0..<members.count).map { Double(members[$0].count) }))
      }
      let field = measure.field ?? ""
      if let intervals, let index = intervalFields.firstIndex(of: field),
        measure.operation == .ci0 || measure.operation == .ci1
      {
        return (measure.output, intervals.column(ofField: index, measure.operation))
      }
      return (measure.output, cells(field).column(measure, in: self))
    }
  }
}
