import Scenes
import Tables

/// What headers need to know of the cells.
struct FacetShape {
  /// One key a row of cells; `nil` without a row field.
  var rows: [[Value]]?
  var columns: [[Value]]?
  var cells: Int
  var gridColumns: Int
  /// The plot sizes of the cells, row by row; `nil` when cells are not plain plots.
  var sizes: [Size]?
  /// How many rows and columns have a header without a field of their own: those of a wrapped facet, or just one.
  var headerRows: Int { rows == nil && columns == nil ? (cells == 0 ? 0 : (cells + gridColumns - 1) / gridColumns) : 1 }
  var headerColumns: Int { rows == nil && columns == nil ? min(cells, gridColumns) : 1 }

  /// The largest plot in the row or column of cells at a place, which is as long as the header beside it.
  func length(isRow: Bool, at place: Int) -> Double {
    let stride = max(1, gridColumns)
    return (sizes ?? []).enumerated().reduce(0) { longest, cell in
      guard (isRow ? cell.offset / stride : cell.offset % stride) == place else { return longest }
      return max(longest, isRow ? cell.element.height : cell.element.width)
    }
  }
}
