import Scenes

extension Axis {
  /// The axis as a group beside a plot of the given size, its title beyond its labels.
  ///
  /// - The box leaves out grid lines and ``translate``, as Vega's does.
  /// - Source: Vega's `axisLayout`.
  func placed(width: Double, height: Double, measurer: any TextMeasurer) -> PlacedMark {
    var marks: [SceneMark] = []
    var bounds = Bounds.empty
    if hasGrid { marks.append(gridMark(plotSize: orient.isHorizontal ? height : width)) }
    if hasTicks {
      let ticks = PlacedMark(tickMark(), measurer: measurer)
      marks.append(ticks.mark)
      bounds.formUnion(ticks.bounds)
    }
    if hasLabels {
      let labels = labelMark(measurer: measurer)
      marks.append(labels.mark)
      bounds.formUnion(labels.bounds)
    }
    if hasDomain { marks.append(domainMark()) }

    let extent = max(minExtent, min(maxExtent, reach(of: bounds)))
    bounds = bounds.adding(.zero)
      .adding(point(along: range.length, across: 0)).adding(point(along: 0, across: outward * extent))
    if let title {
      let item = placedTitle(title, extent: extent, measurer: measurer)
      marks.append(SceneMark(.text, role: "axis-title", items: [item]))
      bounds.formUnion(item.bounds(measurer))
    }

    let origin = origin(width: width, height: height)
    let frame = Rect(x: origin.x + translate, y: origin.y + translate, width: 0, height: 0)
    let group = SceneGroup(frame: frame, marks: marks.filter { !$0.isEmpty })
    let mark = SceneMark(
      .group, role: "axis", items: [SceneItem(.group(group))], isAccessible: isAccessible, label: label, roleDescription: "axis",
      zIndex: zIndex)
    return PlacedMark(mark, bounds: bounds.translated(origin.x, origin.y))
  }

  private func placedTitle(_ title: AxisTitle, extent: Double, measurer: any TextMeasurer) -> SceneItem {
    var item = titleItem(title, measurer: measurer)
    guard isAutomatic(title), case .text(var text) = item.shape else { return item }
    let across = titlePosition(title, extent: extent)
    if orient.isHorizontal { text.position.y = across } else { text.position.x = across }
    item.shape = .text(text)
    return item
  }

  /// How far a box sticks out from the axis.
  private func reach(of bounds: Bounds) -> Double {
    switch orient {
    case .left: -bounds.x1
    case .right: bounds.x2
    case .top: -bounds.y1
    case .bottom: bounds.y2
    }
  }

  private func origin(width: Double, height: Double) -> Point {
    switch orient {
    case .left: Point(-offset, position)
    case .right: Point(width + offset, position)
    case .top: Point(position, -offset)
    case .bottom: Point(position, height + offset)
    }
  }
}
