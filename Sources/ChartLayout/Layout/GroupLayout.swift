import Scenes

/// Lays out one view with everything in it, from the inside out.
///
/// - Source: Vega's `layoutGroup`.
struct GroupLayout {
  var legends: LegendLayout
  /// How the outermost view fits the page; inner views pass `nil`.
  var autosize: Autosize.Kind?
  var measurer: any TextMeasurer

  /// A view in final form, and the part of it that counts for the size of the page.
  struct Result {
    var group: PlacedGroup
    var viewBounds: Bounds
  }

  func layOut(_ view: ViewGroup) -> Result {
    let (width, height) = (max(0, view.width), max(0, view.height))
    let children = layOutChildren(of: view)
    let axes = view.axes.map { $0.placed(width: width, height: height, measurer: measurer) }
    let marks = view.marks.map { PlacedMark($0, measurer: measurer) }

    var viewBounds = Bounds(0, 0, width, height)
    var (xBounds, yBounds) = (viewBounds, viewBounds)
    for (axis, placed) in zip(view.axes, axes) {
      if axis.orient.isHorizontal { yBounds.formUnion(placed.bounds) } else { xBounds.formUnion(placed.bounds) }
    }
    for mark in marks {
      // The outlines of several series are groups of their own, which legends keep clear of as they do of axes.
      if mark.mark.kind == .group, mark.mark.role == "scope" {
        xBounds.formUnion(mark.bounds)
        yBounds.formUnion(mark.bounds)
      } else {
        viewBounds.formUnion(mark.bounds)
      }
    }
    for child in children {
      xBounds.formUnion(child.bounds)
      yBounds.formUnion(child.bounds)
    }

    var legendGroups = view.legends.map { $0.placed(measurer: measurer) }
    LegendStacking(layout: legends, xBounds: xBounds, yBounds: yBounds, width: width, height: height)
      .arrange(&legendGroups, of: view.legends)
    for (legend, group) in zip(view.legends, legendGroups) { viewBounds.formUnion(counted(group.bounds, of: legend)) }
    viewBounds = viewBounds.union(xBounds).union(yBounds)

    let title = view.title.map { $0.placed(width: width, height: height, around: viewBounds, measurer: measurer) }
    if let title { viewBounds.formUnion(title.bounds) }
    if view.clips { viewBounds = Bounds(0, 0, view.width, view.height) }

    let parts = axes + marks + children + zip(view.legends, legendGroups).map { mark($0, $1) } + (title.map { [$0] } ?? [])
    return Result(group: assemble(view, parts), viewBounds: viewBounds)
  }

  /// The part of a legend's box that adds to the page; when fitting, only the side that it is on.
  private func counted(_ bounds: Bounds, of legend: Legend) -> Bounds {
    guard let autosize, autosize == .fit || autosize == .fitX || autosize == .fitY else { return bounds }
    switch legend.orient {
    case .left, .right: return Bounds(bounds.x1, 0, bounds.x2, 0)
    case .top, .bottom: return Bounds(0, bounds.y1, 0, bounds.y2)
    default: return .empty
    }
  }

  private func mark(_ legend: Legend, _ group: PlacedGroup) -> PlacedMark {
    let mark = SceneMark(
      .group, role: "legend", items: [group.placedItem], isAccessible: legend.isAccessible, label: legend.label,
      roleDescription: "legend", zIndex: legend.zIndex)
    return PlacedMark(mark, bounds: group.bounds)
  }

  /// The views inside, in their grid if there is one, as one mark for each run of equals.
  private func layOutChildren(of view: ViewGroup) -> [PlacedMark] {
    let inner = GroupLayout(legends: legends, autosize: nil, measurer: measurer)
    var groups = view.children.map { inner.layOut($0).group }
    if let grid = view.grid {
      var trellis = TrellisPlacement(layout: grid, children: groups, roles: view.children.map(\.role))
      trellis.arrange()
      groups = trellis.children
    }
    var marks: [PlacedMark] = []
    for (index, (child, group)) in zip(view.children, groups).enumerated() {
      let item = group.placedItem
      if index > 0, let name = child.name, view.children[index - 1].name == name, view.children[index - 1].role == child.role {
        marks[marks.count - 1].mark.items.append(item)
        marks[marks.count - 1].bounds.formUnion(group.bounds)
      } else {
        let mark = SceneMark(
          .group, role: child.role.rawValue, name: child.name, items: [item], isAccessible: child.isAccessible, zIndex: child.zIndex)
        marks.append(PlacedMark(mark, bounds: group.bounds))
      }
    }
    return marks
  }

  private func assemble(_ view: ViewGroup, _ parts: [PlacedMark]) -> PlacedGroup {
    let group = SceneGroup(
      frame: Rect(x: view.origin.x, y: view.origin.y, width: view.width, height: view.height), corners: view.corners,
      clips: view.clips, marks: parts.map(\.mark))
    var bounds = Bounds.empty
    if !view.clips { for part in parts { bounds.formUnion(part.bounds) } }
    if view.clips || view.width != 0 || view.height != 0 { bounds = bounds.addingBox(width: view.width, height: view.height) }
    bounds = bounds.expanded(by: view.stroke, opacity: view.opacity).translated(view.origin.x, view.origin.y)
    let item = SceneItem(
      .group(group), fill: view.fill, fillOpacity: view.fillOpacity, stroke: view.stroke, opacity: view.opacity, label: view.label)
    return PlacedGroup(item, group: group, bounds: bounds)
  }
}
