/// A font in a PDF: the glyphs used so far, under codes of their own, and the characters they stand for.
final class PDFFont {
  let face: FontFace
  /// The object that it will be.
  let object: Int
  private var codes: [UInt32: (code: UInt16, text: [UInt16])] = [:]
  /// In order of their first use.
  private var glyphs: [UInt32] = []

  init(_ face: FontFace, object: Int) { (self.face, self.object) = (face, object) }

  /// The code of a glyph, and whether a reader who copies it gets these characters: a code stands for those that it was first used for.
  func code(of glyph: UInt32, text: [UInt16]) -> (code: UInt16, isTold: Bool) {
    if let known = codes[glyph] { return (known.code, known.text == text) }
    glyphs.append(glyph)
    // PostScript fonts are addressed by glyph, TrueType fonts through a table of ours.
    let code = UInt16(truncatingIfNeeded: face.outlines == .trueType ? UInt32(glyphs.count) : glyph)
    codes[glyph] = (code, text)
    return (code, true)
  }

  /// Writes the font, cut down to its glyphs. Source: ISO 32000-1, 9.7.
  ///
  /// - Throws: ``RenderingError/drawing(_:)`` if it cannot be cut.
  func write(to file: inout PDFFile) throws(RenderingError) {
    guard let (program, numbers) = face.subset(glyphs) else { throw .drawing("font \(face.description.name) cannot be embedded") }
    let isTrueType = face.outlines == .trueType
    let name = "\(Self.tag(of: glyphs))+\(face.description.name)"
    let data = file.add(stream: program) { entries in
      if isTrueType {
        entries.raw("/Length1 ")
        entries.whole(program.count)
      } else {
        entries.raw("/Subtype/CIDFontType0C")
      }
    }
    let descriptor = file.add { describe(name, program: data, in: &$0) }
    let table = isTrueType ? file.add(stream: Self.table(of: numbers)) { _ in } : 0
    let characters = file.add(stream: characterMap()) { _ in }
    let descendant = file.add { buffer in
      buffer.unescaped("<</Type/Font/Subtype/\(isTrueType ? "CIDFontType2" : "CIDFontType0")/BaseFont/\(name)")
      buffer.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
      buffer.reference(descriptor)
      if isTrueType {
        buffer.raw("/CIDToGIDMap ")
        buffer.reference(table)
      }
      buffer.raw("/DW 0/W[")
      for glyph in glyphs {
        guard let known = codes[glyph] else { continue }
        buffer.whole(Int(known.code))
        buffer.raw("[")
        buffer.number(face.advance(of: glyph))
        buffer.raw("]")
      }
      buffer.raw("]>>")
    }
    file.write(object) { buffer in
      buffer.unescaped("<</Type/Font/Subtype/Type0/BaseFont/\(name)/Encoding/Identity-H/DescendantFonts[")
      buffer.reference(descendant)
      buffer.raw("]/ToUnicode ")
      buffer.reference(characters)
      buffer.raw(">>")
    }
  }

  private func describe(_ name: String, program: Int, in buffer: inout PDFBuffer) {
    let font = face.description
    // Bits 1 (fixed), 2 (serif), 3 (symbolic: glyphs are chosen by our own codes) and 7 (italic).
    let flags = (font.isFixed ? 1 : 0) | (font.isSerif ? 2 : 0) | 4 | (font.italicAngle != 0 ? 64 : 0)
    buffer.unescaped("<</Type/FontDescriptor/FontName/\(name)/Flags \(flags)/FontBBox[")
    for edge in font.box { buffer.operand(edge) }
    buffer.raw("]/ItalicAngle ")
    buffer.number(font.italicAngle)
    buffer.raw("/Ascent ")
    buffer.number(font.ascent)
    buffer.raw("/Descent ")
    buffer.number(font.descent)
    buffer.raw("/CapHeight ")
    buffer.number(font.capitalHeight)
    // What Adobe's fonts have between regular (80) and bold (120 and more).
    buffer.raw("/StemV ")
    buffer.number(10 + Double(font.weight) / 5.7)
    buffer.raw(face.outlines == .trueType ? "/FontFile2 " : "/FontFile3 ")
    buffer.reference(program)
    buffer.raw(">>")
  }

  /// Which glyph of the cut font a code is: two bytes a code, from code 0 on.
  private static func table(of numbers: [UInt16]) -> [UInt8] { [0, 0] + numbers.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] } }

  /// What characters the codes stand for, as a program. Source: ISO 32000-1, 9.10.3.
  private func characterMap() -> [UInt8] {
    var map = PDFBuffer(capacity: 1024)
    map.raw(
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange

      """)
    let told = glyphs.compactMap { codes[$0] }.filter { !$0.text.isEmpty }
    // At most a hundred lines a block.
    for start in stride(from: 0, to: told.count, by: 100) {
      let block = told[start..<min(told.count, start + 100)]
      map.whole(block.count)
      map.raw(" beginbfchar\n")
      for entry in block {
        map.raw("<")
        map.hex(entry.code)
        map.raw("> <")
        for unit in entry.text { map.hex(unit) }
        map.raw(">\n")
      }
      map.raw("endbfchar\n")
    }
    map.raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    return map.bytes
  }

  /// Six capital letters that tell this cut of the font from others.
  private static func tag(of glyphs: [UInt32]) -> String {
    var mix: UInt32 = 2_166_136_261
    for glyph in glyphs { mix = (mix ^ glyph) &* 16_777_619 }
    return String(
      decoding: (0..<6).map { _ in
        defer { mix /= 26 }
        return UInt8(65 + mix % 26)
      }, as: UTF8.self)
  }
}
