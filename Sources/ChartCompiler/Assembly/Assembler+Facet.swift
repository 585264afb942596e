import ChartLayout
import JSON
import Scenes
import Specs
import Tables
import Transforms

/// Facets: one cell a group of rows, headers that name them, and axes that all cells of a row or column share.
///
/// - Source: Vega-Lite `compile/facet.ts`, `compile/data/facet.ts`, `compile/header/*`.
extension Assembler {
  /// More cells than anybody can look at are refused, since each costs time and memory.
  static let cellLimit = 10_000

  func facet(_ view: View, _ facet: View.Facet, _ scope: AssemblyScope) throws(ChartError) -> Assembled {
    let inner = entering(view, scope)
    guard let table = scope.facets[view.id] else { throw ChartError(.layout, pointer: view.node.pointer, .failed("a facet without data")) }
    let rows = facet.row.map { FacetValues($0, table, context) }
    let columns = facet.column.map { FacetValues($0, table, context) }
    let wrapped = facet.wrapped.map { FacetValues($0, table, context) }
    let count = (rows?.count ?? 1) * (columns?.count ?? 1) * (wrapped?.count ?? 1)
    guard count <= Self.cellLimit else {
      throw ChartError(.layout, pointer: view.node.pointer + "/facet", .tooLarge("\(count) facets; at most \(Self.cellLimit) can be drawn"))
    }
    let keyColumns = facet.channels.flatMap { _, def in FacetValues.columns(of: def) }
    let groups = FacetGroups(columns: keyColumns, below: view, scope: inner)
    var result = Assembled(group: ViewGroup(name: view.name.isEmpty ? nil : view.name + "_group"))
    var cells: [ViewGroup] = []
    for row in rows?.keys ?? [[]] {
      for column in columns?.keys ?? [[]] {
        for key in wrapped?.keys ?? [[]] {
          let cell = row + column + key
          var assembled = try self.view(facet.child, inner.cell(groups, key: cell.map(\.domainKey)))
          assembled.group.name = (view.name.isEmpty ? "" : view.name + "_") + "cell"
          let label = try guides.cellTitle(view, row: row, column: column, wrapped: key, context: context)
          assembled.group.title = label ?? title(of: facet.child)
          cells.append(assembled.group)
          result.scales.merge(assembled.scales) { $1 }
          result.sizes.merge(assembled.sizes) { $1 }
          result.size = assembled.size
        }
      }
    }
    var grid = gridLayout(view, spacing: context.config.number("facet", "spacing") ?? 20, align: alignment(view, facet))
    grid.columns = facet.column != nil ? columns?.count : facet.row != nil ? 1 : facet.columns
    let isPlot = facet.child.unit != nil || facet.child.isLayer
    let shape = FacetShape(
      rows: rows?.keys, columns: columns?.keys, cells: cells.count, gridColumns: grid.columns ?? max(1, cells.count),
      childSize: isPlot ? result.size : nil)
    let headers = try guides.headers(view, shape: shape, scales: result.scales, grid: &grid, context: context)
    result.group.children = headers + cells
    result.group.grid = grid
    result.group.legends = try guides.legends(at: view, scales: result.scales, sizes: result.sizes, context: context)
    result.size = nil
    return result
  }

  private func alignment(_ view: View, _ facet: View.Facet) -> GridAlign {
    if facet.row == nil, setup.modes[view.id]?[.x] == .independent { return .none }
    if facet.column == nil, setup.modes[view.id]?[.y] == .independent { return .none }
    return .all
  }
}

/// What headers need to know of the cells.
struct FacetShape {
  /// One key a row of cells; `nil` without a row field.
  var rows: [[Value]]?
  var columns: [[Value]]?
  var cells: Int
  var gridColumns: Int
  /// The plot size of a cell; `nil` when cells are not plain plots.
  var childSize: Size?
  /// How many rows and columns have a header without a field of their own: those of a wrapped facet, or just one.
  var headerRows: Int { rows == nil && columns == nil ? (cells == 0 ? 0 : (cells + gridColumns - 1) / gridColumns) : 1 }
  var headerColumns: Int { rows == nil && columns == nil ? min(cells, gridColumns) : 1 }
}

/// The values of a facet field in drawing order, each with the end of its bin if it has one.
struct FacetValues {
  let keys: [[Value]]
  var count: Int { keys.count }

  static func columns(of def: ChannelDef) -> [String] {
    let name = FieldName.column(of: def)
    return def.isBinning ? [name, name + "_end"] : [name]
  }

  init(_ def: ChannelDef, _ table: Table, _ context: ChartContext) {
    let columns = Self.columns(of: def)
    let grouping = Grouping(table, by: columns)
    var keys = grouping.firstRows.map { row in columns.map { table[$0]?[row] ?? .null } }
    func sort(_ orders: [Value], descending: Bool) {
      keys = keys.indices.sorted { a, b in
        let order = ValueOrder.compare(orders[a], orders[b])
        return order == 0 ? a < b : descending ? order > 0 : order < 0
      }.map { keys[$0] }
    }
    switch def.sort {
    case .values(let list):
      let constants = context.values(Constants(values: list, isTime: def.type == .temporal || def.timeUnit != nil, timeUnit: def.timeUnit))
      sort(keys.map { key in .number(Double(constants.firstIndex { $0.domainKey == key[0].domainKey } ?? constants.count)) }, descending: false)
    case .field(let field, let op, let descending):
      let operation = op.flatMap(AggregateOperation.init) ?? .mean
      let measured = table.aggregated(by: columns, [Measure(operation, of: operation == .count ? nil : field, as: "__order")], random: context.random)
      sort((0..<measured.rowCount).map { measured["__order"]?[$0] ?? .null }, descending: descending)
    case .descending: sort(keys.map { $0[0] }, descending: true)
    case .none: sort(keys.map { $0[0] }, descending: false)
    case .ascending, .unspecified, .channel: sort(keys.map { $0[0] }, descending: false)
    }
    self.keys = keys
  }
}
