/// Items of one kind and role, drawn in order; the unit in which Vega (and our SVG) names things.
///
/// - `role` is Vega's: `mark`, `frame`, `axis`, `axis-label`, `axis-tick`, `legend`, `legend-symbol`, `title-text` …
/// - `name` is the author's or compiler's name, an extra class in the SVG.
public struct SceneMark: Hashable, Sendable {
  public enum Kind: String, Sendable { case group, rect, rule, symbol, line, area, arc, trail, path, shape, text, image }
  public var kind: Kind
  public var role: String
  public var name: String?
  public var items: [SceneItem]
  /// The box outside which nothing of this mark shows; in the parent group's coordinates.
  public var clip: Rect?
  /// `false` hides the mark from screen readers (`aria-hidden`).
  public var isAccessible: Bool
  /// What a screen reader says of the whole mark, such as an axis's "X-axis titled …".
  public var label: String?
  /// What a screen reader calls the whole mark; `nil` means Vega's default for its kind, such as "rect mark container".
  public var roleDescription: String?
  /// Marks of a group are painted in rising order of this, ties in array order.
  public var zIndex: Double

  public init(
    _ kind: Kind, role: String = "mark", name: String? = nil, items: [SceneItem] = [], clip: Rect? = nil, isAccessible: Bool = true,
    label: String? = nil, roleDescription: String? = nil, zIndex: Double = 0
  ) {
    (self.kind, self.role, self.name, self.items, self.clip) = (kind, role, name, items, clip)
    (self.isAccessible, self.label, self.roleDescription, self.zIndex) = (isAccessible, label, roleDescription, zIndex)
  }
}
