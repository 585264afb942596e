/// Items of one kind and role, drawn in order; the unit in which Vega (and our SVG) names things.
///
/// - `role` is Vega's: `mark`, `frame`, `axis`, `axis-label`, `axis-tick`, `legend`, `legend-symbol`, `title-text` …
/// - `name` is the author's or compiler's name, an extra class in the SVG.
package struct SceneMark: Hashable, Sendable {
  package enum Kind: String, Sendable { case group, rect, rule, symbol, line, area, arc, trail, path, shape, text, image }
  package var kind: Kind
  package var role: String
  package var name: String?
  /// Empty where the mark has ``symbols`` or ``boxes``.
  private var ownItems: [SceneItem] = []
  /// Many symbols kept as columns, in place of items.
  package private(set) var symbols: SymbolColumns?
  /// Many rectangles kept as columns, in place of items.
  package private(set) var boxes: BoxColumns?
  /// The box outside which nothing of this mark shows; in the parent group's coordinates.
  package var clip: Rect?
  /// `false` hides the mark from screen readers (`aria-hidden`).
  package var isAccessible: Bool
  /// What a screen reader says of the whole mark, such as an axis's "X-axis titled …".
  package var label: String?
  /// What a screen reader calls the whole mark; `nil` means Vega's default for its kind, such as "rect mark container".
  package var roleDescription: String?
  /// Marks of a group are painted in rising order of this, ties in array order.
  package var zIndex: Double

  package init(
    _ kind: Kind, role: String = "mark", name: String? = nil, items: [SceneItem] = [], clip: Rect? = nil, isAccessible: Bool = true,
    label: String? = nil, roleDescription: String? = nil, zIndex: Double = 0
  ) {
    (self.kind, self.role, self.name, ownItems, self.clip) = (kind, role, name, items, clip)
    (self.isAccessible, self.label, self.roleDescription, self.zIndex) = (isAccessible, label, roleDescription, zIndex)
  }

  /// A mark of many symbols kept as columns.
  package init(_ symbols: SymbolColumns, role: String = "mark", name: String? = nil, clip: Rect? = nil, isAccessible: Bool = true) {
    self.init(.symbol, role: role, name: name, clip: clip, isAccessible: isAccessible)
    self.symbols = symbols
  }

  /// A mark of many rectangles kept as columns.
  package init(_ boxes: BoxColumns, role: String = "mark", name: String? = nil, clip: Rect? = nil, isAccessible: Bool = true) {
    self.init(.rect, role: role, name: name, clip: clip, isAccessible: isAccessible)
    self.boxes = boxes
  }

  /// The items in array order; made from ``symbols`` or ``boxes`` where the mark has these, which takes much more memory.
  package var items: [SceneItem] {
    get {
      if let symbols { return (0..<symbols.count).map(symbols.item) }
      if let boxes { return (0..<boxes.count).map(boxes.item) }
      return ownItems
    }
    set { (ownItems, symbols, boxes) = (newValue, nil, nil) }
  }

  package var isEmpty: Bool { (symbols?.count ?? boxes?.count ?? ownItems.count) == 0 }

  /// Whether any item says something to a screen reader.
  package var hasLabels: Bool {
    if let label = symbols?.label ?? boxes?.label { return (0..<(symbols?.count ?? boxes?.count ?? 0)).contains { label($0) != nil } }
    return ownItems.contains { $0.label != nil }
  }

  package static func == (a: SceneMark, b: SceneMark) -> Bool {
    (a.kind, a.role, a.name) == (b.kind, b.role, b.name) && (a.clip, a.isAccessible, a.label) == (b.clip, b.isAccessible, b.label)
      && (a.roleDescription, a.zIndex) == (b.roleDescription, b.zIndex) && a.items == b.items
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(role)
    hasher.combine(name)
    hasher.combine(items)
  }
}
