import Scenes

/// The body of a legend that shows one symbol and one label an entry, in a grid.
package struct SymbolLegend: Hashable, Sendable {
  package var entries: [LegendEntry]
  /// Whether entries fill columns first.
  package var isVertical: Bool
  /// 0 means as many as there are entries; `nil` is 1 for vertical and 0 for horizontal legends.
  package var columns: Int?
  package var columnPadding: Double
  package var rowPadding: Double
  package var gridAlign: GridAlign
  /// Gives every entry this height and clips symbols to it; `nil` leaves each row as high as its largest symbol.
  package var clipHeight: Double?
  package var symbolOffset: Double
  package var labelStyle: TextStyle
  package var labelAlign: TextLabel.Align
  package var labelBaseline: TextLabel.Baseline
  package var labelLimit: Double
  package var labelOffset: Double

  package init(
    _ entries: [LegendEntry], isVertical: Bool = true, columns: Int? = nil, columnPadding: Double = 10, rowPadding: Double = 2,
    gridAlign: GridAlign = .each, clipHeight: Double? = nil, symbolOffset: Double = 0, labelStyle: TextStyle = .guideLabel,
    labelAlign: TextLabel.Align = .left, labelBaseline: TextLabel.Baseline = .middle, labelLimit: Double = 160, labelOffset: Double = 4
  ) {
    (self.entries, self.isVertical, self.columns) = (entries, isVertical, columns)
    (self.columnPadding, self.rowPadding, self.gridAlign) = (columnPadding, rowPadding, gridAlign)
    (self.clipHeight, self.symbolOffset, self.labelStyle) = (clipHeight, symbolOffset, labelStyle)
    (self.labelAlign, self.labelBaseline, self.labelLimit, self.labelOffset) = (labelAlign, labelBaseline, labelLimit, labelOffset)
  }
}

/// One symbol and its label.
package struct LegendEntry: Hashable, Sendable {
  package var label: [String]
  package var symbol: Symbol
  /// Area in square points.
  package var size: Double
  package var fill: Paint?
  package var fillOpacity: Double
  /// A transparent stroke takes room as any other does (Vega-Lite gives filled size legends one); `nil` takes none.
  package var stroke: Stroke?
  /// Counts toward the room that the symbol takes even if no stroke is drawn.
  package var strokeWidth: Double
  package var opacity: Double
  /// Looks of this label alone; `nil` means those of the legend.
  package var labelStyle: TextStyle?

  package init(
    label: [String], symbol: Symbol = .circle, size: Double = 100, fill: Paint? = nil, fillOpacity: Double = 1, stroke: Stroke? = nil,
    strokeWidth: Double = 1.5, opacity: Double = 1, labelStyle: TextStyle? = nil
  ) {
    (self.label, self.symbol, self.size) = (label, symbol, size)
    (self.fill, self.fillOpacity, self.stroke) = (fill, fillOpacity, stroke)
    (self.strokeWidth, self.opacity, self.labelStyle) = (strokeWidth, opacity, labelStyle)
  }
}
