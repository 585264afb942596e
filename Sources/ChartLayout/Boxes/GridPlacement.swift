import Scenes

/// Places boxes in a grid: columns and rows wide enough for what is in them, with padding between.
///
/// - Source: Vega's `gridLayout`.
struct GridPlacement {
  /// The point that the grid hangs on, and which of its corners or edges does.
  struct Hook {
    var x = 0.0
    var y = 0.0
    var column = Anchor.start
    var row = Anchor.start
  }
  var layout: GridLayout
  var hook = Hook()

  init(_ layout: GridLayout, hook: Hook = Hook()) { (self.layout, self.hook) = (layout, hook) }

  /// Moves every group to its cell, row by row, and answers the box around all of them.
  @discardableResult func arrange(_ groups: inout [PlacedGroup]) -> Bounds {
    let boxes = groups.map(box)
    let columns = layout.columnCount(for: groups.count)
    guard columns > 0 else { return .empty }
    let horizontal = GridTrack(
      boxes: boxes.map { ($0.x1, $0.x2) }, lines: groups.indices.map { $0 % columns }, padding: layout.padding.column,
      align: layout.align.column)
    let vertical = GridTrack(
      boxes: boxes.map { ($0.y1, $0.y2) }, lines: groups.indices.map { $0 / columns }, padding: layout.padding.row,
      align: layout.align.row)
    let rows = (groups.count + columns - 1) / columns
    let x = horizontal.positions(
      step: 1, lineLength: columns, center: layout.center.column && rows > 1)
    let y = vertical.positions(
      step: columns, lineLength: rows, center: layout.center.row && columns != 1)

    var bounds = Bounds(0, 0, 0, 0)
    for index in groups.indices { bounds.formUnion(boxes[index].translated(x[index], y[index])) }
    let shift = anchorShift(bounds)
    bounds = .empty
    for index in groups.indices {
      groups[index].move(to: x[index] + shift.x, y[index] + shift.y)
      bounds.formUnion(groups[index].bounds)
    }
    return bounds
  }

  private func box(_ group: PlacedGroup) -> Bounds {
    if layout.bounds == .flush { return Bounds(0, 0, group.group.frame.width, group.group.frame.height) }
    return group.bounds.isEmpty ? Bounds(0, 0, 0, 0) : group.bounds.translated(-group.x, -group.y)
  }

  private func anchorShift(_ bounds: Bounds) -> Point {
    func shift(_ anchor: Anchor, _ extent: Double) -> Double {
      switch anchor {
      case .start: 0
      case .middle: extent / 2
      case .end: extent
      }
    }
    return Point(
      roundedHalfUp(hook.x - shift(hook.column, bounds.width)), roundedHalfUp(hook.y - shift(hook.row, bounds.height)))
  }
}

extension GridLayout {
  func columnCount(for count: Int) -> Int { columns.flatMap { $0 > 0 ? min($0, max(1, count)) : nil } ?? count }
}
