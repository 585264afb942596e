extension SceneMark {
  /// The box of all items, cut at the clip; empty without items. In the coordinates of the group that holds the mark.
  package func bounds(_ measurer: some TextMeasurer) -> Bounds {
    var box = Bounds.empty
    if let symbols {
      box = symbols.bounds(measurer)
    } else if let boxes {
      box = boxes.bounds
    } else {
      let items = items
      for index in items.indices { box.formUnion(items[index].bounds(measurer)) }
    }
    guard let clip else { return box }
    return box.intersection(Bounds(clip))
  }
}

extension BoxColumns {
  /// The box of all rectangles, which share a stroke.
  var bounds: Bounds {
    var box = Bounds.empty
    for row in 0..<count { box.formUnion(Bounds(rect(row))) }
    return count == 0 ? box : look.stroked(box, mitered: false)
  }
}

extension SymbolColumns {
  /// The box of all symbols. Those of one look, size and angle need the same room around their centers.
  func bounds(_ measurer: some TextMeasurer) -> Bounds {
    var box = Bounds.empty
    guard sizes.count == 1, angles.count == 1 else {
      for row in 0..<count { box.formUnion(bareItem(row).bounds(measurer)) }
      return box
    }
    let room = looks.map { look in
      var item = look
      item.shape = .symbol(symbol, center: .zero, size: sizes[0], angle: angles[0])
      return item.bounds(measurer)
    }
    for row in 0..<count { box.formUnion(room[lookNumber(row)].translated(x[row], y[row])) }
    return box
  }
}

extension SceneGroup {
  /// The box of the frame and of every mark that is not cut off at it, relative to the frame's top left corner and without the frame's stroke.
  ///
  /// - A group without size has no frame; then only its marks count. Source: Vega's group bounds.
  package func contentBounds(_ measurer: some TextMeasurer) -> Bounds {
    var box = Bounds.empty
    if !clips { for mark in marks { box.formUnion(mark.bounds(measurer)) } }
    if clips || frame.width != 0 || frame.height != 0 {
      box.include(.zero)
      box.include(Point(frame.width, frame.height))
    }
    return box
  }
}
