import Scenes

extension PDFCanvas {
  func draw(_ label: TextLabel, _ appearance: Appearance) {
    save()
    defer { restore() }
    translate(label.position.x, label.position.y)
    // What is painted over a box has to have the box upright; else the letters alone are turned.
    let isBoxed = appearance.hasGradient || (appearance.fill != nil && appearance.stroke != nil)
    if label.angle != 0, isBoxed { rotate(degrees: label.angle) }
    let turn = label.angle != 0 && !isBoxed ? PDFMatrix(degrees: label.angle) : .identity
    let box = isBoxed ? label.uprightBox(PangoTextMeasurer(language: language)) : .empty
    painting(appearance, extent: box.expanded(by: label.font.size)) { opacity in
      var y = label.offset.y + label.baselineOffset
      for text in label.lines {
        if !text.isEmpty, let line = engine.line(text, font: label.font) {
          let start = Point(label.offset.x - label.align.shift(of: line.width), y)
          draw(line.runs(faces: engine.faces), at: start, turn: turn, appearance, opacity: opacity, box: box)
        }
        y += label.lineHeight
      }
    }
  }

  private func draw(_ runs: [TextRun], at start: Point, turn: PDFMatrix, _ appearance: Appearance, opacity: Double, box: Bounds) {
    for run in runs {
      switch run.look {
      case .glyphs(let glyphs):
        if glyphs.isThickened, case .color(let color) = appearance.fill {
          showThickened(glyphs, color, opacity: opacity * appearance.fillOpacity, at: start, turn: turn)
        } else if let fill = appearance.fill {
          filling(fill, opacity: opacity * appearance.fillOpacity, box: box) { show(glyphs, at: start, turn: turn) }
        }
        if let stroke = appearance.stroke {
          stroking(stroke, opacity: opacity, box: box) { show(glyphs, at: start, turn: turn, mode: 1) }
        }
      case .outline(let path):
        tell(run, at: start, turn: turn) {
          let outline = Outline.path(path.mapPoints { turn(Point($0.x + start.x, $0.y + start.y)) })
          paint(outline, appearance, opacity: opacity, box: box)
        }
      case .picture(let picture):
        tell(run, at: start, turn: turn) {
          set(fillOpacity: opacity * appearance.fillOpacity)
          let place = Rect(x: picture.box.x + start.x, y: picture.box.y + start.y, width: picture.box.width, height: picture.box.height)
          show(image: resources.image(picture), in: place, turn: turn)
        }
      }
    }
  }

  /// Tells readers what something drawn says, by a space that is not seen: they look for characters.
  private func tell(_ run: TextRun, at start: Point, turn: PDFMatrix, _ drawing: () -> Void) {
    begin(actualText: run.text)
    for case .glyphs(let space) in engine.line(" ", font: Font(size: 10))?.runs(faces: engine.faces).map(\.look) ?? [] {
      show(space, at: Point(start.x + run.x, start.y), turn: turn, mode: 3)
    }
    drawing()
    content.raw("EMC\n")
  }

  /// Starts what stands for other characters than its glyphs. Source: ISO 32000-1, 14.9.4.
  private func begin(actualText text: [UInt16]) {
    content.raw("/Span<</ActualText<FEFF")
    for unit in text { content.hex(unit) }
    content.raw(">>>BDC\n")
  }

  /// Shows letters of a font that has no bold ones with a line around them of a 24th of their size, as FreeType thickens them.
  private func showThickened(_ run: GlyphRun, _ color: Color, opacity: Double, at start: Point, turn: PDFMatrix) {
    func show() {
      let solid = Color(red: color.red, green: color.green, blue: color.blue)
      setFill(solid, opacity: 1)
      setStroke(solid, opacity: 1)
      content.set(Stroke(.color(solid), width: run.size / 24), in: &state.line)
      self.show(run, at: start, turn: turn, mode: 2)
    }
    guard color.alpha * opacity < 1 else { return show() }
    // Letters and lines lie upon each other, so they fade as a whole.
    var box = Bounds.empty
    for glyph in run.glyphs { box.include(turn(Point(start.x + glyph.x, start.y + glyph.y))) }
    let group = drawing(box: box.expanded(by: 2 * run.size), isGroup: true, show)
    set(fillOpacity: color.alpha * opacity)
    self.show(drawing: group)
  }

  /// Shows glyphs: filled (0), stroked (1), both (2) or not at all (3). Source: ISO 32000-1, 9.3.6 and 9.4.
  private func show(_ run: GlyphRun, at start: Point, turn: PDFMatrix, mode: Int = 0) {
    content.raw("BT\n")
    if mode != 0 {
      content.whole(mode)
      content.raw(" Tr\n")
    }
    let font = resources.font(run.face)
    if state.font?.object != font.object || state.font?.size != run.size {
      content.raw("/F")
      content.whole(font.object)
      content.space()
      content.operand(run.size)
      content.raw("Tf\n")
      state.font = (font.object, run.size)
    }
    write(run, font, at: start, turn: turn)
    content.raw(mode == 0 ? "ET\n" : "0 Tr\nET\n")
  }

  private func write(_ run: GlyphRun, _ font: PDFFont, at start: Point, turn: PDFMatrix) {
    let frame = turn.after(PDFMatrix(a: run.shape.xx, b: run.shape.yx, c: -run.shape.xy, d: -run.shape.yy))
    // Where the next glyph would come to stand by itself.
    var pen: (x: Double, y: Double)?
    var isShowing = false
    func stop() {
      if isShowing { content.raw(">]TJ\n") }
      isShowing = false
    }
    func put(_ glyph: GlyphRun.Glyph, code: UInt16) {
      if pen?.y != glyph.y {
        stop()
        let place = turn(Point(start.x + glyph.x, start.y + glyph.y))
        content.operand(
          PDFMatrix(a: frame.a, b: frame.b, c: frame.c, d: frame.d, x: place.x + offset.x, y: place.y + offset.y))
        content.raw("Tm\n")
        pen = (glyph.x, glyph.y)
      }
      if !isShowing { content.raw("[<") }
      isShowing = true
      let back = (((pen?.x ?? glyph.x) - glyph.x) / run.size * 1000).rounded()
      if back != 0 {
        content.raw(">")
        content.number(back)
        content.raw("<")
      }
      content.hex(code)
      pen = ((pen?.x ?? glyph.x) + (run.face.advance(of: glyph.number) - back) / 1000 * run.size, glyph.y)
    }
    for cluster in run.clusters {
      let isSingle = cluster.glyphs.count == 1
      let codes = cluster.glyphs.map { font.code(of: run.glyphs[$0].number, text: isSingle ? cluster.text : []) }
      let isTold = isSingle && codes.allSatisfy(\.isTold)
      if !isTold {
        stop()
        begin(actualText: cluster.text)
      }
      for (glyph, code) in zip(cluster.glyphs, codes) { put(run.glyphs[glyph], code: code.code) }
      if !isTold {
        stop()
        content.raw("EMC\n")
      }
    }
    stop()
  }
}
