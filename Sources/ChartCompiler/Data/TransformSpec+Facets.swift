import Specs
import Tables
import Transforms

extension TransformSpec {
  /// The same transform with the columns of facets among its groups, so that it treats each cell by itself.
  ///
  /// - Source: Vega-Lite's optimizer adds facet fields to aggregates and stacks (`MoveFacetDown`).
  func keepingApart(_ columns: [String]) -> TransformSpec {
    guard !columns.isEmpty else { return self }
    switch self {
    case .aggregate(var spec):
      spec.groupBy += columns.filter { !spec.groupBy.contains($0) }
      return .aggregate(spec)
    case .stack(var spec):
      spec.groupBy += columns.filter { !spec.groupBy.contains($0) }
      return .stack(spec)
    default: return self
    }
  }

  /// Whether a row's result depends on other rows.
  var mixesRows: Bool {
    switch self {
    case .calculate, .filter, .flatten, .fold, .lookup, .timeUnit, .bin, .extent: false
    default: true
    }
  }
}

extension Table {
  /// Applies a change to the rows of each group by itself and puts the results below each other, groups in order of appearance.
  ///
  /// - Columns grouped by that a result lacks are added back with the group's value.
  func mapGroups<Failure: Error>(_ columns: [String], _ change: (Table) throws(Failure) -> Table) throws(Failure) -> Table {
    let grouping = Grouping(self, by: columns)
    var rows = [[Int]](repeating: [], count: grouping.count)
    for (row, id) in grouping.ids.enumerated() { rows[Int(id)].append(row) }
    var parts: [Table] = []
    for (group, members) in rows.enumerated() {
      var part = try change(selecting(members))
      for name in columns where part[name] == nil {
        guard let value = self[name]?.selecting([grouping.firstRows[group]]) else { continue }
        part = part.adding(name, value.selecting([Int](repeating: 0, count: part.rowCount)))
      }
      parts.append(part)
    }
    return Table(stacking: parts)
  }

  /// Tables below each other; a column that one lacks is missing there.
  init(stacking parts: [Table]) {
    var names: [String] = []
    var seen: Set<String> = []
    for part in parts { for name in part.names where seen.insert(name).inserted { names.append(name) } }
    var result = Table(rowCount: parts.reduce(0) { $0 + $1.rowCount })
    for name in names {
      var values: [Value] = []
      for part in parts {
        if let column = part[name] { values += column.values } else { values += [Value](repeating: .null, count: part.rowCount) }
      }
      result = result.adding(name, Column(values))
    }
    self = result
  }
}
