import CCairo
import Scenes

/// Glyphs with colors of their own, such as emoji, as pixels.
final class GlyphPicture {
  /// In points from the start of the line, y downward.
  let box: Rect
  let pixels: StraightPixels

  /// Pixels a point, as long as no side has more than `limit` pixels.
  private static let fine = 4.0
  private static let limit = 600.0

  /// - `nil` where there is nothing to see.
  init?(_ glyphs: UnsafeMutablePointer<PangoGlyphString>, font: UnsafeMutablePointer<PangoFont>, at x: Int32) {
    var ink = PangoRectangle()
    pango_glyph_string_extents(glyphs, font, &ink, nil)
    let unit = Double(PANGO_SCALE)
    let start = Double(x) / unit
    box = Rect(x: start + Double(ink.x) / unit, y: Double(ink.y) / unit, width: Double(ink.width) / unit, height: Double(ink.height) / unit)
    guard box.width > 0, box.height > 0 else { return nil }
    let fine = min(Self.fine, Self.limit / max(box.width, box.height))
    let (width, height) = ((box.width * fine).rounded(.up), (box.height * fine).rounded(.up))
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)), let context = cairo_create(surface) else {
      return nil
    }
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    cairo_scale(context, width / box.width, height / box.height)
    cairo_move_to(context, start - box.x, -box.y)
    pango_cairo_show_glyph_string(context, font, glyphs)
    cairo_surface_flush(surface)
    guard let pixels = StraightPixels(surface) else { return nil }
    self.pixels = pixels
  }
}
