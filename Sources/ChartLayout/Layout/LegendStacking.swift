import Scenes

/// Stacks the legends of a view on each of its sides, beyond the axes.
///
/// - Source: Vega's `legendParams`.
struct LegendStacking {
  var layout: LegendLayout
  /// The plot with its y axes, and with its x axes.
  var xBounds: Bounds
  var yBounds: Bounds
  var width: Double
  var height: Double

  /// Moves every legend that has no place of its own.
  func arrange(_ groups: inout [PlacedGroup], of legends: [Legend]) {
    for orient in LegendSide.allCases {
      let members = legends.indices.filter { LegendSide(legends[$0].orient) == orient }
      guard !members.isEmpty else { continue }
      let stack = orient.stack(in: layout)
      let offset = members.compactMap { legends[$0].offset }.max() ?? stack.offset
      let grid = GridLayout(
        columns: stack.isVertical ? 1 : members.count, padding: RowColumn(stack.margin), align: RowColumn(.each),
        center: RowColumn(stack.center), bounds: stack.bounds)
      var moved = members.map { groups[$0] }
      GridPlacement(grid, hook: hook(orient, stack, offset)).arrange(&moved)
      for (place, index) in members.enumerated() { groups[index] = moved[place] }
    }
  }

  private func hook(_ side: LegendSide, _ stack: LegendStack, _ offset: Double) -> GridPlacement.Hook {
    let share = stack.anchor == .end ? 1 : stack.anchor == .middle ? 0.5 : 0.0
    let spansAxes = stack.frame == .bounds
    let x = spansAxes ? xBounds.x1 + share * xBounds.width : share * (width != 0 ? width : yBounds.width + 2 * yBounds.x1)
    let y = spansAxes ? yBounds.y1 + share * yBounds.height : share * (height != 0 ? height : xBounds.height + 2 * xBounds.y1)
    let anchor = stack.anchor
    return switch side {
    case .left: .init(x: xBounds.x1.rounded(.down) - offset, y: y, column: .end, row: anchor)
    case .right: .init(x: xBounds.x2.rounded(.up) + offset, y: y, row: anchor)
    case .top: .init(x: x, y: yBounds.y1.rounded(.down) - offset, column: anchor, row: .end)
    case .bottom: .init(x: x, y: yBounds.y2.rounded(.up) + offset, column: anchor)
    case .topLeft: .init(x: offset, y: offset)
    case .topRight: .init(x: width - offset, y: offset, column: .end)
    case .bottomLeft: .init(x: offset, y: height - offset, row: .end)
    case .bottomRight: .init(x: width - offset, y: height - offset, column: .end, row: .end)
    }
  }
}

/// The sides and corners on which legends stack.
private enum LegendSide: CaseIterable {
  case left, right, top, bottom, topLeft, topRight, bottomLeft, bottomRight

  /// `nil` for a legend with a place of its own.
  init?(_ orient: Legend.Orient) {
    switch orient {
    case .left: self = .left
    case .right: self = .right
    case .top: self = .top
    case .bottom: self = .bottom
    case .topLeft: self = .topLeft
    case .topRight: self = .topRight
    case .bottomLeft: self = .bottomLeft
    case .bottomRight: self = .bottomRight
    case .none: return nil
    }
  }

  func stack(in layout: LegendLayout) -> LegendStack {
    switch self {
    case .left: layout.left
    case .right: layout.right
    case .top: layout.top
    case .bottom: layout.bottom
    case .topLeft: layout.topLeft
    case .topRight: layout.topRight
    case .bottomLeft: layout.bottomLeft
    case .bottomRight: layout.bottomRight
    }
  }
}
