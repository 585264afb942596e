import Scenes

/// One drawing being written.
struct SVGSheet: ~Copyable {
  var svg = SVGBuffer()
  var definitions: SVGDefinitions
  /// The label that is being written.
  var label: [UInt8] = []
  /// Lists of font families as the file says them, by what the scene says.
  private var families: [String: String] = [:]

  init(idPrefix: String) { definitions = SVGDefinitions(prefix: idPrefix) }

  mutating func write(_ scene: Scene, scale: Double) {
    svg.raw(#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" class="marks""#)
    svg.attribute("width", scene.size.width * scale)
    svg.attribute("height", scene.size.height * scale)
    svg.begin("viewBox")
    svg.raw("0 0 ")
    svg.number(scene.size.width)
    svg.raw(" ")
    svg.number(scene.size.height)
    svg.end()
    writeMetadata(scene.metadata)
    if let background = scene.background {
      svg.raw("<rect")
      svg.attribute("width", scene.size.width)
      svg.attribute("height", scene.size.height)
      writeFill(background, opacity: 1, box: nil)
      svg.raw("/>")
    }
    svg.raw("<g fill=\"none\" stroke-miterlimit=\"4\" transform=\"")
    svg.translation(scene.origin.x, scene.origin.y)
    svg.raw("\">")
    write(scene.root)
    svg.raw("</g>")
    definitions.write(to: &svg)
    svg.raw("</svg>\n")
  }

  /// The end of the opening tag, then title, description and RDF.
  private mutating func writeMetadata(_ metadata: SceneMetadata) {
    if let language = metadata.language { svg.attribute("xml:lang", language) }
    if metadata.title != nil || metadata.description != nil { svg.raw(" role=\"img\"") }
    svg.raw(">")
    if let title = metadata.title { writeElement("title", title) }
    if let description = metadata.description { writeElement("desc", description) }
    if let rdf = MetadataPacket(metadata).rdf {
      svg.raw("<metadata>")
      svg.unescaped(rdf)
      svg.raw("</metadata>")
    }
  }

  mutating func writeElement(_ name: StaticString, _ text: String) {
    svg.raw("<")
    svg.raw(name)
    svg.raw(">")
    svg.escaped(text)
    svg.raw("</")
    svg.raw(name)
    svg.raw(">")
  }

  // MARK: Marks

  mutating func write(_ mark: SceneMark) {
    svg.raw("<g")
    svg.begin("class")
    svg.raw("mark-")
    svg.unescaped(mark.kind.rawValue)
    if !mark.role.isEmpty {
      svg.raw(" role-")
      svg.quoted(mark.role)
    }
    if let name = mark.name { svg.quoted(" \(name)") }
    svg.end()
    if let clip = mark.clip { svg.attribute("clip-path", definitions.reference(toClip: .rectangle(clip))) }
    if !mark.isAccessible {
      svg.raw(" aria-hidden=\"true\"")
    } else if let spoken = AccessibleRole(mark) {
      svg.attribute("role", spoken.role)
      svg.attribute("aria-roledescription", spoken.description)
      if let label = mark.label, !label.isEmpty { svg.attribute("aria-label", label) }
    }
    svg.raw(">")
    if let boxes = mark.boxes {
      write(boxes, of: mark)
    } else {
      // By place, since an item is large to copy.
      let items = mark.paintingOrder
      for index in items.indices { write(items[index], of: mark) }
    }
    svg.raw("</g>")
  }

  private mutating func write(_ boxes: BoxColumns, of mark: SceneMark) {
    var bare = boxes.look
    bare.fill = nil
    // What is the same for all is written once.
    let role = written { $0.writeRole(of: bare, in: mark) }
    let style = written { $0.writeStyle(of: bare) }
    for row in 0..<boxes.count {
      svg.raw("<path")
      label.removeAll(keepingCapacity: true)
      if let texts = boxes.label, texts.append(row, to: &label) {
        writeLabel()
        role.withUnsafeBufferPointer { svg.raw($0) }
      }
      writeRectangle(boxes.rect(row), .none)
      if let fill = boxes.fills[row] { writeFill(.color(fill), opacity: bare.fillOpacity, box: nil) }
      style.withUnsafeBufferPointer { svg.raw($0) }
      close("path", tooltip: boxes.tooltip?(row))
    }
  }

  /// What is written meanwhile, and is taken back.
  private mutating func written(_ write: (inout SVGSheet) -> Void) -> [UInt8] {
    let start = svg.count
    write(&self)
    return svg.takeBack(to: start)
  }

  private mutating func write(_ item: SceneItem, of mark: SceneMark) {
    let address = item.href.flatMap { LinkAddress.isSafe($0) ? $0 : nil }
    if let address {
      svg.raw("<a")
      svg.attribute("xlink:href", address)
      svg.raw(">")
    }
    switch item.shape {
    case .group(let group): write(group, of: item, in: mark)
    case .text(let label): write(label, of: item, in: mark)
    case .image(let image): write(image, of: item, in: mark)
    case .rule(let from, let to):
      open("line", item, mark)
      svg.begin("transform")
      svg.translation(from.x, from.y)
      svg.end()
      svg.attribute("x2", to.x - from.x)
      svg.attribute("y2", to.y - from.y)
      writeStyle(of: item, hasFill: false)
      close("line", tooltip: item.tooltip)
    case .rect(let rect, let corners):
      open("path", item, mark)
      writeRectangle(rect, corners)
      writeStyle(of: item)
      close("path", tooltip: item.tooltip)
    case .symbol(let symbol, let center, let size, let angle):
      open("path", item, mark)
      writePlace(center, angle: angle)
      svg.begin("d")
      writeSymbol(symbol, size: size)
      svg.end()
      writeStyle(of: item)
      close("path", tooltip: item.tooltip)
    case .path(let path, let origin, let scaleX, let scaleY, let angle):
      open("path", item, mark)
      if origin != .zero || angle != 0 { writePlace(origin, angle: angle) }
      svg.begin("d")
      svg.path(path.scaled(scaleX, scaleY))
      svg.end()
      writeStyle(of: item)
      close("path", tooltip: item.tooltip)
    }
    if address != nil { svg.raw("</a>") }
  }

  // MARK: Groups

  private mutating func write(_ group: SceneGroup, of item: SceneItem, in mark: SceneMark) {
    open("g", item, mark)
    writePlace(Point(group.frame.x, group.frame.y), angle: 0)
    svg.raw(">")
    if let tooltip = item.tooltip { writeElement("title", tooltip) }
    svg.raw("<path class=\"background\" aria-hidden=\"true\"")
    let offset = group.strokeOffset(item.stroke)
    writeRectangle(Rect(x: offset, y: offset, width: group.frame.width, height: group.frame.height), group.corners)
    writeStyle(of: item)
    svg.raw("/><g")
    if group.clips {
      let frame = Rect(x: 0, y: 0, width: group.frame.width, height: group.frame.height)
      svg.attribute("clip-path", definitions.reference(toClip: .rectangle(frame, corners: group.corners)))
    }
    svg.raw(">")
    for mark in group.paintingOrder { write(mark) }
    svg.raw("</g><path class=\"foreground\" aria-hidden=\"true\" d=\"\" display=\"none\"/></g>")
  }

  // MARK: Text and images

  private mutating func write(_ label: TextLabel, of item: SceneItem, in mark: SceneMark) {
    // A title inside a text element would be read as part of the text.
    if let tooltip = item.tooltip {
      svg.raw("<g>")
      writeElement("title", tooltip)
    }
    defer { if item.tooltip != nil { svg.raw("</g>") } }
    open("text", item, mark)
    svg.attribute("text-anchor", label.align == .left ? "start" : label.align == .center ? "middle" : "end")
    let (dx, dy) = (label.offset.x, label.offset.y + label.baselineOffset)
    svg.begin("transform")
    if label.angle != 0 {
      svg.translation(label.position.x, label.position.y)
      svg.raw(" rotate(")
      svg.number(label.angle)
      svg.raw(")")
      if dx != 0 || dy != 0 {
        svg.raw(" ")
        svg.translation(dx, dy)
      }
    } else {
      svg.translation(label.position.x + dx, label.position.y + dy)
    }
    svg.end()
    svg.attribute("font-family", family(label.font.family))
    svg.begin("font-size")
    svg.number(label.font.size)
    svg.raw("px")
    svg.end()
    if label.font.style != .normal { svg.attribute("font-style", label.font.style.rawValue) }
    if label.font.weight == 700 {
      svg.raw(" font-weight=\"bold\"")
    } else if label.font.weight != 400 {
      svg.attribute("font-weight", Double(label.font.weight))
    }
    // SVG would draw several spaces as one, and none at the ends.
    if label.lines.contains(where: \.hasSpacesToKeep) { svg.attribute("xml:space", "preserve") }
    writeStyle(of: item)
    svg.raw(">")
    if label.lines.count > 1 {
      for (index, line) in label.lines.enumerated() {
        svg.raw("<tspan")
        if index > 0 {
          svg.raw(" x=\"0\"")
          svg.attribute("dy", label.lineHeight)
        }
        svg.raw(">")
        svg.escaped(line)
        svg.raw("</tspan>")
      }
    } else if let line = label.lines.first {
      svg.escaped(line)
    }
    svg.raw("</text>")
  }

  private mutating func family(_ list: String) -> String {
    if let known = families[list] { return known }
    let written = FontFamilies.css(list)
    families[list] = written
    return written
  }

  private mutating func write(_ image: SceneImage, of item: SceneItem, in mark: SceneMark) {
    open("image", item, mark)
    svg.begin("xlink:href")
    svg.unescaped("data:\(ImageFormat(image.source).mediaType);base64,")
    svg.base64(image.source)
    svg.end()
    writePlace(Point(image.box.x, image.box.y), angle: 0)
    svg.attribute("width", image.box.width)
    svg.attribute("height", image.box.height)
    svg.attribute("preserveAspectRatio", image.preserveAspectRatio ? "xMidYMid" : "none")
    svg.attribute("opacity", unless: 1, item.opacity)
    var styles: [String] = []
    if !image.smooth { styles.append("image-rendering: optimizeSpeed; image-rendering: pixelated;") }
    if let blend = item.blend { styles.append("mix-blend-mode: \(blend);") }
    if !styles.isEmpty { svg.attribute("style", styles.joined(separator: " ")) }
    close("image", tooltip: item.tooltip)
  }
}

extension String {
  /// Whether the text begins or ends with a space or has two in a row.
  fileprivate var hasSpacesToKeep: Bool {
    let space = UInt8(ascii: " ")
    var before = space
    for byte in utf8 {
      if byte == space, before == space { return true }
      before = byte
    }
    return before == space && !isEmpty
  }
}
