import CCairo
import Scenes

extension CairoCanvas {
  func draw(_ label: TextLabel, _ appearance: Appearance) {
    let box = appearance.hasGradient ? label.uprightBox(PangoTextMeasurer(language: language)) : .empty
    cairo_save(context)
    translate(label.position.x, label.position.y)
    if label.angle != 0 { rotate(degrees: label.angle) }
    painting(appearance, extent: { label.uprightBox(PangoTextMeasurer(language: language)).expanded(by: label.font.size) }) { opacity in
      var y = label.offset.y + label.baselineOffset
      for text in label.lines {
        if !text.isEmpty, let line = engine.line(text, font: label.font) {
          draw(line, x: label.offset.x - label.align.shift(of: line.width), y: y, appearance, opacity: opacity, box: box)
        }
        y += label.lineHeight
      }
    }
    cairo_restore(context)
  }

  private func draw(_ shaped: ShapedLine, x: Double, y: Double, _ appearance: Appearance, opacity: Double, box: Bounds) {
    cairo_new_path(context)
    cairo_move_to(context, x, y)
    if let fill = appearance.fill, !fillByMask(shaped, appearance, opacity: opacity) {
      setSource(fill, opacity: opacity * appearance.fillOpacity, box: box)
      if shaped.hasColors(faces: engine.faces) {
        pango_cairo_show_layout_line(context, shaped.line)
      } else {
        pango_cairo_layout_line_path(context, shaped.line)
        cairo_fill(context)
      }
    }
    if let stroke = appearance.stroke {
      cairo_new_path(context)
      cairo_move_to(context, x, y)
      pango_cairo_layout_line_path(context, shaped.line)
      self.stroke(stroke, opacity: opacity, box: box)
    }
  }

  /// Fills a line at the current point through a mask, with the pixels that Cairo gives it; `false` where Cairo has to.
  ///
  /// - A line is masked from the second time on that it stands at a place between the pixels, since most are drawn only once.
  private func fillByMask(_ shaped: ShapedLine, _ appearance: Appearance, opacity: Double) -> Bool {
    guard bitmap != nil, !shaped.hasColors(faces: engine.faces), let color = plainColor(appearance.fill, appearance), let placing,
      let glyphs = shaped.glyphPlaces, !glyphs.isEmpty, let grid = visiblePixels()
    else { return false }
    var start = Point.zero
    cairo_get_current_point(context, &start.x, &start.y)
    var corners: [GridPoint] = []
    corners.reserveCapacity(glyphs.count)
    for glyph in glyphs {
      guard let corner = placing.corner(of: Point(start.x + glyph.x, start.y + glyph.y)) else { return false }
      corners.append(corner)
    }
    let pixel = (x: Int(corners[0].x >> 8), y: Int(corners[0].y >> 8))
    let whole = GridPoint(corners[0].x & ~255, corners[0].y & ~255)
    for index in corners.indices { corners[index] = corners[index] - whole }
    let mask = engine.masks.mask(of: shaped, scale: placing.scale, glyphs: corners) {
      pango_cairo_layout_line_path(context, shaped.line)
      defer {
        cairo_new_path(context)
        cairo_move_to(context, start.x, start.y)
      }
      return TextMask(pathOf: context, from: pixel)
    }
    guard let mask, mask.fits(grid, at: pixel) else { return false }
    mask.paint(at: pixel, on: grid, with: blender(color, opacity: opacity * appearance.fillOpacity))
    cairo_surface_mark_dirty(surface)
    cairo_new_path(context)
    return true
  }
}
