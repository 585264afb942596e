/// How the legends on one side of a view are stacked.
public struct LegendStack: Hashable, Sendable {
  /// Distance from the plot and its axes.
  public var offset: Double
  public var anchor: Anchor
  /// What legends are anchored along: the plot with its axes, or the plot alone.
  public var frame: Title.Frame
  public var isVertical: Bool
  /// Distance from one legend to the next.
  public var margin: Double
  public var bounds: GridBounds
  public var center: Bool
  public init(
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
public struct LegendLayout: Hashable, Sendable {
  public var left: LegendStack
  public var right: LegendStack
  public var top: LegendStack
  public var bottom: LegendStack
  public var topLeft: LegendStack
  public var topRight: LegendStack
  public var bottomLeft: LegendStack
  public var bottomRight: LegendStack

  /// Vega's defaults, or one stack for all sides with left and right turned vertical.
  public init(_ stack: LegendStack = LegendStack()) {
    var vertical = stack
    vertical.isVertical = true
    (left, right) = (vertical, vertical)
    (top, bottom, topLeft, topRight, bottomLeft, bottomRight) = (stack, stack, stack, stack, stack, stack)
  }
}
