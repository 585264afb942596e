import Scenes

/// A view before layout: finished marks in its own coordinates, its guides, and the views inside it.
///
/// - `marks` and `children` are painted in that order, between the axes and the legends.
/// - Consecutive children of one role and one name are items of one mark, as the cells of a facet are.
/// - `width` and `height` are those of the plot; a view that only holds others has none, except where Vega's signals give it one.
/// - A stroke widens the box by half its width even if transparent; `nil` does not.
/// - Source: Vega's group marks.
package struct ViewGroup: Hashable, Sendable {
  /// What a view is to the grid that it sits in; the raw value is Vega's role.
  package enum Role: String, Sendable {
    case scope
    case rowHeader = "row-header"
    case rowFooter = "row-footer"
    case rowTitle = "row-title"
    case columnHeader = "column-header"
    case columnFooter = "column-footer"
    case columnTitle = "column-title"
  }
  package var name: String?
  package var role: Role
  /// Where the view is when its parent has no grid.
  package var origin: Point
  package var width: Double
  package var height: Double
  package var fill: Paint?
  package var fillOpacity: Double
  package var stroke: Stroke?
  package var opacity: Double
  package var corners: CornerRadii
  package var clips: Bool
  package var axes: [Axis]
  package var marks: [SceneMark]
  package var children: [ViewGroup]
  package var legends: [Legend]
  package var title: Title?
  package var grid: GridLayout?
  package var zIndex: Double
  package var isAccessible: Bool
  /// What a screen reader says of the view.
  package var label: String?

  package init(
    name: String? = nil, role: Role = .scope, origin: Point = .zero, width: Double = 0, height: Double = 0, fill: Paint? = nil,
    fillOpacity: Double = 1, stroke: Stroke? = nil, opacity: Double = 1, corners: CornerRadii = .none, clips: Bool = false,
    axes: [Axis] = [], marks: [SceneMark] = [], children: [ViewGroup] = [], legends: [Legend] = [], title: Title? = nil,
    grid: GridLayout? = nil, zIndex: Double = 0, isAccessible: Bool = true, label: String? = nil
  ) {
    (self.name, self.role, self.origin, self.width, self.height) = (name, role, origin, width, height)
    (self.fill, self.fillOpacity, self.stroke, self.opacity) = (fill, fillOpacity, stroke, opacity)
    (self.corners, self.clips, self.axes, self.marks, self.children) = (corners, clips, axes, marks, children)
    (self.legends, self.title, self.grid) = (legends, title, grid)
    (self.zIndex, self.isAccessible, self.label) = (zIndex, isAccessible, label)
  }
}
