import Scenes

extension RampStyle {
  /// The place of a fraction of the ramp; vertical ramps grow upward.
  fileprivate func place(_ fraction: Double) -> Double { (isVertical ? 1 - fraction : fraction) * length }

  fileprivate func box(from start: Double, to end: Double) -> Rect {
    let (from, to) = (place(start), place(end))
    let (low, extent) = (min(from, to), abs(to - from))
    return isVertical
      ? Rect(x: 0, y: low, width: thickness, height: extent) : Rect(x: low, y: 0, width: extent, height: thickness)
  }

  fileprivate func item(_ box: Rect, fill: Paint) -> SceneItem {
    SceneItem(.rect(box, corners: .none), fill: fill, stroke: stroke, opacity: opacity)
  }

  /// Labels beside the ramp, those at its ends kept within them, without those that would overlap.
  fileprivate func labelMark(_ labels: [RampLabel], measurer: any TextMeasurer) -> PlacedMark {
    let items = labels.map { label in
      let (isFirst, isLast) = (label.fraction <= 0, label.fraction >= 1)
      let across = thickness + labelOffset
      let along = place(label.fraction)
      return guideText(
        label.lines, style: labelStyle, at: isVertical ? Point(across, along) : Point(along, across),
        align: isVertical || isFirst ? .left : isLast ? .right : .center,
        baseline: !isVertical || isLast ? .top : isFirst ? .bottom : .middle, limit: labelLimit, measurer: measurer)
    }
    let removal = LabelOverlapRemoval(method: labelOverlap, separation: labelSeparation)
    let (flags, bounds) = removal.shown(items.map { $0.bounds(measurer) })
    let shown = zip(items, flags).filter(\.1).map(\.0)
    return PlacedMark(SceneMark(.text, role: "legend-label", items: shown), bounds: bounds)
  }

  fileprivate func body(_ ramp: SceneMark, labels: [RampLabel], measurer: any TextMeasurer) -> LegendBody {
    let ramp = PlacedMark(ramp, measurer: measurer)
    let labels = labelMark(labels, measurer: measurer)
    return LegendBody(
      marks: [ramp.mark, labels.mark], bounds: ramp.bounds.union(labels.bounds), firstBounds: ramp.bounds, isRamp: true,
      isVerticalRamp: isVertical)
  }
}

extension GradientLegend {
  /// The ramp as one box filled with a gradient, and its labels.
  func body(measurer: any TextMeasurer) -> LegendBody {
    let (from, to) = style.isVertical ? (Point(0, 1), Point(0, 0)) : (Point(0, 0), Point(1, 0))
    let fill = Paint.gradient(Gradient(kind: .linear(from: from, to: to), stops: stops))
    let ramp = SceneMark(.rect, role: "legend-gradient", items: [style.item(style.box(from: 0, to: 1), fill: fill)])
    return style.body(ramp, labels: labels, measurer: measurer)
  }
}

extension BandLegend {
  /// The ramp as one box a band, and labels where bands begin.
  func body(measurer: any TextMeasurer) -> LegendBody {
    let items = bands.map { style.item(style.box(from: $0.start, to: $0.end), fill: $0.paint) }
    let labels = bands.map { RampLabel($0.label, at: $0.start) }
    return style.body(SceneMark(.rect, role: "legend-band", items: items), labels: labels, measurer: measurer)
  }
}
