import Scenes

/// One side of a grid on which headers or footers are lined up with its rows or columns.
///
/// - Source: Vega's `layoutHeaders`.
struct HeaderBand {
  var groups: [PlacedGroup]
  var layout: GridLayout
  /// Whether headers run along columns.
  var isColumn: Bool
  /// Whether the side is the left or top one.
  var isLow: Bool
  /// The cells along this side, and how to reach the next cell inward from one that is missing.
  var start: Int
  var stride: Int
  var back: Int
  var limit: Int

  /// Places the headers and answers how far this side of the grid now reaches.
  func arrange(_ headers: [Int], in children: inout [PlacedGroup], offset: Double, band: Double?) -> Double {
    guard !groups.isEmpty else { return 0 }
    let cells = Swift.stride(from: start, to: groups.count, by: stride)
    var margin = cells.reduce(0) { outermost($0, edge(of: groups[$1])) }
    guard !headers.isEmpty else { return margin }
    margin += offset

    var bounds = Bounds.empty
    var reached = 0.0
    for (header, place) in zip(headers.prefix(limit), Swift.stride(from: start, to: .max, by: stride)) {
      guard let cell = nearestCell(place) else { break }
      let along = position(along: cell, band: band)
      children[header].move(to: isColumn ? along : margin, isColumn ? margin : along)
      bounds.formUnion(children[header].bounds)
      reached = outermost(reached, side(of: bounds))
    }
    return reached
  }

  private func outermost(_ a: Double, _ b: Double) -> Double {
    isLow ? min(a, b).rounded(.down) : max(a, b).rounded(.up)
  }

  private func side(of bounds: Bounds) -> Double {
    isColumn ? (isLow ? bounds.y1 : bounds.y2) : (isLow ? bounds.x1 : bounds.x2)
  }

  private func edge(of group: PlacedGroup) -> Double {
    guard layout.bounds == .flush else { return side(of: group.bounds) }
    let frame = group.group.frame
    return side(of: Bounds(frame.x, frame.y, frame.x + frame.width, frame.y + frame.height))
  }

  /// The cell at a place, or the nearest one before it if the grid has none there.
  private func nearestCell(_ place: Int) -> PlacedGroup? {
    var index = place
    while index >= groups.count { index -= max(1, back) }
    return index >= 0 ? groups[index] : nil
  }

  private func position(along cell: PlacedGroup, band: Double?) -> Double {
    guard let band else { return isColumn ? cell.x : cell.y }
    return isColumn
      ? roundedHalfUp(cell.bounds.x1 + band * cell.bounds.width) : roundedHalfUp(cell.bounds.y1 + band * cell.bounds.height)
  }
}
