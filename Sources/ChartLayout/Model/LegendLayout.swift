/// How the legends on one side of a view are stacked.
package struct LegendStack: Hashable, Sendable {
  /// Distance from the plot and its axes.
  package var offset: Double
  package var anchor: Anchor
  /// What legends are anchored along: the plot with its axes, or the plot alone.
  package var frame: Title.Frame
  package var isVertical: Bool
  /// Distance from one legend to the next.
  package var margin: Double
  package var bounds: GridBounds
  package var center: Bool
  package init(
    offset: Double = 18, anchor: Anchor = .start, frame: Title.Frame = .group, isVertical: Bool = false, margin: Double = 8,
    bounds: GridBounds = .flush, center: Bool = false
  ) {
    (self.offset, self.anchor, self.frame, self.isVertical) = (offset, anchor, frame, isVertical)
    (self.margin, self.bounds, self.center) = (margin, bounds, center)
  }
}

/// How legends are stacked, side by side of the view.
///
/// - Source: Vega's `config.legend.layout`.
package struct LegendLayout: Hashable, Sendable {
  package var left: LegendStack
  package var right: LegendStack
  package var top: LegendStack
  package var bottom: LegendStack
  package var topLeft: LegendStack
  package var topRight: LegendStack
  package var bottomLeft: LegendStack
  package var bottomRight: LegendStack

  /// Vega's defaults, or one stack for all sides with left and right turned vertical.
  package init(_ stack: LegendStack = LegendStack()) {
    var vertical = stack
    vertical.isVertical = true
    (left, right) = (vertical, vertical)
    (top, bottom, topLeft, topRight, bottomLeft, bottomRight) = (stack, stack, stack, stack, stack, stack)
  }
}
