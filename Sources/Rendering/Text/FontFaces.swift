import CCairo

/// The font files behind Pango's fonts, each known once.
final class FontFaces {
  /// A font at a size.
  struct Scaled {
    /// HarfBuzz's face.
    var source: OpaquePointer
    /// Whether its glyphs have colors of their own.
    var hasColors: Bool
    var size: Double
    var shape: (xx: Double, yx: Double, xy: Double, yy: Double)
    /// Whether bold letters were asked for.
    var wantsBold: Bool
  }
  private var faces: [OpaquePointer: FontFace?] = [:]
  private var fonts: [UnsafeMutablePointer<PangoFont>: Scaled] = [:]

  deinit {
    for font in fonts.keys { g_object_unref(UnsafeMutableRawPointer(font)) }
  }

  /// `nil` where the font cannot be read.
  func scaled(_ font: UnsafeMutablePointer<PangoFont>) -> Scaled? {
    if let known = fonts[font] { return known }
    guard let shaper = pango_font_get_hb_font(font), let found = hb_font_get_face(shaper),
      let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(font))
    else { return nil }
    var matrix = cairo_matrix_t()
    cairo_scaled_font_get_font_matrix(scaled, &matrix)
    let size = matrix.xx
    guard size > 0, size.isFinite else { return nil }
    let made = Scaled(
      source: found, hasColors: FontFace.hasColors(found), size: size, shape: (1, matrix.yx / size, matrix.xy / size, matrix.yy / size),
      wantsBold: Self.wantsBold(font))
    // Kept alive, and its face with it, so that their addresses stay their own.
    g_object_ref(UnsafeMutableRawPointer(font))
    fonts[font] = made
    return made
  }

  /// The file of a font, read when it is first asked for; `nil` where it cannot be embedded.
  func face(of font: Scaled) -> FontFace? {
    if let known = faces[font.source] { return known }
    let face = FontFace(font.source)
    faces[font.source] = .some(face)
    return face
  }

  private static func wantsBold(_ font: UnsafeMutablePointer<PangoFont>) -> Bool {
    let description = pango_font_describe(font)
    defer { pango_font_description_free(description) }
    return pango_font_description_get_weight(description).rawValue >= 600
  }
}
