import Scenes

/// A mark and the box around everything in it, in the coordinates of the group that holds it.
struct PlacedMark {
  var mark: SceneMark
  var bounds: Bounds

  init(_ mark: SceneMark, bounds: Bounds) { (self.mark, self.bounds) = (mark, bounds) }

  /// A mark whose box is simply that of its items.
  init(_ mark: SceneMark, measurer: any TextMeasurer) {
    self.init(mark, bounds: mark.bounds(measurer))
  }
}

/// A group on its way to its place: contents final, position still moving.
struct PlacedGroup {
  var item: SceneItem
  var group: SceneGroup
  /// The box around the group and everything in it, in the parent's coordinates.
  var bounds: Bounds

  init(_ item: SceneItem, group: SceneGroup, bounds: Bounds) { (self.item, self.group, self.bounds) = (item, group, bounds) }

  var x: Double { group.frame.x }
  var y: Double { group.frame.y }

  mutating func move(by dx: Double, _ dy: Double) {
    group.frame.x += dx
    group.frame.y += dy
    bounds = bounds.translated(dx, dy)
  }
  mutating func move(to x: Double, _ y: Double) { move(by: x - group.frame.x, y - group.frame.y) }

  /// The item with the group as it now stands.
  var placedItem: SceneItem {
    var placed = item
    placed.shape = .group(group)
    return placed
  }
}

extension Bounds {
  /// Contains the corner of a box of the given size as well as its origin.
  func addingBox(width: Double, height: Double) -> Bounds { adding(.zero).adding(Point(width, height)) }

  /// Grown by half the width of a stroke, if there is one that shows.
  func expanded(by stroke: Stroke?, opacity: Double = 1) -> Bounds {
    guard let stroke, opacity != 0, stroke.opacity != 0 else { return self }
    return expanded(by: stroke.width / 2)
  }
}
