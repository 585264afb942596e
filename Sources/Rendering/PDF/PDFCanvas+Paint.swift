import Scenes

extension PDFCanvas {
  /// The color, if nothing shows through it.
  func opaqueColor(_ paint: Paint?, _ opacity: Double) -> Color? {
    if case .color(let color) = paint, color.alpha * opacity >= 1 { color } else { nil }
  }

  /// Draws with a paint to fill with, if it shows.
  func filling(_ paint: Paint, opacity: Double, box: Bounds, _ drawing: () -> Void) {
    switch paint {
    case .color(let color):
      guard color.alpha * opacity > 0 else { return }
      setFill(color, opacity: opacity)
      drawing()
    case .gradient(let gradient):
      showing(gradient, opacity: opacity, box: box, extent: box, set: { set(fillOpacity: $0) }) { pattern in
        content.raw("/Pattern cs /P")
        content.whole(pattern)
        content.raw(" scn\n")
        state.fill = nil
        drawing()
      }
    }
  }

  /// Draws with a stroke, if it shows.
  func stroking(_ stroke: Stroke, opacity: Double, box: Bounds, _ drawing: () -> Void) {
    switch stroke.paint {
    case .color(let color):
      guard color.alpha * opacity > 0 else { return }
      setStroke(color, opacity: opacity * stroke.opacity)
      content.set(stroke, in: &state.line)
      drawing()
    case .gradient(let gradient):
      // A box without width or height cannot carry a gradient, so the line's own thickness counts.
      let carrier = box.width > 0 && box.height > 0 ? box : box.expanded(by: stroke.width / 2)
      let extent = carrier.expanded(by: stroke.width * max(2, stroke.miterLimit))
      showing(gradient, opacity: opacity * stroke.opacity, box: carrier, extent: extent, set: { set(strokeOpacity: $0) }) { pattern in
        content.raw("/Pattern CS /P")
        content.whole(pattern)
        content.raw(" SCN\n")
        state.stroke = nil
        content.set(stroke, in: &state.line)
        drawing()
      }
    }
  }

  /// Makes a pattern of a gradient over a box; one that fades in places is drawn through a mask, over the `extent` of what is drawn.
  private func showing(
    _ gradient: Gradient, opacity: Double, box: Bounds, extent: Bounds, set: (Double) -> Void, _ drawing: (_ pattern: Int) -> Void
  ) {
    let place = PDFMatrix(translation: offset).after(gradient.matrix(over: box))
    let pattern = resources.pattern(gradient, matrix: matrix.after(place))
    if let common = gradient.commonOpacity {
      set(common * opacity)
      return drawing(pattern)
    }
    let shading = resources.shading(ofOpacity: gradient)
    let mask = self.drawing(box: extent, isGroup: true, inGray: true) {
      content.operand(place)
      content.raw("cm /S")
      content.whole(shading)
      content.raw(" sh\n")
    }
    save()
    keepState()
    apply(.mask(mask))
    set(opacity)
    drawing(pattern)
    restore()
  }

  func setFill(_ color: Color, opacity: Double) {
    set(fillOpacity: color.alpha * opacity)
    guard state.fill?.isSame(as: color) != true else { return }
    content.operand(color)
    content.raw("rg\n")
    state.fill = color
  }

  func setStroke(_ color: Color, opacity: Double) {
    set(strokeOpacity: color.alpha * opacity)
    guard state.stroke?.isSame(as: color) != true else { return }
    content.operand(color)
    content.raw("RG\n")
    state.stroke = color
  }

  func set(fillOpacity opacity: Double) {
    guard state.fillOpacity != opacity else { return }
    apply(.fillOpacity(opacity))
    state.fillOpacity = opacity
  }

  func set(strokeOpacity opacity: Double) {
    guard state.strokeOpacity != opacity else { return }
    apply(.strokeOpacity(opacity))
    state.strokeOpacity = opacity
  }

  func set(blend: String?) {
    let name = BlendMode.pdfName(of: blend)
    guard state.blend != name else { return }
    apply(.blend(name))
    state.blend = name
  }

  private func apply(_ setting: PDFResources.Setting) {
    content.raw("/G")
    content.whole(resources.name(of: setting))
    content.raw(" gs\n")
  }
}

extension Color {
  /// Whether the colors agree, whatever shows through them.
  fileprivate func isSame(as other: Color) -> Bool { red == other.red && green == other.green && blue == other.blue }
}
