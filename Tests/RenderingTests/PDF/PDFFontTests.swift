import Scenes
import Testing

@testable import Rendering

/// What a PDF says of its fonts (ISO 32000-1, 9.8), read off the tables of DejaVu's files (`hhea`, `OS/2`, `post`, `head`): 2048 units an em,
/// ascent 1901, descent -483, no capital height, the oblique face at -11 degrees.
@Suite struct PDFFontTests {
  private func descriptor(_ font: Font) throws -> String {
    let label = TextLabel(lines: ["1"], position: Point(20, 50), font: font)
    return try PDFSheet.read([SceneMark(.text, items: [SceneItem(.text(label), fill: .color(.black))])]).object(with: "/Type/FontDescriptor").text
  }

  @Test("Heights are in thousandths of the size")
  func metrics() throws {
    let text = try descriptor(Font(family: "DejaVu Sans", size: 10))
    // 1901 / 2.048 = 928.223, 483 / 2.048 = 235.840; -2090, -948, 3673 and 2524 likewise.
    #expect(text.contains("/Ascent 928.223/Descent -235.84/CapHeight 928.223/"))
    #expect(text.contains("/FontBBox[-1020.508 -462.891 1793.457 1232.422 ]"))
  }

  // Bits 1 for fixed widths, 3 for codes of its own, 7 for italic letters.
  @Test(
    "Flags and angle",
    arguments: [
      (Font(family: "DejaVu Sans", size: 10), "/Flags 4/", "/ItalicAngle 0/"),
      (Font(family: "DejaVu Sans Mono", size: 10), "/Flags 5/", "/ItalicAngle 0/"),
      (Font(family: "DejaVu Sans", size: 10, style: .italic), "/Flags 68/", "/ItalicAngle -11/"),
    ])
  func flags(font: Font, flags: String, angle: String) throws {
    let text = try descriptor(font)
    #expect(text.contains(flags) && text.contains(angle))
  }
}
