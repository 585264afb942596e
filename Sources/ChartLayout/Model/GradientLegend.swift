import Scenes

/// What color ramps, smooth or stepped, have in common: their box and the labels beside it.
package struct RampStyle: Hashable, Sendable {
  package var isVertical: Bool
  package var length: Double
  package var thickness: Double
  package var stroke: Stroke?
  package var opacity: Double
  package var labelStyle: TextStyle
  /// Labels wider than this are cut off with an ellipsis; 0 means never.
  package var labelLimit: Double
  package var labelOffset: Double
  package var labelOverlap: LabelOverlap
  package var labelSeparation: Double

  package init(
    isVertical: Bool = true, length: Double = 200, thickness: Double = 16, stroke: Stroke? = nil, opacity: Double = 1,
    labelStyle: TextStyle = .guideLabel, labelLimit: Double = 0, labelOffset: Double = 2, labelOverlap: LabelOverlap = .parity,
    labelSeparation: Double = 0
  ) {
    (self.isVertical, self.length, self.thickness, self.stroke, self.opacity) = (isVertical, length, thickness, stroke, opacity)
    (self.labelStyle, self.labelLimit, self.labelOffset) = (labelStyle, labelLimit, labelOffset)
    (self.labelOverlap, self.labelSeparation) = (labelOverlap, labelSeparation)
  }
}

/// A label of a color ramp, at a fraction of the way from its low to its high end.
package struct RampLabel: Hashable, Sendable {
  package var lines: [String]
  package var fraction: Double
  package init(_ lines: [String], at fraction: Double) { (self.lines, self.fraction) = (lines, fraction) }
}

/// The body of a legend for a continuous color scale.
package struct GradientLegend: Hashable, Sendable {
  /// Offsets run from 0 at the low end to 1 at the high end.
  package var stops: [Gradient.Stop]
  package var labels: [RampLabel]
  package var style: RampStyle
  package init(stops: [Gradient.Stop], labels: [RampLabel], style: RampStyle = RampStyle()) {
    (self.stops, self.labels, self.style) = (stops, labels, style)
  }
}

/// The body of a legend for a color scale with steps; each band is labeled at its low end.
package struct BandLegend: Hashable, Sendable {
  package struct Band: Hashable, Sendable {
    package var paint: Paint
    /// Fractions of the way from the low to the high end.
    package var start: Double
    package var end: Double
    package var label: [String]
    package init(paint: Paint, from start: Double, to end: Double, label: [String]) {
      (self.paint, self.start, self.end, self.label) = (paint, start, end, label)
    }
  }
  package var bands: [Band]
  package var style: RampStyle
  package init(_ bands: [Band], style: RampStyle = RampStyle()) { (self.bands, self.style) = (bands, style) }
}
