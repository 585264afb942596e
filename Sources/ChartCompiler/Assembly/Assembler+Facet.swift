import ChartLayout
import Scenes
import Specs
import Tables
import Transforms

/// Facets: one cell a group of rows, headers that name them, and axes that all cells of a row or column share.
///
/// - Source: Vega-Lite `compile/facet.ts`, `compile/data/facet.ts`, `compile/header/*`.
extension Assembler {
  func facet(_ view: View, _ facet: View.Facet, _ scope: AssemblyScope) throws(ChartError) -> Assembled {
    let inner = entering(view, scope)
    guard let table = scope.facets[view.id] else { throw ChartError(.layout, pointer: view.spec.pointer, .failed("a facet without data")) }
    let keyColumns = facet.channels.flatMap { _, def in FacetValues.columns(of: def) }
    let known = FacetGroups.rows(of: table, keyColumns)
    // Where cells of both rows and columns have sizes of their own, headers are counted off the crossing and know no other field.
    let headers = facet.row != nil && facet.column != nil && hasOwnSteps(facet.child) ? Grouping(table, by: keyColumns).keyTable : table
    let rows = facet.row.map { FacetValues($0, headers, context) }
    let columns = facet.column.map { FacetValues($0, headers, context) }
    let wrapped = facet.wrapped.map { FacetValues($0, table, context) }
    let count = (rows?.count ?? 1) * (columns?.count ?? 1) * (wrapped?.count ?? 1)
    guard count <= FacetValues.limit else {
      throw ChartError(.layout, pointer: view.spec.pointer + "/facet", .tooLarge("\(count) facets; at most \(FacetValues.limit) can be drawn"))
    }
    let groups = FacetGroups(columns: keyColumns, below: view, scope: inner)
    var result = Assembled(group: ViewGroup(name: view.name.isEmpty ? nil : view.name + "_group"))
    var cells: [ViewGroup] = []
    // Cells on shared scales have the same axes, so the first one's serve all.
    let sharesAxes = !hasOwnPositions(facet.child)
    var axes: [Axis]?
    for row in rows?.keys ?? [[]] {
      for column in columns?.keys ?? [[]] {
        for key in wrapped?.keys ?? [[]] {
          let cell = row + column + key
          var assembled = try self.view(facet.child, inner.cell(groups, key: cell.map(\.domainKey)), axes: axes)
          if sharesAxes { axes = assembled.group.axes }
          assembled.group.name = (view.name.isEmpty ? "" : view.name + "_") + "cell"
          if known[cell.map(\.domainKey)] == nil {
            assembled.group.empty()
          } else {
            let label = try guides.cellTitle(view, row: row, column: column, wrapped: key, context: context)
            assembled.group.title = label ?? title(of: facet.child, size: assembled.size)
          }
          cells.append(assembled.group)
          result.scales.merge(assembled.scales) { $1 }
          result.sizes.merge(assembled.sizes) { $1 }
          result.size = assembled.size
        }
      }
    }
    if cells.isEmpty {
      // Headers and legends that need no cell are there all the same.
      let assembled = try self.view(facet.child, inner.cell(groups, key: []))
      (result.scales, result.sizes, result.size) = (assembled.scales, assembled.sizes, assembled.size)
    }
    var grid = gridLayout(view, spacing: context.config.facet?.spacing ?? 20, align: alignment(view, facet))
    grid.columns = facet.column != nil ? columns?.count : facet.row != nil ? 1 : facet.columns
    let isPlot = facet.child.unit != nil || facet.child.isLayer
    let shape = FacetShape(
      rows: rows?.keys, columns: columns?.keys, cells: cells.count, gridColumns: grid.columns.flatMap { $0 > 0 ? $0 : nil } ?? max(1, cells.count),
      sizes: isPlot ? cells.isEmpty ? [result.size ?? Size(0, 0)] : cells.map { Size($0.width, $0.height) } : nil)
    let around = try guides.headers(view, shape: shape, scales: result.scales, grid: &grid, context: context)
    result.group.children = around + cells
    result.group.grid = grid
    result.group.legends = try guides.legends(at: view, scales: result.scales, sizes: result.sizes, context: context)
    result.size = nil
    return result
  }

  /// Whether a plot in a facet has a position scale of its own in each cell; all else than one plot counts as such.
  private func hasOwnPositions(_ child: View) -> Bool {
    func owns(_ view: View) -> Bool {
      setup.components[view.id]?.keys.contains { $0 == .x || $0 == .y } == true || view.children.contains(where: owns)
    }
    return child.unit == nil && !child.isLayer || owns(child)
  }

  /// Whether each cell is as long as its own bands are many.
  private func hasOwnSteps(_ child: View) -> Bool {
    [Channel.x, .y].contains { channel in
      guard let component = setup.components[child.id]?[channel] else { return false }
      return setup.followsSteps(channel, of: child) && component.domains.value.allSatisfy { if case .column = $0 { true } else { false } }
    }
  }

  private func alignment(_ view: View, _ facet: View.Facet) -> GridAlign {
    if facet.row == nil, setup.modes[view.id]?[.x] == .independent { return .none }
    if facet.column == nil, setup.modes[view.id]?[.y] == .independent { return .none }
    return .all
  }
}

extension ViewGroup {
  /// Leaves nothing but the frame: a cell without rows has no contents, guides or title.
  fileprivate mutating func empty() {
    (axes, marks, children, legends) = ([], [], [], [])
    (title, grid) = (nil, nil)
  }
}
