/// Whether the columns (or rows) of a grid share positions.
package enum GridAlign: String, Sendable {
  /// Each cell follows the one before; nothing is lined up.
  case none
  /// Cells of a column start together; each column is as wide as its widest cell.
  case each
  /// As `each`, and all columns are as wide as the widest.
  case all
}

/// What counts as the box of a cell.
package enum GridBounds: String, Sendable {
  /// Everything drawn, axes and titles included.
  case full
  /// The plot alone.
  case flush
}

/// One value for rows and one for columns.
package struct RowColumn<Value: Hashable & Sendable>: Hashable, Sendable {
  package var row: Value
  package var column: Value
  package init(row: Value, column: Value) { (self.row, self.column) = (row, column) }
  package init(_ both: Value) { (row, column) = (both, both) }
}

/// How a view arranges its children in a grid with headers, footers and titles around it.
///
/// - `columns` `nil` (or 0) puts all children in one row.
/// - Bands are fractions of a cell's bounds (headers, footers) or the grid's (titles); a `nil` band puts headers at the cell's origin.
/// - Source: Vega's group `layout`.
package struct GridLayout: Hashable, Sendable {
  package var columns: Int?
  package var padding: RowColumn<Double>
  package var align: RowColumn<GridAlign>
  package var center: RowColumn<Bool>
  package var bounds: GridBounds
  package var headerOffset: RowColumn<Double>
  package var footerOffset: RowColumn<Double>
  package var titleOffset: RowColumn<Double>
  package var headerBand: RowColumn<Double?>
  package var footerBand: RowColumn<Double?>
  package var titleBand: RowColumn<Double>
  /// `end` puts titles beyond the footers.
  package var titleAnchor: RowColumn<Anchor>

  package init(
    columns: Int? = nil, padding: RowColumn<Double> = .init(20), align: RowColumn<GridAlign> = .init(.each),
    center: RowColumn<Bool> = .init(false), bounds: GridBounds = .full, headerOffset: RowColumn<Double> = .init(0),
    footerOffset: RowColumn<Double> = .init(0), titleOffset: RowColumn<Double> = .init(0), headerBand: RowColumn<Double?> = .init(nil),
    footerBand: RowColumn<Double?> = .init(nil), titleBand: RowColumn<Double> = .init(0.5), titleAnchor: RowColumn<Anchor> = .init(.start)
  ) {
    (self.columns, self.padding, self.align, self.center, self.bounds) = (columns, padding, align, center, bounds)
    (self.headerOffset, self.footerOffset, self.titleOffset) = (headerOffset, footerOffset, titleOffset)
    (self.headerBand, self.footerBand, self.titleBand, self.titleAnchor) = (headerBand, footerBand, titleBand, titleAnchor)
  }
}
