import Scenes

/// One text of a guide: its lines cut to the limit, placed and painted.
func guideText(
  _ lines: [String], style: TextStyle, at position: Point, offset: Point = .zero, align: TextLabel.Align, baseline: TextLabel.Baseline,
  angle: Double = 0, limit: Double = 0, measurer: any TextMeasurer
) -> SceneItem {
  let shown = measurer.truncated(lines: lines, font: style.font, limit: limit)
  let label = TextLabel(
    lines: shown, position: position, offset: offset, font: style.font, align: align, baseline: baseline, angle: angle,
    lineHeight: style.resolvedLineHeight)
  return SceneItem(.text(label), fill: style.color, fillOpacity: style.opacity)
}

extension TextStyle {
  /// How much higher a text of several lines is than one of a single line.
  func extraHeight(ofLines count: Int) -> Double { Double(max(0, count - 1)) * resolvedLineHeight }
}
