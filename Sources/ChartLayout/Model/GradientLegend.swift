import Scenes

/// What color ramps, smooth or stepped, have in common: their box and the labels beside it.
public struct RampStyle: Hashable, Sendable {
  public var isVertical: Bool
  public var length: Double
  public var thickness: Double
  public var stroke: Stroke?
  public var opacity: Double
  public var labelStyle: TextStyle
  /// Labels wider than this are cut off with an ellipsis; 0 means never.
  public var labelLimit: Double
  public var labelOffset: Double
  public var labelOverlap: LabelOverlap
  public var labelSeparation: Double

  public init(
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
public struct RampLabel: Hashable, Sendable {
  public var lines: [String]
  public var fraction: Double
  public init(_ lines: [String], at fraction: Double) { (self.lines, self.fraction) = (lines, fraction) }
}

/// The body of a legend for a continuous color scale.
public struct GradientLegend: Hashable, Sendable {
  /// Offsets run from 0 at the low end to 1 at the high end.
  public var stops: [Gradient.Stop]
  public var labels: [RampLabel]
  public var style: RampStyle
  public init(stops: [Gradient.Stop], labels: [RampLabel], style: RampStyle = RampStyle()) {
    (self.stops, self.labels, self.style) = (stops, labels, style)
  }
}

/// The body of a legend for a color scale with steps; each band is labeled at its low end.
public struct BandLegend: Hashable, Sendable {
  public struct Band: Hashable, Sendable {
    public var paint: Paint
    /// Fractions of the way from the low to the high end.
    public var start: Double
    public var end: Double
    public var label: [String]
    public init(paint: Paint, from start: Double, to end: Double, label: [String]) {
      (self.paint, self.start, self.end, self.label) = (paint, start, end, label)
    }
  }
  public var bands: [Band]
  public var style: RampStyle
  public init(_ bands: [Band], style: RampStyle = RampStyle()) { (self.bands, self.style) = (bands, style) }
}
