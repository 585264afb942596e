extension SceneMark {
  /// The items as they are painted, by rising ``SceneItem/zIndex``, ties in array order.
  package var paintingOrder: [SceneItem] {
    let items = items
    return items.contains { $0.zIndex != 0 } ? Self.sorted(items, by: \.zIndex) : items
  }

  static func sorted<Element>(_ elements: [Element], by depth: KeyPath<Element, Double>) -> [Element] {
    elements.enumerated().sorted { a, b in
      let (first, second) = (a.element[keyPath: depth], b.element[keyPath: depth])
      return first == second ? a.offset < b.offset : first < second
    }.map(\.element)
  }
}

extension SceneGroup {
  /// The marks as they are painted, by rising ``SceneMark/zIndex``, ties in array order.
  package var paintingOrder: [SceneMark] {
    marks.contains { $0.zIndex != 0 } ? SceneMark.sorted(marks, by: \.zIndex) : marks
  }
}
