import Scenes

extension Legend {
  /// The legend as a group with its body below, above or beside its title, at the origin or its own place.
  ///
  /// - Source: Vega's `legendLayout`.
  func placed(measurer: any TextMeasurer) -> PlacedGroup {
    let body = body(measurer: measurer)
    var entry = Point(padding, padding)
    var marks: [SceneMark] = []
    var titleBounds = Bounds.empty
    if let title {
      let arranged = arrange(title, body, &entry, measurer: measurer)
      titleBounds = arranged.bounds(measurer)
      marks.append(SceneMark(.text, role: "legend-title", items: [arranged]))
    }
    let entryGroup = SceneGroup(frame: Rect(x: entry.x, y: entry.y, width: 0, height: 0), marks: body.marks.filter { !$0.isEmpty })
    marks.insert(SceneMark(.group, role: "legend-entry", items: [SceneItem(.group(entryGroup))]), at: 0)

    let size = size(of: body.bounds.translated(entry.x, entry.y).union(titleBounds))
    let origin = if case .none(let place) = orient { place } else { Point.zero }
    let group = SceneGroup(
      frame: Rect(x: origin.x, y: origin.y, width: size.width, height: size.height),
      corners: CornerRadii(topLeft: cornerRadius, topRight: cornerRadius, bottomRight: cornerRadius, bottomLeft: cornerRadius), marks: marks
    )
    let box = Bounds(origin.x, origin.y, origin.x + size.width, origin.y + size.height)
    return PlacedGroup(SceneItem(.group(group), fill: fill, stroke: stroke), group: group, bounds: box.expanded(by: stroke))
  }

  /// Whole points for content from the padding on, with padding on both sides.
  private func size(of content: Bounds) -> Size {
    let (right, bottom) = content.isEmpty ? (padding, padding) : (content.x2, content.y2)
    return Size((right - padding + 2 * padding).rounded(.up), (bottom - padding + 2 * padding).rounded(.up))
  }

  /// Puts the title beside the body and moves the body out of its way.
  private func arrange(_ title: LegendTitle, _ body: LegendBody, _ entry: inout Point, measurer: any TextMeasurer) -> SceneItem {
    var place = Point(padding, padding)
    let bounds = title.item(at: place, isVerticalRamp: body.isVerticalRamp, measurer: measurer).bounds(measurer)
    switch title.orient {
    case .left: entry.x += bounds.width.rounded(.up) + title.padding
    case .right, .bottom: break
    case .top: entry.y += bounds.height + title.padding
    }
    let offset = titleOffset(title, body, entry)
    place.x += offset.x
    place.y += offset.y
    let overrun = roundedHalfUp(bounds.x1 + offset.x - padding)
    if overrun < 0 {
      entry.x -= overrun
      place.x -= overrun
    }
    return title.item(at: place, isVerticalRamp: body.isVerticalRamp, measurer: measurer)
  }

  private func titleOffset(_ title: LegendTitle, _ body: LegendBody, _ entry: Point) -> Point {
    let entryBounds = body.bounds.translated(entry.x, entry.y)
    let ramp = body.firstBounds
    let lines = title.style.extraHeight(ofLines: title.lines.count)
    let anchor = title.resolvedAnchor

    /// The share of `extent` (less what several lines take) that the anchor asks for.
    func shift(_ anchor: Anchor, of extent: Double, isFlipped: Bool = false, lines: Double = 0) -> Double {
      switch anchor {
      case .start: roundedHalfUp(isFlipped ? extent : 0)
      case .end: roundedHalfUp((isFlipped ? 0 : extent) - lines)
      case .middle: roundedHalfUp(0.5 * (extent - lines))
      }
    }
    /// Along a vertical body; a vertical ramp counts from its low end, which is below.
    func beside() -> Double {
      let extent = (body.isRamp ? ramp.y2 : entryBounds.y2) - padding
      return shift(anchor, of: extent, isFlipped: body.isVerticalRamp, lines: lines)
    }
    /// Along a horizontal body.
    func above() -> Double {
      shift(anchor, of: (body.isRamp && !body.isVerticalRamp ? ramp.x2 : entryBounds.x2) - padding)
    }

    switch title.orient {
    case .left: return Point(0, beside())
    case .right:
      let extent = (body.isRamp && !body.isVerticalRamp ? ramp.x2 : entryBounds.x2) - padding
      return Point(shift(.end, of: extent) + title.padding, beside())
    case .bottom: return Point(above(), shift(.end, of: entryBounds.y2 - padding) + title.padding)
    case .top: return Point(above(), 0)
    }
  }
}
