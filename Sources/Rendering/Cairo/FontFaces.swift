import CCairo

/// The font files behind Pango's fonts, each known once.
final class FontFaces {
  /// A font at a size.
  struct Scaled {
    /// `nil` where it cannot be embedded.
    var face: FontFace?
    /// Whether its glyphs have colors of their own.
    var hasColors: Bool
    var size: Double
    var shape: (xx: Double, yx: Double, xy: Double, yy: Double)
    var isThickened: Bool
  }
  private var faces: [OpaquePointer: FontFace?] = [:]
  private var fonts: [UnsafeMutablePointer<PangoFont>: Scaled] = [:]

  deinit {
    for font in fonts.keys { g_object_unref(UnsafeMutableRawPointer(font)) }
    for face in faces.keys { hb_face_destroy(face) }
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
    let face = face(found)
    let made = Scaled(
      face: face, hasColors: FontFace.hasColors(found), size: size, shape: (1, matrix.yx / size, matrix.xy / size, matrix.yy / size),
      isThickened: Self.wantsBold(font) && (face.map { $0.description.weight < 550 } ?? false))
    // Kept alive, so that its address stays its own.
    g_object_ref(UnsafeMutableRawPointer(font))
    fonts[font] = made
    return made
  }

  private func face(_ found: OpaquePointer) -> FontFace? {
    if let known = faces[found] { return known }
    let face = FontFace(found)
    // Kept alive in either case, for the same reason.
    hb_face_reference(found)
    faces[found] = .some(face)
    return face
  }

  /// Whether bold letters were asked for; fontconfig thickens a font that has none. Source: fontconfig's rules for synthetic emboldening.
  private static func wantsBold(_ font: UnsafeMutablePointer<PangoFont>) -> Bool {
    let description = pango_font_describe(font)
    defer { pango_font_description_free(description) }
    return pango_font_description_get_weight(description).rawValue >= 600
  }
}
