import Scenes

/// Arranges the children of a view in its grid, then headers, footers and titles around them.
///
/// - Source: Vega's `trellisLayout`.
struct TrellisPlacement {
  var layout: GridLayout
  var children: [PlacedGroup]
  var roles: [ViewGroup.Role]

  /// Moves every child to its place.
  mutating func arrange() {
    let cells = indices(of: .scope)
    var groups = cells.map { children[$0] }
    var grid = GridPlacement(layout).arrange(&groups)
    if grid.isEmpty { grid = Bounds(0, 0, 0, 0) }
    for (cell, index) in cells.enumerated() { children[index] = groups[cell] }

    let columns = layout.columnCount(for: groups.count)
    let rows = columns == 0 ? 1 : (groups.count + columns - 1) / columns
    let left = HeaderBand(
      groups: groups, layout: layout, isColumn: false, isLow: true, start: 0, stride: columns, back: 1, limit: rows
    )
    .arrange(indices(of: .rowHeader), in: &children, offset: -layout.headerOffset.row, band: layout.headerBand.row)
    let top = HeaderBand(
      groups: groups, layout: layout, isColumn: true, isLow: true, start: 0, stride: 1, back: columns, limit: columns
    )
    .arrange(indices(of: .columnHeader), in: &children, offset: -layout.headerOffset.column, band: layout.headerBand.column)
    let right = HeaderBand(
      groups: groups, layout: layout, isColumn: false, isLow: false, start: columns - 1, stride: columns, back: 1, limit: rows
    )
    .arrange(indices(of: .rowFooter), in: &children, offset: layout.footerOffset.row, band: layout.footerBand.row)
    let bottom = HeaderBand(
      groups: groups, layout: layout, isColumn: true, isLow: false, start: rows * columns - columns, stride: 1, back: columns,
      limit: columns
    )
    .arrange(indices(of: .columnFooter), in: &children, offset: layout.footerOffset.column, band: layout.footerBand.column)

    if let title = indices(of: .rowTitle).last {
      let offset = layout.titleOffset.row
      let x = layout.titleAnchor.row == .end ? right + offset : left - offset
      children[title].move(to: x, roundedHalfUp(grid.y1 + layout.titleBand.row * grid.height))
    }
    if let title = indices(of: .columnTitle).last {
      let offset = layout.titleOffset.column
      let y = layout.titleAnchor.column == .end ? bottom + offset : top - offset
      children[title].move(to: roundedHalfUp(grid.x1 + layout.titleBand.column * grid.width), y)
    }
  }

  private func indices(of role: ViewGroup.Role) -> [Int] { roles.indices.filter { roles[$0] == role } }
}
