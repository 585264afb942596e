import CCairo
import Scenes

/// Shapes single lines of text with Pango: one font map, all fonts and some of the lines seen so far.
///
/// - Used by one thread at a time; ``TextEnginePool`` sees to it, hence `@unchecked Sendable`.
/// - Hinting is off and nothing is rounded, so that widths are the same in every format and at every scale.
/// - Pango's default language comes from the environment, so it is always set here.
final class TextEngine: @unchecked Sendable {
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private var descriptions: [Font: OpaquePointer] = [:]
  private var lines: [Font: [String: ShapedLine]] = [:]
  private(set) var keptLines = 0
  /// What lines look like that were drawn before.
  let masks = TextMasks()
  /// The fonts that lines are set in.
  let faces = FontFaces()
  private lazy var installed: Set<String> = Self.families(of: map)

  /// Points; Cairo cannot scale fonts much further.
  private static let largestSize = 10_000.0
  /// Lines kept before all are forgotten: some megabyte.
  static let capacity = 256

  init(language: String) {
    map = pango_cairo_font_map_new()
    context = pango_font_map_create_context(map)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string(language))
    pango_context_set_base_dir(context, PANGO_DIRECTION_WEAK_LTR)
  }

  deinit {
    lines = [:]
    masks.forget()
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(UnsafeMutableRawPointer(map))
    for description in descriptions.values { pango_font_description_free(description) }
  }

  /// The shaped line; `nil` where Pango makes none.
  func line(_ text: String, font: Font) -> ShapedLine? {
    if let known = lines[font]?[text] { return known }
    guard let line = ShapedLine(layout(of: text, font: font)) else { return nil }
    if keptLines == Self.capacity {
      (lines, keptLines) = ([:], 0)
      masks.forget()
    }
    lines[font, default: [:]][text] = line
    keptLines += 1
    return line
  }

  /// The advance width in points.
  func width(of text: String, font: Font) -> Double {
    guard !text.isEmpty, font.size > 0 else { return 0 }
    return line(text, font: font)?.width ?? 0
  }

  private func layout(of text: String, font: Font) -> OpaquePointer? {
    let layout = pango_layout_new(context)
    pango_layout_set_single_paragraph_mode(layout, 1)
    pango_layout_set_font_description(layout, description(of: font))
    var text = text
    text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { pango_layout_set_text(layout, $0.baseAddress, Int32(clamping: $0.count)) }
      let runs = ArabicRuns.find(in: utf8)
      if !runs.isEmpty { setArabicFonts(runs, wanted: font, in: layout) }
    }
    return layout
  }

  /// Gives Arabic words fonts that have all their letters: a letter from another font would not join its neighbors.
  private func setArabicFonts(_ runs: [Range<Int>], wanted font: Font, in layout: OpaquePointer?) {
    let isSerif = FontFamilies.resolve(font.family) { installed.contains($0.lowercased()) }.first == "DejaVu Serif"
    let families = FontFamilies.arabic(
      list: font.family, isSerif: isSerif, isInstalled: { installed.contains($0.lowercased()) })
    let list = pango_attr_list_new()
    for run in runs {
      guard let attribute = pango_attr_family_new(families.joined(separator: ",")) else { continue }
      attribute.pointee.start_index = UInt32(run.lowerBound)
      attribute.pointee.end_index = UInt32(run.upperBound)
      pango_attr_list_insert(list, attribute)
    }
    pango_layout_set_attributes(layout, list)
    pango_attr_list_unref(list)
  }

  private func description(of font: Font) -> OpaquePointer? {
    if let known = descriptions[font] { return known }
    guard let description = pango_font_description_new() else { return nil }
    let families = FontFamilies.resolve(font.family) { installed.contains($0.lowercased()) }
    pango_font_description_set_family(description, families.joined(separator: ","))
    pango_font_description_set_absolute_size(description, min(max(0, font.size), Self.largestSize) * Double(PANGO_SCALE))
    pango_font_description_set_weight(description, PangoWeight(rawValue: UInt32(min(1000, max(100, font.weight)))))
    let style =
      switch font.style {
      case .normal: PANGO_STYLE_NORMAL
      case .italic: PANGO_STYLE_ITALIC
      case .oblique: PANGO_STYLE_OBLIQUE
      }
    pango_font_description_set_style(description, style)
    descriptions[font] = description
    return description
  }

  private static func families(of map: UnsafeMutablePointer<PangoFontMap>) -> Set<String> {
    var list: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
    var count: Int32 = 0
    pango_font_map_list_families(map, &list, &count)
    defer { g_free(list) }
    var names: Set<String> = []
    for index in 0..<Int(count) {
      if let family = list?[index], let name = pango_font_family_get_name(family) { names.insert(String(cString: name).lowercased()) }
    }
    return names
  }
}
