import Scenes

/// Draws on a page of a PDF.
///
/// - Moves are added to coordinates; only turns and clips are told to the page, and only then is its state kept and brought back.
final class PDFCanvas: Canvas {
  /// Where the lines of the scene are in the coordinate system that the page has been told of.
  private(set) var offset = Point.zero
  /// From that system to the page's own, or to the drawing's that is being made.
  private(set) var matrix: PDFMatrix
  var content = PDFBuffer(capacity: 1 << 14)
  var state = PDFGraphicsState()
  /// Boxes on the page that lead somewhere.
  private(set) var links: [(box: Bounds, address: String)] = []
  let resources: PDFResources
  let engine: TextEngine
  let language: String
  private var levels: [Level] = []

  private struct Level {
    var offset: Point
    var matrix: PDFMatrix
    /// The state to go back to, once the page has been told to keep it.
    var kept: PDFGraphicsState?
  }

  /// A page with `base` as its coordinate system.
  init(resources: PDFResources, base: PDFMatrix, language: String?) {
    (self.resources, matrix, self.language) = (resources, base, language ?? "en")
    engine = resources.engine(language: self.language)
    (state.fill, state.stroke) = (.black, .black)
    content.operand(base)
    content.raw("cm\n")
  }

  // MARK: Coordinates

  func save() { levels.append(Level(offset: offset, matrix: matrix)) }

  func restore() {
    guard let level = levels.popLast() else { return }
    if let kept = level.kept {
      content.raw("Q\n")
      state = kept
    }
    (offset, matrix) = (level.offset, level.matrix)
  }

  /// Has the page keep its state until the next ``restore()``.
  func keepState() {
    guard let level = levels.indices.last, levels[level].kept == nil else { return }
    content.raw("q\n")
    levels[level].kept = state
  }

  func translate(_ dx: Double, _ dy: Double) { offset = Point(offset.x + dx, offset.y + dy) }

  func rotate(degrees: Double) {
    keepState()
    let turn = PDFMatrix(translation: offset).after(PDFMatrix(degrees: degrees))
    content.operand(turn)
    content.raw("cm\n")
    (matrix, offset) = (matrix.after(turn), .zero)
  }

  func clip(to outline: Outline) {
    keepState()
    trace(outline)
    content.raw("W n\n")
  }

  // MARK: Drawing

  func draw(_ outline: Outline, _ appearance: Appearance) {
    if case .path(let path) = outline, path.isEmpty { return }
    painting(appearance, extent: outline.bounds) { opacity in
      paint(outline, appearance, opacity: opacity, box: appearance.hasGradient ? outline.bounds : .empty)
    }
  }

  /// Fills and strokes an outline; `box` is what gradients run over.
  func paint(_ outline: Outline, _ appearance: Appearance, opacity: Double, box: Bounds) {
    let (fill, stroke) = (appearance.fill, appearance.stroke)
    if let color = opaqueColor(fill, opacity * appearance.fillOpacity), let stroke, let line = opaqueColor(stroke.paint, opacity * stroke.opacity) {
      setFill(color, opacity: 1)
      setStroke(line, opacity: 1)
      content.set(stroke, in: &state.line)
      trace(outline)
      return content.raw("B\n")
    }
    if let fill {
      filling(fill, opacity: opacity * appearance.fillOpacity, box: box) {
        trace(outline)
        content.raw("f\n")
      }
    }
    if let stroke {
      stroking(stroke, opacity: opacity, box: box) {
        trace(outline)
        content.raw("S\n")
      }
    }
  }

  func draw(_ image: SceneImage, _ appearance: Appearance) throws(RenderingError) {
    let picture = try resources.image(image)
    let place = image.place(width: picture.width, height: picture.height)
    guard place.width > 0, place.height > 0 else { return }
    set(blend: appearance.blend)
    set(fillOpacity: appearance.opacity)
    show(image: picture.object, in: place, turn: .identity)
  }

  /// Shows a picture in a box that is turned with its coordinate system.
  func show(image: Int, in box: Rect, turn: PDFMatrix) {
    save()
    keepState()
    let place = PDFMatrix(a: box.width, b: 0, c: 0, d: -box.height, x: box.x, y: box.y + box.height)
    content.operand(PDFMatrix(translation: offset).after(turn).after(place))
    content.raw("cm ")
    show(drawing: image)
    restore()
  }

  func link(_ box: Bounds, to address: String) {
    guard !box.isEmpty else { return }
    var page = Bounds.empty
    for corner in [(box.x1, box.y1), (box.x2, box.y1), (box.x1, box.y2), (box.x2, box.y2)] {
      page.include(matrix(Point(offset.x + corner.0, offset.y + corner.1)))
    }
    links.append((page, address))
  }

  /// Makes a drawing of its own of what is drawn meanwhile, and gives its name.
  ///
  /// - A group starts with full opacity and plain blending by itself; anything else with what the page has where it is shown, which therefore
  ///   has to be the same.
  func drawing(box: Bounds, isGroup: Bool, inGray: Bool = false, _ work: () -> Void) -> Int {
    let outer = (content, state, matrix, levels)
    (content, state, matrix, levels) = (PDFBuffer(), PDFGraphicsState(), .identity, [])
    work()
    let object = resources.drawing(content.bytes, box: box.translated(offset.x, offset.y), isGroup: isGroup, inGray: inGray)
    (content, state, matrix, levels) = outer
    return object
  }

  func show(drawing: Int) {
    content.raw("/X")
    content.whole(drawing)
    content.raw(" Do\n")
  }

  /// Paints with the blend mode and opacity of an item: what is both filled and stroked fades and blends as a whole.
  func painting(_ appearance: Appearance, extent: @autoclosure () -> Bounds, _ work: (_ opacity: Double) -> Void) {
    let isWhole = appearance.opacity >= 1 && appearance.blend == nil
    guard !isWhole, let stroke = appearance.stroke, appearance.fill != nil else {
      set(blend: appearance.blend)
      return work(min(1, appearance.opacity))
    }
    let box = extent().expanded(by: stroke.width * max(2, stroke.miterLimit) + 2)
    let group = drawing(box: box, isGroup: true) { work(1) }
    set(blend: appearance.blend)
    set(fillOpacity: appearance.opacity)
    show(drawing: group)
  }
}
