import CCairo
import Scenes

/// Draws with Cairo on a bitmap.
///
/// - Text is filled as outlines; see docs/decisions/0002-libraries.md. Links are not drawn.
final class CairoCanvas: Canvas {
  let context: OpaquePointer
  let surface: OpaquePointer
  /// The pixels, where they may be drawn without Cairo.
  let bitmap: PixelGrid?
  /// Whether a group is being drawn that fades and blends as a whole.
  private(set) var isInGroup = false
  let language: String
  let engine: TextEngine
  private var brush: (color: Color, opacity: Double, blender: Blender)?
  /// Cairo keeps coordinates in 24 bits; further out than this, in points, they are held back.
  private let reach: Double

  /// - `surface` stays the caller's; `scale` is pixels a point. `bitmap` are its pixels, if it is one and gets an opaque background.
  init(surface: OpaquePointer, scale: Double, language: String?, bitmap: PixelGrid? = nil) {
    context = cairo_create(surface)
    (self.surface, self.bitmap) = (surface, bitmap)
    self.language = language ?? "en"
    engine = TextEnginePool.take(language: self.language)
    reach = 4_000_000 / scale
    cairo_scale(context, scale, scale)
  }

  deinit {
    TextEnginePool.giveBack(engine, language: language)
    cairo_destroy(context)
  }

  /// What went wrong so far, if anything.
  func check() throws(RenderingError) {
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(String(cString: cairo_status_to_string(status))) }
  }

  func save() { cairo_save(context) }
  func restore() { cairo_restore(context) }
  func translate(_ dx: Double, _ dy: Double) { cairo_translate(context, held(dx), held(dy)) }
  func rotate(degrees: Double) { cairo_rotate(context, degrees.isFinite ? degrees * .pi / 180 : 0) }

  func clip(to outline: Outline) {
    trace(outline)
    cairo_clip(context)
  }

  func draw(_ outline: Outline, _ appearance: Appearance) {
    if bitmap != nil, drawLine(outline, appearance) || drawArea(outline, appearance) { return }
    painting(appearance, extent: { outline.bounds }) { opacity in
      let box = appearance.hasGradient ? outline.bounds : .empty
      trace(outline)
      if let fill = appearance.fill {
        setSource(fill, opacity: opacity * appearance.fillOpacity, box: box)
        if appearance.stroke == nil { cairo_fill(context) } else { cairo_fill_preserve(context) }
      }
      if let stroke = appearance.stroke { self.stroke(stroke, opacity: opacity, box: box) }
    }
  }

  func draw(_ image: SceneImage, _ appearance: Appearance) throws(RenderingError) {
    let bitmap = try CairoImage(image)
    let place = image.place(width: bitmap.width, height: bitmap.height)
    guard place.width > 0, place.height > 0 else { return }
    cairo_save(context)
    cairo_set_operator(context, BlendMode.cairoOperator(named: appearance.blend))
    translate(place.x, place.y)
    cairo_rectangle(context, 0, 0, place.width, place.height)
    cairo_clip(context)
    cairo_scale(context, place.width / Double(bitmap.width), place.height / Double(bitmap.height))
    cairo_set_source_surface(context, bitmap.surface, 0, 0)
    let pattern = cairo_get_source(context)
    cairo_pattern_set_extend(pattern, CAIRO_EXTEND_PAD)
    cairo_pattern_set_filter(pattern, image.smooth ? CAIRO_FILTER_GOOD : CAIRO_FILTER_NEAREST)
    cairo_paint_with_alpha(context, appearance.opacity)
    cairo_restore(context)
  }

  func link(_ box: Bounds, to address: String) {}

  // MARK: Parts

  func held(_ coordinate: Double) -> Double {
    coordinate.isNaN ? 0 : min(reach, max(-reach, coordinate))
  }

  private func trace(_ outline: Outline) {
    cairo_new_path(context)
    switch outline {
    case .rectangle(let rect):
      let (x1, y1) = (held(rect.x), held(rect.y))
      cairo_rectangle(context, x1, y1, held(rect.x + rect.width) - x1, held(rect.y + rect.height) - y1)
    case .circle(let center, let radius): cairo_arc(context, held(center.x), held(center.y), held(radius), 0, 2 * .pi)
    case .segment(let from, let to):
      cairo_move_to(context, held(from.x), held(from.y))
      cairo_line_to(context, held(to.x), held(to.y))
    case .path(let path):
      for segment in path.segments {
        switch segment {
        case .move(let p): cairo_move_to(context, held(p.x), held(p.y))
        case .line(let p): cairo_line_to(context, held(p.x), held(p.y))
        case .curve(let a, let b, let c): cairo_curve_to(context, held(a.x), held(a.y), held(b.x), held(b.y), held(c.x), held(c.y))
        case .arc(let arc):
          let (x, y, radius) = (held(arc.center.x), held(arc.center.y), held(arc.radius))
          if arc.sweep < 0 {
            cairo_arc_negative(context, x, y, radius, arc.start, arc.start + arc.sweep)
          } else {
            cairo_arc(context, x, y, radius, arc.start, arc.start + arc.sweep)
          }
        case .close: cairo_close_path(context)
        }
      }
    }
  }

  /// Paints with the blend mode and opacity of an item: what is both filled and stroked fades and blends as a whole.
  ///
  /// - `extent` is the box of the fill, so that the intermediate picture is no larger than the item.
  func painting(_ appearance: Appearance, extent: () -> Bounds, _ work: (_ opacity: Double) -> Void) {
    let isWhole = appearance.opacity >= 1 && appearance.blend == nil
    guard !isWhole else { return work(1) }
    guard let stroke = appearance.stroke, appearance.fill != nil else {
      cairo_set_operator(context, BlendMode.cairoOperator(named: appearance.blend))
      work(appearance.opacity)
      return cairo_set_operator(context, CAIRO_OPERATOR_OVER)
    }
    cairo_save(context)
    trace(.rectangle(extent().expanded(by: stroke.width * max(2, stroke.miterLimit) + 2).rect))
    cairo_clip(context)
    cairo_push_group(context)
    let wasInGroup = isInGroup
    isInGroup = true
    work(1)
    isInGroup = wasInGroup
    cairo_pop_group_to_source(context)
    cairo_set_operator(context, BlendMode.cairoOperator(named: appearance.blend))
    cairo_paint_with_alpha(context, appearance.opacity)
    cairo_restore(context)
  }

  func stroke(_ stroke: Stroke, opacity: Double, box: Bounds) {
    // A box without width or height cannot carry a gradient, so the line's own thickness counts.
    let carrier = box.width > 0 && box.height > 0 ? box : box.expanded(by: stroke.width / 2)
    setSource(stroke.paint, opacity: opacity * stroke.opacity, box: carrier)
    cairo_set_line_width(context, stroke.width)
    cairo_set_line_cap(context, stroke.cap.cairo)
    cairo_set_line_join(context, stroke.join.cairo)
    cairo_set_miter_limit(context, max(1, stroke.miterLimit))
    if stroke.dash.contains(where: { $0 > 0 }), !stroke.dash.contains(where: { $0 < 0 || !$0.isFinite }) {
      cairo_set_dash(context, stroke.dash, Int32(stroke.dash.count), stroke.dashOffset)
    } else {
      cairo_set_dash(context, nil, 0, 0)
    }
    cairo_stroke(context)
  }

  /// What paints one color without Cairo; the last one is kept, since labels of an axis share it.
  func blender(_ color: Color, opacity: Double) -> Blender {
    if let brush, brush.color == color, brush.opacity == opacity { return brush.blender }
    let blender = Blender(color, opacity: opacity)
    brush = (color, opacity, blender)
    return blender
  }

  func setSource(_ paint: Paint, opacity: Double, box: Bounds) {
    switch paint {
    case .color(let color):
      cairo_set_source_rgba(context, color.red / 255, color.green / 255, color.blue / 255, color.alpha * opacity)
    case .gradient(let gradient):
      let pattern = gradient.cairoPattern(box: box, opacity: opacity)
      cairo_set_source(context, pattern)
      cairo_pattern_destroy(pattern)
    }
  }
}

extension Stroke.Cap {
  fileprivate var cairo: cairo_line_cap_t {
    switch self {
    case .butt: CAIRO_LINE_CAP_BUTT
    case .round: CAIRO_LINE_CAP_ROUND
    case .square: CAIRO_LINE_CAP_SQUARE
    }
  }
}

extension Stroke.Join {
  fileprivate var cairo: cairo_line_join_t {
    switch self {
    case .miter: CAIRO_LINE_JOIN_MITER
    case .round: CAIRO_LINE_JOIN_ROUND
    case .bevel: CAIRO_LINE_JOIN_BEVEL
    }
  }
}

extension Bounds {
  fileprivate var rect: Rect { Rect(x: x1, y: y1, width: width, height: height) }
}
