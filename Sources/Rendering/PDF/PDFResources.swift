import Scenes

/// What the pages of a PDF share: fonts, transparencies, gradients, pictures and drawings, each under a name that is the same on all pages.
///
/// - Names are a letter and the number of the object.
final class PDFResources {
  /// One setting of the graphics state.
  enum Setting: Hashable {
    case fillOpacity(Double)
    case strokeOpacity(Double)
    case blend(String)
    /// What is painted shows as much as this drawing is light.
    case mask(Int)
  }

  var file = PDFFile()
  /// The object that all pages name as their resources.
  let object: Int
  private var settings: [Setting: Int] = [:]
  private var gradients: [GradientPlace: Int] = [:]
  private var fonts: [ObjectIdentifier: PDFFont] = [:]
  private var fontOrder: [PDFFont] = []
  private var patterns: [Int] = []
  private var shadings: [Int] = []
  private var drawings: [Int] = []
  private var settingOrder: [Int] = []
  private var images: [[UInt8]: (object: Int, width: Int, height: Int)] = [:]
  /// The pictures are kept alive, so that they can be told apart.
  private var glyphPictures: [ObjectIdentifier: (picture: GlyphPicture, object: Int)] = [:]

  /// What sets text, by language; lent for as long as its fonts are in use here.
  private var engines: [String: TextEngine] = [:]

  private struct GradientPlace: Hashable {
    var gradient: Gradient
    var matrix: PDFMatrix
  }

  init() { object = file.reserve() }

  deinit { for (language, engine) in engines { TextEnginePool.giveBack(engine, language: language) } }

  func engine(language: String) -> TextEngine {
    if let known = engines[language] { return known }
    let engine = TextEnginePool.take(language: language)
    engines[language] = engine
    return engine
  }

  func name(of setting: Setting) -> Int {
    if let known = settings[setting] { return known }
    let object = file.add { buffer in
      buffer.raw("<</Type/ExtGState")
      switch setting {
      case .fillOpacity(let opacity):
        buffer.raw("/ca ")
        buffer.number(opacity)
      case .strokeOpacity(let opacity):
        buffer.raw("/CA ")
        buffer.number(opacity)
      case .blend(let mode): buffer.unescaped("/BM/\(mode)")
      case .mask(let drawing):
        buffer.raw("/SMask<</Type/Mask/S/Luminosity/G ")
        buffer.reference(drawing)
        buffer.raw(">>")
      }
      buffer.raw(">>")
    }
    settings[setting] = object
    settingOrder.append(object)
    return object
  }

  func font(_ face: FontFace) -> PDFFont {
    if let known = fonts[ObjectIdentifier(face)] { return known }
    let font = PDFFont(face, object: file.reserve())
    fonts[ObjectIdentifier(face)] = font
    fontOrder.append(font)
    return font
  }

  /// The colors of a gradient as a pattern; `matrix` takes fractions of its box to the space of the page or drawing.
  func pattern(_ gradient: Gradient, matrix: PDFMatrix) -> Int {
    let place = GradientPlace(gradient: gradient, matrix: matrix)
    if let known = gradients[place] { return known }
    let shading = file.add { gradient.writeShading(.color, to: &$0) }
    let object = file.add { buffer in
      buffer.raw("<</Type/Pattern/PatternType 2/Shading ")
      buffer.reference(shading)
      buffer.raw("/Matrix[")
      buffer.operand(matrix)
      buffer.raw("]>>")
    }
    gradients[place] = object
    patterns.append(object)
    return object
  }

  /// The opacities of a gradient, as shades of gray.
  func shading(ofOpacity gradient: Gradient) -> Int {
    let object = file.add { gradient.writeShading(.opacity, to: &$0) }
    shadings.append(object)
    return object
  }

  /// A drawing that pages may show as often as they like.
  ///
  /// - `isGroup` is for what fades as a whole; `inGray` for masks. Coordinates are those in force where it is shown.
  func drawing(_ content: [UInt8], box: Bounds, isGroup: Bool, inGray: Bool = false) -> Int {
    let object = file.add(stream: content) { entries in
      entries.raw("/Type/XObject/Subtype/Form/BBox[")
      entries.operand(box.x1, box.y1)
      entries.operand(box.x2, box.y2)
      entries.raw("]/Resources ")
      entries.reference(self.object)
      if isGroup { entries.raw(inGray ? "/Group<</S/Transparency/CS/DeviceGray/I true>>" : "/Group<</S/Transparency/CS/DeviceRGB/I true>>") }
    }
    drawings.append(object)
    return object
  }

  /// A picture of a scene.
  func image(_ image: SceneImage) throws(RenderingError) -> (object: Int, width: Int, height: Int) {
    let key = image.source + [image.smooth ? 1 : 0]
    if let known = images[key] { return known }
    let picture = try CairoImage(image)
    guard let pixels = StraightPixels(picture.surface) else { throw .damagedImage(address: image.address) }
    let made = (add(pixels, smooth: image.smooth), pixels.width, pixels.height)
    images[key] = made
    return made
  }

  /// Letters that are a picture.
  func image(_ glyphs: GlyphPicture) -> Int {
    if let known = glyphPictures[ObjectIdentifier(glyphs)] { return known.object }
    let object = add(glyphs.pixels, smooth: true)
    glyphPictures[ObjectIdentifier(glyphs)] = (glyphs, object)
    return object
  }

  /// Adds the colors of a picture and what shows of them.
  private func add(_ pixels: StraightPixels, smooth: Bool) -> Int {
    func write(_ data: [UInt8], space: StaticString, mask: Int?) -> Int {
      file.add(stream: data) { entries in
        entries.unescaped("/Type/XObject/Subtype/Image/Width \(pixels.width)/Height \(pixels.height)/BitsPerComponent 8/ColorSpace")
        entries.raw(space)
        if smooth { entries.raw("/Interpolate true") }
        if let mask {
          entries.raw("/SMask ")
          entries.reference(mask)
        }
      }
    }
    let mask = pixels.opacities.allSatisfy { $0 == 255 } ? nil : write(pixels.opacities, space: "/DeviceGray", mask: nil)
    let object = write(pixels.colors, space: "/DeviceRGB", mask: mask)
    drawings.append(object)
    return object
  }

  /// Writes the fonts and the list of everything.
  func finish() throws(RenderingError) {
    for font in fontOrder { try font.write(to: &file) }
    let lists: [(StaticString, StaticString, [Int])] = [
      ("/Font", "/F", fontOrder.map(\.object)), ("/ExtGState", "/G", settingOrder), ("/Pattern", "/P", patterns), ("/Shading", "/S", shadings),
      ("/XObject", "/X", drawings),
    ]
    file.write(object) { buffer in
      buffer.raw("<<")
      for (kind, letter, objects) in lists where !objects.isEmpty {
        buffer.raw(kind)
        buffer.raw("<<")
        for object in objects {
          buffer.raw(letter)
          buffer.whole(object)
          buffer.space()
          buffer.reference(object)
        }
        buffer.raw(">>")
      }
      buffer.raw(">>")
    }
  }
}
