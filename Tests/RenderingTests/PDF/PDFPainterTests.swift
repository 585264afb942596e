import Scenes
import Testing

@testable import Rendering

/// Source of what is expected: ISO 32000-1 (PDF 1.7) for the form, hand calculation for places.
@Suite struct PDFPainterTests {
  private func scene(_ marks: [SceneMark], _ metadata: SceneMetadata = SceneMetadata()) -> Scene {
    let group = SceneGroup(frame: Rect(x: 0, y: 0, width: 200, height: 100), marks: marks)
    return Scene(size: Size(200, 100), root: SceneMark(.group, items: [SceneItem(.group(group))]), metadata: metadata)
  }

  private func read(_ marks: [SceneMark]) throws -> PDFReader { try PDFReader(try PDFPainter().pdf(of: scene(marks))) }

  private func square(_ look: (inout SceneItem) -> Void) -> SceneMark {
    var item = SceneItem(.rect(Rect(x: 10, y: 20, width: 30, height: 40), corners: .none))
    look(&item)
    return SceneMark(.rect, items: [item])
  }

  private func label(_ text: String, font: Font = Font(size: 10), angle: Double = 0) -> SceneMark {
    SceneMark(.text, items: [SceneItem(.text(TextLabel(lines: [text], position: Point(20, 50), font: font, angle: angle)), fill: .color(.black))])
  }

  @Test("Every object is where the table says, and every reference leads to one")
  func objects() throws {
    let file = try PDFReader(try PDFPainter().pdf(of: SampleScene.scene()))
    for text in file.objects.values {
      for part in text.matches(of: /(\d+) 0 R/) { #expect(file.objects[Int(part.1) ?? 0] != nil) }
    }
    #expect(file.trailer.contains("/Root"))
    #expect(file.trailer.hasSuffix("%%EOF\n"))
  }

  @Test("Title, author and a fixed date are recorded, also as XMP")
  func metadata() throws {
    let file = try PDFReader(try PDFPainter(date: "2024-02-29T12:30:00+02:00").pdf(of: SampleScene.scene()))
    let information = try file.object(with: "/CreationDate").text
    #expect(information.contains("/CreationDate(D:20240229123000+02'00')/ModDate(D:20240229123000+02'00')"))
    #expect(information.contains("/Author(Rapport team)"))
    #expect(information.contains("/Keywords(Source: UN Comtrade; License: CC BY 4.0)"))
    // "Trade & polls <1991–2024>" has a dash that ASCII lacks.
    #expect(information.contains("/Title<FEFF0054007200610064"))
    #expect(try file.object(with: "/MediaBox").text.contains("/MediaBox[0 0 240 200 ]"))
    let packet = try #require(file.streams[try file.object(with: "/Subtype/XML").number])
    #expect(String(decoding: packet, as: UTF8.self).contains("<dc:source>UN Comtrade</dc:source>"))
  }

  @Test("The same scene gives the same bytes")
  func deterministic() throws {
    #expect(try PDFPainter().pdf(of: SampleScene.scene()) == PDFPainter().pdf(of: SampleScene.scene()))
  }

  @Test("The page is a figure with alternative text, in a document of a language")
  func structure() throws {
    let file = try PDFReader(try PDFPainter().pdf(of: SampleScene.scene()))
    let figure = try file.object(with: "/S/Figure")
    #expect(figure.text.contains("/Alt(Bars of trade, a line of opinion, and a legend.)"))
    #expect(figure.text.contains("/K 0>>"))
    let content = try file.page()
    #expect(content.contains("/Figure<</MCID 0>>BDC\n"))
    #expect(content.hasSuffix("EMC\n"))
    let catalog = try file.object(with: "/Type/Catalog").text
    #expect(catalog.contains("/MarkInfo<</Marked true>>") && catalog.contains("/Lang(en)"))
    #expect(try file.object(with: "/ParentTree").text.contains("/Nums[0[\(figure.number) 0 R]"))
  }

  @Test("Links are annotations at their place, in a structure that readers accept")
  func links() throws {
    let file = try PDFReader(try PDFPainter().pdf(of: SampleScene.scene()))
    let link = try file.object(with: "/Subtype/Link")
    #expect(link.text.contains("/URI(https://example.org/?a=1&b='x')"))
    // The bar is at (60, 100) with size 24 × 70 on a page 200 high, which PDF counts from below.
    #expect(link.text.contains("/Rect[60 30 84 100 ]"))
    #expect(try file.object(with: "/OBJR").text.contains("/Obj \(link.number) 0 R"))
    #expect(try file.object(with: "/Type/Page/").text.contains("/Annots[\(link.number) 0 R ]"))
  }

  @Test("Several scenes are pages of their own size with an outline")
  func pages() throws {
    var second = SampleScene.scene()
    second.size = Size(300, 100)
    let file = try PDFReader(try PDFPainter(scale: 2).pdf(of: [SampleScene.scene(), second], metadata: SceneMetadata(title: "Both")))
    let (first, last) = (try file.object(with: "/MediaBox[0 0 480 400 ]"), try file.object(with: "/MediaBox[0 0 600 200 ]"))
    #expect(try file.object(with: "/Type/Pages").text.contains("/Count 2/Kids[\(first.number) 0 R \(last.number) 0 R ]"))
    #expect(try file.object(with: "/Type/Outlines").text.contains("/Count 2"))
    #expect(try file.object(with: "/Prev").text.contains("/Dest[\(last.number) 0 R/Fit]"))
    #expect(try file.object(with: "/CreationDate").text.contains("/Title(Both)"))
  }

  @Test("Nothing to draw and a page too large are refused")
  func refused() {
    #expect(throws: RenderingError.emptyPage(width: 0, height: 0)) { try PDFPainter().pdf(of: [], metadata: SceneMetadata()) }
    var scene = SampleScene.scene()
    scene.size = Size(1e6, 10)
    #expect(throws: RenderingError.pageTooLarge(width: 1e6, height: 10)) { try PDFPainter().pdf(of: scene) }
  }

  @Test("Text can be copied in any script, turned or not, also where one glyph stands for several letters")
  func text() throws {
    for text in ["Trade, % (2014)", "Российско-пакистанские", "fluffy office", "Tu\u{308}rkiye"] {
      for angle in [0.0, -90] { #expect(try read([label(text, angle: angle)]).copiedText() == [text]) }
    }
    // Shown from left to right, Urdu is written from its end.
    #expect(try String(read([label("پاکستان")]).copiedText().joined().reversed()) == "پاکستان")
    // Ligatures of fonts that have them.
    #expect(try read([label("office", font: Font(family: "DejaVu Sans, sans-serif", size: 30))]).copiedText() == ["office"])
  }

  @Test("Letters of no font are drawn as boxes with their number, and readers are told what they say")
  func lettersWithoutGlyphs() throws {
    let file = try read([label("a\u{10FFFD}")])
    let page = try file.page()
    #expect(page.contains("/Span<</ActualText<FEFF0061DBFFDFFD>>>BDC\nBT\n3 Tr") || page.contains("/Span<</ActualText<FEFFDBFFDFFD>>>BDC\nBT\n3 Tr"))
    #expect(try file.copiedText().joined() == "a\u{10FFFD}")
    // Two sides of a frame and six digits, with holes: 10FFFD.
    #expect(page.components(separatedBy: " h ") > 9)
    var blended = label("\u{10FFFD}")
    blended.items[0].blend = "multiply"
    #expect(try !read([blended]).objects.values.contains { $0.contains("/BM/Normal") })
  }

  @Test("The pen moves by the widths of the font, so that plain text needs no corrections")
  func widths() throws {
    // DejaVu Sans: a digit is 1303 of 2048 units wide.
    let file = try read([label("2014")])
    #expect(try file.page().contains("[<0001000200030004>]TJ"))
    #expect(try file.object(with: "/CIDFontType2").text.contains("1[636.23]2[636.23]3[636.23]4[636.23]"))
  }

  @Test("A text stands at its place, turned around it")
  func textMatrix() throws {
    #expect(try read([label("1")]).page().contains("1 0 0 -1 20 50 Tm"))
    // A quarter turn clockwise takes the direction of writing down the page.
    #expect(try read([label("1", angle: 90)]).page().contains("0 1 1 0 20 50 Tm"))
  }

  @Test("Colors and lines are said once")
  func state() throws {
    let red = Color(red: 255, green: 0, blue: 0)
    let page = try read([
      square { $0.fill = .color(red) }, square { ($0.fill, $0.stroke) = (.color(red), Stroke(.color(red), width: 2, dash: [3, 1])) },
    ]).page()
    #expect(page.contains("1 0 0 rg\n10 20 30 40 re f\n1 0 0 RG\n2 w\n"))
    #expect(page.contains("[3 1 ]0 d\n10 20 30 40 re B\n"))
    #expect(page.components(separatedBy: " rg") == 2)
  }

  @Test("What is filled and stroked fades as a whole, anything else by itself")
  func opacity() throws {
    let both = try read([square { ($0.fill, $0.stroke, $0.opacity) = (.color(.black), Stroke(.color(.white)), 0.5) }])
    #expect(try both.object(with: "/Subtype/Form").text.contains("/Group<</S/Transparency/CS/DeviceRGB/I true>>"))
    #expect(try both.object(with: "/ca ").text == "<</Type/ExtGState/ca 0.5>>")
    let line = try read([square { ($0.stroke, $0.opacity, $0.blend) = (Stroke(.color(.black), opacity: 0.5), 0.5, "multiply") }])
    #expect(try line.object(with: "/CA ").text == "<</Type/ExtGState/CA 0.25>>")
    #expect(try line.object(with: "/BM").text == "<</Type/ExtGState/BM/Multiply>>")
    #expect(!line.objects.values.contains { $0.contains("/Subtype/Form") })
  }

  @Test("What does not show is not drawn")
  func transparent() throws {
    let page = try read([square { ($0.fill, $0.stroke) = (.color(.transparent), Stroke(.color(.black))) }]).page()
    #expect(page.contains("10 20 30 40 re S\n"))
    #expect(page.components(separatedBy: " re ") == 2)
  }

  @Test("A gradient runs over the box of its item, on a page that counts from below")
  func gradient() throws {
    let stops = [Gradient.Stop(offset: 0.25, color: .black), .init(offset: 0.25, color: .white), .init(offset: 1, color: .black)]
    let gradient = Gradient(kind: .linear(from: .zero, to: Point(0, 1)), stops: stops)
    let file = try read([square { $0.fill = .gradient(gradient) }])
    #expect(try file.object(with: "/PatternType 2").text.contains("/Matrix[30 0 0 -40 10 80 ]"))
    // A step at a quarter.
    let shading = try file.object(with: "/ShadingType 2").text
    #expect(shading.contains("/Coords[0 0 0 1 ]") && shading.contains("/Bounds[0.25 ]"))
    #expect(shading.contains("/C0[0 0 0 ]/C1[0 0 0 ]") && shading.contains("/C0[1 1 1 ]/C1[0 0 0 ]"))
  }

  @Test("A gradient that fades is drawn through a mask of its opacities")
  func fadingGradient() throws {
    let stops = [Gradient.Stop(offset: 0, color: .transparent), .init(offset: 1, color: .black)]
    let file = try read([square { $0.fill = .gradient(Gradient(kind: .linear(from: .zero, to: Point(1, 0)), stops: stops)) }])
    let mask = try file.object(with: "/S/Luminosity").text
    let form = try #require(file.reference("/G ", in: mask))
    #expect(file.objects[form]?.contains("/CS/DeviceGray") == true)
    #expect(try file.object(with: "/ColorSpace/DeviceGray").text.contains("/C0[0 ]/C1[1 ]"))
    #expect(String(decoding: file.streams[form] ?? [], as: UTF8.self).hasPrefix("30 0 0 40 10 20 cm"))
  }

  @Test("A crowd of symbols is a drawing for each look, shown at each place")
  func crowd() throws {
    let looks = [Color.black, .white].map { SceneItem(.symbol(.circle, center: .zero, size: 16, angle: 0), fill: .color($0)) }
    let places = (0..<100).map(Double.init)
    let symbols = SymbolColumns(.circle, x: places, y: places, sizes: [16], looks: looks, look: places.map { Int32($0) % 2 })
    let file = try read([SceneMark(symbols)])
    #expect(file.objects.values.count { $0.contains("/Subtype/Form") } == 2)
    #expect(try file.page().components(separatedBy: " Do Q") == 101)
    #expect(try file.page().contains("q 1 0 0 1 7 7 cm/X"))
  }

  @Test("A font without bold letters is thickened by a line, and fades as a whole")
  func thickened() throws {
    // Noto Sans Symbols 2 has one weight; it is in Debian's fonts-noto-core, which setup installs.
    let font = Font(family: "Noto Sans Symbols2", size: 24, weight: 700)
    let bold = try read([label("\u{2BC5}", font: font)])
    #expect(try bold.object(with: "/FontDescriptor/").text.contains("NotoSansSymbols2"))
    #expect(try bold.page().contains("1 w\n"))
    #expect(try bold.page().contains("BT\n2 Tr\n"))
    var faint = label("\u{2BC5}", font: font)
    faint.items[0].opacity = 0.5
    let group = try read([faint])
    #expect(try group.object(with: "/Subtype/Form").text.contains("/Group"))
    #expect(try !group.page().contains("2 Tr"))
  }

  @Test("A crowd does not take over the opacity and blending of what was drawn before")
  func crowdAfterTranslucent() throws {
    let look = SceneItem(.symbol(.square, center: .zero, size: 16, angle: 0), fill: .color(.black), stroke: Stroke(.color(.white)))
    let places = (0..<100).map(Double.init)
    let before = square { ($0.fill, $0.opacity, $0.blend) = (.color(.black), 0.5, "multiply") }
    let file = try read([before, SceneMark(SymbolColumns(.square, x: places, y: places, sizes: [16], looks: [look]))])
    let settings = try file.page().split(separator: "\n").filter { $0.hasSuffix(" gs") }.compactMap { line in
      file.reference("/G", in: String(line)).flatMap { file.objects[$0] }
    }
    #expect(settings.map { $0.replacing("<</Type/ExtGState", with: "") } == ["/BM/Multiply>>", "/ca 0.5>>", "/BM/Normal>>", "/ca 1>>"])
  }

  @Test("Where nearly every symbol has a look of its own, none is a drawing")
  func crowdOfLooks() throws {
    let looks = (0..<100).map { red in
      SceneItem(.symbol(.circle, center: .zero, size: 16, angle: 0), fill: .color(Color(red: Double(red), green: 0, blue: 0)))
    }
    let places = (0..<100).map(Double.init)
    let file = try read([SceneMark(SymbolColumns(.circle, x: places, y: places, sizes: [16], looks: looks, look: Array(0..<100)))])
    #expect(!file.objects.values.contains { $0.contains("/Subtype/Form") })
    // The first color is the page's own at its start.
    #expect(try file.page().components(separatedBy: " rg\n") == 100)
  }

  @Test("Fonts are cut down to the glyphs in use")
  func subset() throws {
    let (few, many) = (try read([label("1")]), try read([label("The quick brown fox jumps over the lazy dog 0123456789")]))
    func size(_ file: PDFReader) throws -> Int { file.streams[try file.object(with: "/Length1").number]?.count ?? 0 }
    #expect(try size(few) < 1500)
    #expect(try size(many) > size(few))
    #expect(try few.object(with: "/FontDescriptor/").text.contains("+DejaVuSans/"))
  }
}

extension String {
  /// How many parts a separator makes of the text.
  fileprivate func components(separatedBy separator: String) -> Int { split(separator: separator, omittingEmptySubsequences: false).count }
}
