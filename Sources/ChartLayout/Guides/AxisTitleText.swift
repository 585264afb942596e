import Scenes

extension Axis {
  /// The title's text, placed along the axis; across it only if the author said where.
  func titleItem(_ title: AxisTitle, measurer: any TextMeasurer) -> SceneItem {
    let along = range.position(at: title.anchor == .start ? 0 : title.anchor == .end ? 1 : 0.5)
    let automatic = point(along: along, across: 0)
    return guideText(
      title.lines, style: title.style, at: Point(title.x ?? automatic.x, title.y ?? automatic.y),
      align: title.align ?? title.anchor.align, baseline: title.baseline ?? (orient == .bottom ? .top : .bottom),
      angle: title.angle ?? (orient.isHorizontal ? 0 : outward * 90), limit: title.limit, measurer: measurer)
  }

  /// Whether layout moves the title beyond the labels; a place across the axis given by the author settles it.
  func isAutomatic(_ title: AxisTitle) -> Bool {
    switch (title.x, title.y) {
    case (nil, nil): true
    case (.some, .some): false
    case (.some, nil): orient.isHorizontal
    case (nil, .some): !orient.isHorizontal
    }
  }

  /// Where across the axis an automatic title goes when labels reach `extent` outward.
  func titlePosition(_ title: AxisTitle, extent: Double) -> Double {
    let below = orient == .bottom ? 0 : title.style.extraHeight(ofLines: title.lines.count)
    return outward * (extent + below + title.padding)
  }
}

extension Anchor {
  /// The alignment that keeps a text inside the stretch that it is anchored in.
  var align: TextLabel.Align {
    switch self {
    case .start: .left
    case .middle: .center
    case .end: .right
    }
  }
}
