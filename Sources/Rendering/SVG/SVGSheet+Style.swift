import Scenes

/// Attributes that items of every kind share: place, outline, paint.
extension SVGSheet {
  mutating func open(_ tag: StaticString, _ item: SceneItem, _ mark: SceneMark) {
    svg.raw("<")
    svg.raw(tag)
    label.removeAll(keepingCapacity: true)
    guard item.appendLabel(to: &label) else { return }
    writeLabel()
    writeRole(of: item, in: mark)
  }

  /// What ``label`` holds.
  mutating func writeLabel() {
    svg.begin("aria-label")
    label.withUnsafeBufferPointer { svg.append($0, inAttribute: true) }
    svg.end()
  }

  mutating func writeRole(of item: SceneItem, in mark: SceneMark) {
    if let role = item.role {
      svg.attribute("role", role)
    } else {
      svg.raw(mark.kind == .group ? " role=\"graphics-object\"" : " role=\"graphics-symbol\"")
    }
    svg.begin("aria-roledescription")
    if let description = item.roleDescription {
      svg.quoted(description)
    } else {
      svg.unescaped(mark.kind.rawValue)
      svg.raw(" mark")
    }
    svg.end()
  }

  mutating func close(_ tag: StaticString, tooltip: String?) {
    guard let tooltip else { return svg.raw("/>") }
    svg.raw(">")
    writeElement("title", tooltip)
    svg.raw("</")
    svg.raw(tag)
    svg.raw(">")
  }

  mutating func writePlace(_ origin: Point, angle: Double) {
    svg.begin("transform")
    svg.translation(origin.x, origin.y)
    if angle != 0 {
      svg.raw(" rotate(")
      svg.number(angle)
      svg.raw(")")
    }
    svg.end()
  }

  mutating func writeRectangle(_ rect: Rect, _ corners: CornerRadii) {
    svg.begin("d")
    if corners.isNone {
      svg.raw("M")
      svg.number(rect.x)
      svg.raw(",")
      svg.number(rect.y)
      svg.raw("h")
      svg.number(rect.width)
      svg.raw("v")
      svg.number(rect.height)
      svg.raw("h")
      svg.number(-rect.width)
      svg.raw("Z")
    } else {
      svg.path(.rectangle(rect, corners: corners))
    }
    svg.end()
  }

  mutating func writeSymbol(_ symbol: Symbol, size: Double) {
    guard symbol == .circle else { return svg.path(symbol.path(size: size)) }
    let radius = max(0, size).squareRoot() / 2
    svg.raw("M")
    svg.number(radius)
    svg.raw(",0A")
    svg.number(radius)
    svg.raw(",")
    svg.number(radius)
    // A radius that rounds to nothing keeps its sign.
    svg.raw(",0,1,1,-")
    svg.number(radius)
    svg.raw(",0A")
    svg.number(radius)
    svg.raw(",")
    svg.number(radius)
    svg.raw(",0,1,1,")
    svg.number(radius)
    svg.raw(",0")
  }

  mutating func writeStyle(of item: SceneItem, hasFill: Bool = true) {
    let box = item.hasGradient ? item.shape.localBox : nil
    if hasFill, let fill = item.fill { writeFill(fill, opacity: item.fillOpacity, box: box) }
    if let stroke = item.stroke { write(stroke, box: box) }
    svg.attribute("opacity", unless: 1, item.opacity)
    if let blend = item.blend { svg.attribute("style", "mix-blend-mode: \(blend);") }
  }

  mutating func writeFill(_ paint: Paint, opacity: Double, box: Bounds?) {
    switch paint {
    case .color(let color):
      guard color.alpha > 0 else { return }
      svg.attribute("fill", color)
      svg.attribute("fill-opacity", unless: 1, color.alpha * opacity)
    case .gradient(let gradient):
      svg.attribute("fill", definitions.reference(to: gradient, box: box))
      svg.attribute("fill-opacity", unless: 1, opacity)
    }
  }

  private mutating func write(_ stroke: Stroke, box: Bounds?) {
    switch stroke.paint {
    case .color(let color):
      guard color.alpha > 0 else { return }
      svg.attribute("stroke", color)
      svg.attribute("stroke-opacity", unless: 1, color.alpha * stroke.opacity)
    case .gradient(let gradient):
      svg.attribute("stroke", definitions.reference(to: gradient, box: box))
      svg.attribute("stroke-opacity", unless: 1, stroke.opacity)
    }
    svg.attribute("stroke-width", unless: 1, stroke.width)
    if stroke.cap != .butt { svg.attribute("stroke-linecap", stroke.cap.rawValue) }
    if stroke.join != .miter { svg.attribute("stroke-linejoin", stroke.join.rawValue) }
    if !stroke.dash.isEmpty { svg.attribute("stroke-dasharray", stroke.dash) }
    svg.attribute("stroke-dashoffset", unless: 0, stroke.dashOffset)
    svg.attribute("stroke-miterlimit", unless: 4, stroke.miterLimit)
  }
}

extension SceneItem {
  fileprivate var hasGradient: Bool {
    if case .gradient = fill { return true }
    if case .gradient = stroke?.paint { return true }
    return false
  }
}

extension Shape {
  /// The box of the geometry in the coordinates of its own SVG element; `nil` for text, which this writer does not measure.
  fileprivate var localBox: Bounds? {
    switch self {
    case .group(let group): Bounds(Rect(x: 0, y: 0, width: group.frame.width, height: group.frame.height))
    case .rect(let rect, _): Bounds(rect)
    case .rule(let from, let to): Bounds.empty.adding(.zero).adding(Point(to.x - from.x, to.y - from.y))
    case .symbol(let symbol, _, let size, _): symbol.path(size: size).bounds
    case .path(let path, _, let scaleX, let scaleY, _): path.scaled(scaleX, scaleY).bounds
    case .text: nil
    case .image(let image): Bounds(image.box)
    }
  }
}
