import CCairo

/// A font file as a PDF needs it: its measures, and cut down to the glyphs in use.
///
/// - Used by the thread that has its ``TextEngine``.
final class FontFace {
  /// What a font says of itself. Units are thousandths of its size, y upward. Source: ISO 32000-1, 9.8.
  struct Description {
    var name: String
    var box: [Double]
    var ascent: Double
    var descent: Double
    var capitalHeight: Double
    var italicAngle: Double
    var weight: Int
    var isSerif: Bool
    var isFixed: Bool
  }

  enum Outlines { case trueType, postScript }

  let description: Description
  let outlines: Outlines
  /// Kept alive.
  private let face: OpaquePointer
  private let font: OpaquePointer
  private let unitsPerEm: Double
  /// The face with nothing but what a PDF takes from it, which is cut some twenty times faster.
  private let bare: OpaquePointer?

  /// - `nil` for fonts that cannot be embedded as they look: bitmaps, pictures in color, and variable fonts.
  init?(_ face: OpaquePointer) {
    guard !Self.hasColors(face), hb_ot_var_has_data(face) == 0 else { return nil }
    if FontTable.exists("glyf", in: face) {
      outlines = .trueType
    } else if FontTable.exists("CFF ", in: face) {
      outlines = .postScript
    } else {
      return nil
    }
    let units = max(1, Double(hb_face_get_upem(face)))
    unitsPerEm = units
    description = Description(face, unitsPerEm: units)
    self.face = hb_face_reference(face)
    font = hb_font_create(face)
    bare = Self.bare(face)
  }

  /// Whether glyphs have colors of their own.
  static func hasColors(_ face: OpaquePointer) -> Bool {
    hb_ot_color_has_png(face) != 0 || hb_ot_color_has_layers(face) != 0 || hb_ot_color_has_svg(face) != 0
  }

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(face)
    hb_face_destroy(bare)
  }

  /// How far the pen moves on, in thousandths of the size.
  func advance(of glyph: UInt32) -> Double { Double(hb_font_get_glyph_h_advance(font, glyph)) * 1000 / unitsPerEm }

  /// The font with these glyphs and those that they are made of, without hints, since nothing is hinted here.
  ///
  /// - Gives the font program and the new numbers of the glyphs; PostScript outlines keep their numbers. `nil` if HarfBuzz cannot.
  func subset(_ glyphs: [UInt32]) -> (program: [UInt8], numbers: [UInt16])? {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    let wanted = hb_subset_input_glyph_set(input)
    for glyph in glyphs { hb_set_add(wanted, glyph) }
    var flags = HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue
    if outlines == .postScript { flags |= HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue }
    hb_subset_input_set_flags(input, flags)
    guard let plan = hb_subset_plan_create_or_fail(bare, input) else { return nil }
    defer { hb_subset_plan_destroy(plan) }
    guard let result = hb_subset_plan_execute_or_fail(plan) else { return nil }
    defer { hb_face_destroy(result) }
    let numbers = hb_subset_plan_old_to_new_glyph_mapping(plan)
    return (
      outlines == .trueType ? FontTable.file(of: result) : FontTable(result, "CFF ").bytes,
      glyphs.map { UInt16(truncatingIfNeeded: hb_map_get(numbers, $0)) }
    )
  }

  /// A PDF names characters, kerns and describes the font by itself.
  private static func bare(_ face: OpaquePointer) -> OpaquePointer? {
    let bare = hb_face_builder_create()
    for name in ["head", "hhea", "hmtx", "maxp", "loca", "glyf", "CFF "] {
      let table = hb_face_reference_table(face, FontTable.tag(name))
      if hb_blob_get_length(table) > 0 { hb_face_builder_add_table(bare, FontTable.tag(name), table) }
      hb_blob_destroy(table)
    }
    return bare
  }
}

extension FontFace.Description {
  fileprivate init(_ face: OpaquePointer, unitsPerEm: Double) {
    let (head, lines, style, post) = (FontTable(face, "head"), FontTable(face, "hhea"), FontTable(face, "OS/2"), FontTable(face, "post"))
    func thousandths(_ value: Int?) -> Double? { value.map { Double($0) * 1000 / unitsPerEm } }
    name = Self.postScriptName(face)
    box = [36, 38, 40, 42].map { thousandths(head.signed(at: $0)) ?? 0 }
    ascent = thousandths(lines.signed(at: 4)) ?? 750
    descent = thousandths(lines.signed(at: 6)) ?? -250
    capitalHeight = (style.unsigned(at: 0) ?? 0) >= 2 ? thousandths(style.signed(at: 88)) ?? ascent : ascent
    italicAngle = Double(post.signed(at: 4) ?? 0) + Double(post.unsigned(at: 6) ?? 0) / 65536
    weight = style.unsigned(at: 4) ?? 400
    // PANOSE: text faces with serifs; IBM's classes 1 to 5 and 7 have them too.
    let family = (style.unsigned(at: 30) ?? 0) >> 8
    isSerif = (1...5).contains(family) || family == 7
    isFixed = (post.unsigned(at: 12) ?? 0) != 0 || (post.unsigned(at: 14) ?? 0) != 0
  }

  private static func postScriptName(_ face: OpaquePointer) -> String {
    var size: UInt32 = 128
    var text = [CChar](repeating: 0, count: 128)
    hb_ot_name_get_utf8(face, hb_ot_name_id_t(HB_OT_NAME_ID_POSTSCRIPT_NAME), nil, &size, &text)
    // Nothing but what needs no escape in a PDF's names.
    let letters = text.prefix(Int(size)).map { UInt8(bitPattern: $0) }.filter { letter in
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= letter || UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter | 32 || letter == UInt8(ascii: "-")
    }
    return letters.isEmpty ? "Font" : String(decoding: letters, as: UTF8.self)
  }
}
