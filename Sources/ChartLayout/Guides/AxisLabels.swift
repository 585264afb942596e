import Scenes

extension Axis {
  /// Labels that survive overlap removal, and the box that layout reckons with.
  func labelMark(measurer: any TextMeasurer) -> PlacedMark {
    let items = ticks.filter { !$0.label.isEmpty }.map { labelItem($0, measurer: measurer) }
    let removal = LabelOverlapRemoval(method: labelOverlap, separation: labelSeparation, limits: labelLimits)
    let (flags, bounds) = removal.shown(items.map { $0.bounds(measurer) })
    let shown = flags.contains(false) ? zip(items, flags).filter(\.1).map(\.0) : items
    return PlacedMark(SceneMark(.text, role: "axis-label", items: shown), bounds: bounds)
  }

  private func labelItem(_ tick: AxisTick, measurer: any TextMeasurer) -> SceneItem {
    let style = style(of: tick)
    let along = tick.labelPosition + style.tickOffset + style.labelOffset
    let across = outward * ((hasTicks ? style.tickSize : 0) + style.labelPadding)
    let flush = flushEnd(of: tick)
    let isHorizontal = orient.isHorizontal
    let isOffset = labelFlushOffset != 0 && (isHorizontal ? style.labelAlign == nil : style.labelBaseline == nil)
    let shift = isOffset ? flush.direction * labelFlushOffset : 0
    return guideText(
      tick.label, style: style.label, at: point(along: along, across: across), offset: point(along: shift, across: 0),
      align: style.labelAlign ?? defaultAlign(flush), baseline: style.labelBaseline ?? defaultBaseline(flush),
      angle: style.labelAngle, limit: style.labelLimit, measurer: measurer)
  }

  private enum Flush {
    case low, high, no
    var direction: Double { self == .low ? -1 : self == .high ? 1 : 0 }
  }

  /// Which end of the axis a label is close enough to for being aligned with it.
  private func flushEnd(of tick: AxisTick) -> Flush {
    guard let threshold = labelFlush else { return .no }
    let toLow = abs(tick.flushPosition - min(range.start, range.end))
    let toHigh = abs(max(range.start, range.end) - tick.flushPosition)
    if toLow < toHigh && toLow <= threshold { return .low }
    return toHigh <= threshold ? .high : .no
  }

  private func defaultAlign(_ flush: Flush) -> TextLabel.Align {
    switch (orient, flush) {
    case (.left, _): .right
    case (.right, _): .left
    case (_, .low): .left
    case (_, .high): .right
    case (_, .no): .center
    }
  }

  private func defaultBaseline(_ flush: Flush) -> TextLabel.Baseline {
    switch (orient, flush) {
    case (.top, _): .bottom
    case (.bottom, _): .top
    case (_, .low): .top
    case (_, .high): .bottom
    case (_, .no): .middle
    }
  }

  private var labelLimits: Bounds? {
    guard let tolerance = labelBound, tolerance >= 0 else { return nil }
    let (low, high) = (min(range.start, range.end), max(range.start, range.end))
    let slack = tolerance == 0 ? 1 : tolerance
    return orient.isHorizontal
      ? Bounds(low - slack, -.infinity, high + slack, .infinity) : Bounds(-.infinity, low - slack, .infinity, high + slack)
  }
}
