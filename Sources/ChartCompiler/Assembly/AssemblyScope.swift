import Specs
import Tables
import Transforms

/// What a view sees of the chart around it: the rows of its cell, and the scales that it shares with others.
struct AssemblyScope {
  var units: [ViewID: UnitData]
  /// The tables that facets are cut from.
  var facets: [ViewID: Table]
  var scales: [Channel: PendingScale] = [:]
  /// Whether the view stands in a cell of a facet.
  var isFaceted = false

  /// The same scope for one cell of a facet: rows whose facet columns hold the cell's values.
  func cell(_ groups: FacetGroups, key: [Value]) -> AssemblyScope {
    var scope = self
    scope.isFaceted = true
    for (id, rows) in groups.units {
      guard let data = units[id] else { continue }
      var cell = data
      cell.raw = data.raw.selecting(rows.raw[key] ?? [])
      cell.main = data.main.selecting(rows.main[key] ?? [])
      cell.scale = data.scale.selecting(rows.scale[key] ?? [])
      scope.units[id] = cell
    }
    for (id, rows) in groups.facets { scope.facets[id] = facets[id]?.selecting(rows[key] ?? []) }
    return scope
  }
}

/// The rows of every table below a facet, by cell.
struct FacetGroups {
  typealias Rows = [[Value]: [Int]]
  var units: [ViewID: (raw: Rows, main: Rows, scale: Rows)] = [:]
  var facets: [ViewID: Rows] = [:]

  /// - Parameter columns: the facet's columns; tables without them are drawn whole in every cell.
  init(columns: [String], below view: View, scope: AssemblyScope) {
    for (id, _) in view.units {
      guard let data = scope.units[id], Set(columns).isSubset(of: data.facetColumns) else { continue }
      units[id] = (Self.rows(of: data.raw, columns), Self.rows(of: data.main, columns), Self.rows(of: data.scale, columns))
    }
    collectFacets(view, columns, scope)
  }

  private mutating func collectFacets(_ view: View, _ columns: [String], _ scope: AssemblyScope) {
    for child in view.children where child.data == nil {
      if child.isFacet, let table = scope.facets[child.id] { facets[child.id] = Self.rows(of: table, columns) }
      collectFacets(child, columns, scope)
    }
  }

  /// The rows of each combination of values.
  static func rows(of table: Table, _ columns: [String]) -> Rows {
    let grouping = Grouping(table, by: columns)
    var lists = [[Int]](repeating: [], count: grouping.count)
    for (row, id) in grouping.ids.enumerated() { lists[Int(id)].append(row) }
    var rows: Rows = [:]
    for (group, list) in lists.enumerated() {
      let first = grouping.firstRows[group]
      rows[columns.map { (table[$0]?[first] ?? .null).domainKey }] = list
    }
    return rows
  }
}
