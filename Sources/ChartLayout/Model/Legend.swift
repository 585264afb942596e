import Scenes

/// A legend with every entry, label and color already decided; layout only places it.
///
/// - Source: Vega's `legends` entries.
package struct Legend: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case symbols(SymbolLegend)
    case gradient(GradientLegend)
    case bands(BandLegend)
  }
  /// Where a legend goes: beside the plot, in a corner inside it, or at a place of its own.
  package enum Orient: Hashable, Sendable {
    case left, right, top, bottom, topLeft, topRight, bottomLeft, bottomRight
    case none(Point)
  }
  package var content: Content
  package var title: LegendTitle?
  package var orient: Orient
  /// Distance from the plot; `nil` takes that of the chart's legend layout.
  package var offset: Double?
  package var padding: Double
  package var cornerRadius: Double
  package var fill: Paint?
  package var stroke: Stroke?
  package var zIndex: Double
  package var isAccessible: Bool
  /// What a screen reader says, such as "Symbol legend titled …".
  package var label: String?

  package init(
    _ content: Content, title: LegendTitle? = nil, orient: Orient = .right, offset: Double? = nil, padding: Double = 0,
    cornerRadius: Double = 0, fill: Paint? = nil, stroke: Stroke? = nil, zIndex: Double = 0, isAccessible: Bool = true,
    label: String? = nil
  ) {
    (self.content, self.title, self.orient, self.offset) = (content, title, orient, offset)
    (self.padding, self.cornerRadius, self.fill, self.stroke) = (padding, cornerRadius, fill, stroke)
    (self.zIndex, self.isAccessible, self.label) = (zIndex, isAccessible, label)
  }
}

/// The title of a legend.
///
/// - `anchor` `nil` is `middle` beside the entries and `start` above or below; `align` and `baseline` `nil` follow from it.
package struct LegendTitle: Hashable, Sendable {
  package var lines: [String]
  package var style: TextStyle
  package var orient: Side
  package var anchor: Anchor?
  package var align: TextLabel.Align?
  package var baseline: TextLabel.Baseline?
  package var limit: Double
  package var padding: Double

  package init(
    _ lines: [String], style: TextStyle = .guideTitle, orient: Side = .top, anchor: Anchor? = nil, align: TextLabel.Align? = nil,
    baseline: TextLabel.Baseline? = nil, limit: Double = 180, padding: Double = 5
  ) {
    (self.lines, self.style, self.orient, self.anchor) = (lines, style, orient, anchor)
    (self.align, self.baseline, self.limit, self.padding) = (align, baseline, limit, padding)
  }
}
