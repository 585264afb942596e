extension Scene {
  /// The scene as JSON text for people and golden tests: an item a line, numbers rounded to three decimals, usual values left out.
  package var json: String {
    var text = JSONText()
    text.object { text in
      text.member("size", [size.width, size.height])
      text.member("origin", [origin.x, origin.y])
      if let background { text.paint("background", background) }
      text.member("title", metadata.title)
      text.member("description", metadata.description)
      text.member("author", metadata.author)
      text.member("license", metadata.license)
      text.member("source", metadata.source)
      text.member("language", metadata.language)
      text.key("root")
      text.mark(root)
    }
    return text.text + "\n"
  }
}

extension JSONText {
  fileprivate mutating func mark(_ mark: SceneMark) {
    object { text in
      text.member("mark", mark.kind.rawValue)
      text.member("role", mark.role)
      text.member("name", mark.name)
      if let clip = mark.clip { text.member("clip", [clip.x, clip.y, clip.width, clip.height]) }
      if !mark.isAccessible {
        text.key("accessible")
        text.bool(false)
      }
      text.member("label", mark.label)
      text.member("roleDescription", mark.roleDescription)
      text.member("zIndex", mark.zIndex, unless: 0)
      text.key("items")
      text.lines(mark.items) { $0.item($1) }
    }
  }

  private mutating func item(_ item: SceneItem) {
    object { text in
      text.shape(item.shape)
      if let fill = item.fill { text.paint("fill", fill) }
      text.member("fillOpacity", item.fillOpacity, unless: 1)
      if let stroke = item.stroke {
        text.key("stroke")
        text.stroke(stroke)
      }
      text.member("opacity", item.opacity, unless: 1)
      text.member("blend", item.blend)
      text.member("label", item.label)
      text.member("roleDescription", item.roleDescription)
      text.member("role", item.role)
      text.member("href", item.href)
      text.member("tooltip", item.tooltip)
      text.member("zIndex", item.zIndex, unless: 0)
      if case .group(let group) = item.shape {
        text.key("marks")
        text.lines(group.marks) { $0.mark($1) }
      }
    }
  }

  private mutating func shape(_ shape: Shape) {
    switch shape {
    case .group(let group):
      member("frame", [group.frame.x, group.frame.y, group.frame.width, group.frame.height])
      corners(group.corners)
      if group.clips {
        key("clips")
        bool(true)
      }
    case .rect(let rect, let corners):
      member("rect", [rect.x, rect.y, rect.width, rect.height])
      self.corners(corners)
    case .rule(let from, let to): member("rule", [from.x, from.y, to.x, to.y])
    case .symbol(let symbol, let center, let size, let angle):
      if case .custom(let path) = symbol { member("symbol", path.svg) } else { member("symbol", "\(symbol)") }
      member("center", [center.x, center.y])
      member("size", size)
      member("angle", angle, unless: 0)
    case .path(let path, let origin, let scaleX, let scaleY, let angle):
      member("path", path.svg)
      if origin != .zero { member("origin", [origin.x, origin.y]) }
      if scaleX != 1 || scaleY != 1 { member("scale", [scaleX, scaleY]) }
      member("angle", angle, unless: 0)
    case .text(let label): self.label(label)
    case .image(let image):
      member("image", image.address)
      member("box", [image.box.x, image.box.y, image.box.width, image.box.height])
    }
  }

  private mutating func corners(_ corners: CornerRadii) {
    if !corners.isNone { member("corners", [corners.topLeft, corners.topRight, corners.bottomRight, corners.bottomLeft]) }
  }

  private mutating func label(_ label: TextLabel) {
    key("text")
    array { text in
      for line in label.lines {
        text.element()
        text.string(line)
      }
    }
    member("at", [label.position.x, label.position.y])
    if label.offset != .zero { member("offset", [label.offset.x, label.offset.y]) }
    member("angle", label.angle, unless: 0)
    if label.align != .left { member("align", label.align.rawValue) }
    if label.baseline != .alphabetic { member("baseline", label.baseline.rawValue) }
    member("font", label.font.family)
    member("fontSize", label.font.size)
    member("fontWeight", Double(label.font.weight), unless: 400)
    if label.font.style != .normal { member("fontStyle", label.font.style.rawValue) }
    if label.lines.count > 1 { member("lineHeight", label.lineHeight) }
  }

  fileprivate mutating func paint(_ name: String, _ paint: Paint) {
    switch paint {
    case .color(let color): member(name, color.css)
    case .gradient(let gradient):
      key(name)
      object { text in
        switch gradient.kind {
        case .linear(let from, let to): text.member("linear", [from.x, from.y, to.x, to.y])
        case .radial(let from, let r1, let to, let r2): text.member("radial", [from.x, from.y, r1, to.x, to.y, r2])
        }
        text.key("stops")
        text.array { text in
          for stop in gradient.stops {
            text.element()
            text.array { text in
              text.element()
              text.number(stop.offset)
              text.element()
              text.string(stop.color.css)
            }
          }
        }
      }
    }
  }

  private mutating func stroke(_ stroke: Stroke) {
    object { text in
      text.paint("paint", stroke.paint)
      text.member("width", stroke.width, unless: 1)
      text.member("opacity", stroke.opacity, unless: 1)
      if stroke.cap != .butt { text.member("cap", stroke.cap.rawValue) }
      if stroke.join != .miter { text.member("join", stroke.join.rawValue) }
      text.member("miterLimit", stroke.miterLimit, unless: 4)
      if !stroke.dash.isEmpty { text.member("dash", stroke.dash) }
      text.member("dashOffset", stroke.dashOffset, unless: 0)
    }
  }
}
