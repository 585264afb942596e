import Scenes

extension LegendTitle {
  private var isBeside: Bool { orient == .left || orient == .right }

  var resolvedAnchor: Anchor { anchor ?? (isBeside ? .middle : .start) }

  /// The title's text at the given place; beside a vertical ramp it runs along it.
  ///
  /// - Source: Vega's `legend-title`.
  func item(at position: Point, isVerticalRamp: Bool, measurer: any TextMeasurer) -> SceneItem {
    let angle: Double = isVerticalRamp && isBeside ? (orient == .left ? -90 : 90) : 0
    return guideText(
      lines, style: style, at: position, align: align ?? defaultAlign(isVerticalRamp),
      baseline: baseline ?? defaultBaseline(isVerticalRamp),
      angle: angle, limit: limit, measurer: measurer)
  }

  private func defaultAlign(_ isVerticalRamp: Bool) -> TextLabel.Align {
    if isVerticalRamp && orient == .right {
      switch resolvedAnchor {
      case .start: return .right
      case .middle: return .center
      case .end: return .left
      }
    }
    return isBeside && !(isVerticalRamp && orient == .left) ? .left : resolvedAnchor.align
  }

  private func defaultBaseline(_ isVerticalRamp: Bool) -> TextLabel.Baseline {
    guard isBeside else { return .top }
    if isVerticalRamp { return orient == .right ? .bottom : .top }
    switch resolvedAnchor {
    case .start: return .top
    case .middle: return .middle
    case .end: return .bottom
    }
  }
}
