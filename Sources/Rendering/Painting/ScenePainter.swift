import Scenes

/// Walks a scene and draws it on a canvas, item by item.
struct ScenePainter<Surface: Canvas, Measurer: TextMeasurer> {
  let canvas: Surface
  /// Tells how large a text with a link is.
  let measurer: Measurer

  /// Draws the background and then everything else.
  func paint(_ scene: Scene) throws(RenderingError) {
    if let background = scene.background {
      let page = SceneItem(.rect(Rect(x: 0, y: 0, width: scene.size.width, height: scene.size.height), corners: .none), fill: background)
      draw(page)
    }
    canvas.save()
    canvas.translate(scene.origin.x, scene.origin.y)
    try paint(scene.root)
    canvas.restore()
  }

  func paint(_ mark: SceneMark) throws(RenderingError) {
    guard !mark.isEmpty else { return }
    if let clip = mark.clip {
      canvas.save()
      canvas.clip(to: .rectangle(clip))
    }
    if let symbols = mark.symbols {
      canvas.draw(symbols) { draw(symbols.bareItem($0)) }
    } else if let boxes = mark.boxes {
      draw(boxes)
    } else {
      for item in mark.paintingOrder { try paint(item) }
    }
    if mark.clip != nil { canvas.restore() }
  }

  private func paint(_ item: SceneItem) throws(RenderingError) {
    switch item.shape {
    case .group(let group): try paint(group, of: item)
    case .text(let label):
      let appearance = Appearance(item)
      if appearance.isVisible, label.font.size > 0 { canvas.draw(label, appearance) }
    case .image(let image): if item.opacity > 0 { try canvas.draw(image, Appearance(item)) }
    default: draw(item)
    }
    if let address = item.href, LinkAddress.isSafe(address) { canvas.link(item.bounds(measurer), to: address) }
  }

  private func paint(_ group: SceneGroup, of item: SceneItem) throws(RenderingError) {
    let appearance = Appearance(item)
    canvas.save()
    canvas.translate(group.frame.x, group.frame.y)
    if appearance.isVisible { canvas.draw(group.frameOutline(offset: group.strokeOffset(item.stroke)), appearance) }
    if group.clips { canvas.clip(to: group.frameOutline(offset: 0)) }
    for mark in group.paintingOrder { try paint(mark) }
    canvas.restore()
  }

  private func draw(_ boxes: BoxColumns) {
    var look = boxes.look
    for row in 0..<boxes.count {
      look.fill = boxes.fills[row].map(Paint.color)
      let appearance = Appearance(look)
      if appearance.isVisible { canvas.draw(.rectangle(boxes.rect(row)), appearance) }
    }
  }

  /// Draws an item that is an outline.
  private func draw(_ item: SceneItem) {
    var appearance = Appearance(item)
    if case .rule = item.shape { appearance.fill = nil }
    guard appearance.isVisible else { return }
    switch item.shape {
    case .rect(let rect, let corners):
      canvas.draw(corners.isNone ? .rectangle(rect) : .path(.rectangle(rect, corners: corners)), appearance)
    case .rule(let from, let to): canvas.draw(.segment(from, to), appearance)
    case .symbol(.circle, let center, let size, _):
      canvas.draw(.circle(center: center, radius: max(0, size).squareRoot() / 2), appearance)
    case .symbol(let symbol, let center, let size, let angle):
      placed(at: center, angle: angle) { canvas.draw(.path(symbol.path(size: size)), appearance) }
    case .path(let path, let origin, let scaleX, let scaleY, let angle):
      placed(at: origin, angle: angle) { canvas.draw(.path(path.scaled(scaleX, scaleY)), appearance) }
    case .group, .text, .image: break
    }
  }

  private func placed(at origin: Point, angle: Double, _ drawing: () -> Void) {
    guard origin != .zero || angle != 0 else { return drawing() }
    canvas.save()
    canvas.translate(origin.x, origin.y)
    if angle != 0 { canvas.rotate(degrees: angle) }
    drawing()
    canvas.restore()
  }
}

extension SceneGroup {
  /// How far the frame is moved so that a hairline fills whole pixels. Source: Vega's group stroke offset.
  func strokeOffset(_ stroke: Stroke?) -> Double {
    guard pixelAligned, let width = stroke?.width, width > 0.5, width < 1.5 else { return 0 }
    return 0.5 - abs(width - 1)
  }

  /// The frame in the group's own coordinates.
  func frameOutline(offset: Double) -> Outline {
    let rect = Rect(x: offset, y: offset, width: frame.width, height: frame.height)
    return corners.isNone ? .rectangle(rect) : .path(.rectangle(rect, corners: corners))
  }
}
