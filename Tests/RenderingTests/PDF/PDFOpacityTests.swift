import Scenes
import Testing

@testable import Rendering

/// Source of what is expected: ISO 32000-1, 8.4.5 (`ca` of fills, `CA` of lines, `BM`), products by hand.
@Suite struct PDFOpacityTests {
  private let faint = Color(red: 0, green: 0, blue: 0, alpha: 0.5)

  /// What the graphics states of a page set, in order of use.
  private func settings(_ marks: [SceneMark]) throws -> [String] {
    let file = try PDFSheet.read(marks)
    return try file.page().split(separator: "\n").filter { $0.hasSuffix(" gs") }.map { line in
      let object = try #require(file.reference("/G", in: String(line)))
      return try #require(file.objects[object]).replacing("<</Type/ExtGState", with: "").replacing(">>", with: "")
    }
  }

  @Test("The opacities of item, fill and color multiply")
  func fill() throws {
    // 0.5 × 0.8 × 0.5 = 0.2
    let mark = PDFSheet.square { ($0.fill, $0.fillOpacity, $0.opacity) = (.color(faint), 0.8, 0.5) }
    #expect(try settings([mark]) == ["/ca 0.2"])
  }

  @Test("The opacities of item, line and color multiply")
  func line() throws {
    let mark = PDFSheet.square { ($0.stroke, $0.opacity) = (Stroke(.color(faint), opacity: 0.8), 0.5) }
    #expect(try settings([mark]) == ["/CA 0.2"])
  }

  @Test("A faint fill below an opaque line leaves the line opaque, and is filled first")
  func faintFill() throws {
    let mark = PDFSheet.square { ($0.fill, $0.fillOpacity, $0.stroke) = (.color(.black), 0.25, Stroke(.color(.white))) }
    #expect(try settings([mark]) == ["/ca 0.25"])
    let lines = try PDFSheet.lines([mark])
    let (fill, stroke) = (try #require(lines.firstIndex { $0.hasSuffix("re f") }), try #require(lines.firstIndex { $0.hasSuffix("re S") }))
    #expect(fill < stroke)
    #expect(!lines.contains { $0.hasSuffix(" B") })
  }

  @Test("A faint line over an opaque fill")
  func faintLine() throws {
    let mark = PDFSheet.square { ($0.fill, $0.stroke) = (.color(.black), Stroke(.color(.white), opacity: 0.25)) }
    #expect(try settings([mark]) == ["/CA 0.25"])
  }

  @Test("Opacity is said when it changes, and goes back to 1")
  func changes() throws {
    func square(_ opacity: Double) -> SceneMark { PDFSheet.square { ($0.fill, $0.opacity) = (.color(.black), opacity) } }
    #expect(try settings([square(1), square(0.5), square(0.5), square(1)]) == ["/ca 0.5", "/ca 1"])
  }

  @Test("More than opaque is opaque; what cannot be seen leaves no operator")
  func ends() throws {
    #expect(try settings([PDFSheet.square { ($0.fill, $0.opacity) = (.color(.black), 3) }]).isEmpty)
    for hidden in [
      PDFSheet.square { ($0.fill, $0.opacity) = (.color(.black), 0) },
      PDFSheet.square { ($0.fill, $0.fillOpacity) = (.color(.black), 0) },
      PDFSheet.square { $0.stroke = Stroke(.color(.black), width: 0) },
      PDFSheet.square { $0.stroke = Stroke(.color(.black), opacity: 0) },
      PDFSheet.square { $0.stroke = Stroke(.color(.transparent)) },
    ] { #expect(try !PDFSheet.read([hidden]).page().contains(" re")) }
  }

  @Test("A line alone that fades needs no group; with a fill it is one, shown once with its opacity")
  func group() throws {
    let both = PDFSheet.square { ($0.fill, $0.stroke, $0.opacity) = (.color(.white), Stroke(.color(.black), width: 2, miterLimit: 3), 0.5) }
    let file = try PDFSheet.read([both])
    let form = try file.object(with: "/Subtype/Form")
    // The box reaches as far as the miters of a line of 2 points at limit 3 can, which is 3 points.
    let box = try #require(form.text.firstMatch(of: /BBox\[(\S+) (\S+) (\S+) (\S+) \]/)).output
    #expect(try #require(Double(box.1)) <= 7 && #require(Double(box.2)) <= 17)
    #expect(try #require(Double(box.3)) >= 43 && #require(Double(box.4)) >= 63)
    #expect(try settings([both]) == ["/ca 0.5"])
    #expect(try file.page().contains("/X\(form.number) Do\n"))
    // Inside the group both are opaque.
    #expect(String(decoding: file.streams[form.number] ?? [], as: UTF8.self).hasSuffix("10 20 30 40 re B\n"))
  }

  // Table 136 and 137 of the standard beside the names of CSS.
  @Test(
    "Blend modes have the names of the standard",
    arguments: [
      ("multiply", "Multiply"), ("screen", "Screen"), ("overlay", "Overlay"), ("darken", "Darken"), ("lighten", "Lighten"),
      ("color-dodge", "ColorDodge"), ("color-burn", "ColorBurn"), ("hard-light", "HardLight"), ("soft-light", "SoftLight"),
      ("difference", "Difference"), ("exclusion", "Exclusion"), ("hue", "Hue"), ("saturation", "Saturation"), ("color", "Color"),
      ("luminosity", "Luminosity"),
    ])
  func blend(css: String, pdf: String) throws {
    #expect(try settings([PDFSheet.square { ($0.fill, $0.blend) = (.color(.black), css) }]) == ["/BM/\(pdf)"])
  }

  @Test("Names of no blend mode paint over")
  func noBlend() throws {
    for name in ["normal", "no-such-mode"] { #expect(try settings([PDFSheet.square { ($0.fill, $0.blend) = (.color(.black), name) }]).isEmpty) }
  }
}
