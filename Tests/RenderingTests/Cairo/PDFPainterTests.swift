import Rendering
import Scenes
import Testing

@Suite struct PDFPainterTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: Unicode.ASCII.self) }

  @Test("A PDF has its metadata, a fixed date, and ends as it should")
  func metadata() throws {
    let pdf = text(try PDFPainter().pdf(of: SampleScene.scene()))
    #expect(pdf.hasPrefix("%PDF-1."))
    #expect(pdf.contains("%%EOF"))
    // Cairo 1.16 leaves out the "D:" before a date.
    for key in ["/CreationDate (", "/ModDate ("] {
      #expect(pdf.contains(key + "20000101000000Z") || pdf.contains(key + "D:20000101000000Z"))
    }
    #expect(pdf.contains("/Author (Rapport team)"))
    #expect(pdf.contains("/Creator (Rapport)"))
    #expect(pdf.contains("/MediaBox [ 0 0 240 200 ]"))
  }

  @Test("The same scene gives the same bytes")
  func deterministic() throws {
    #expect(try PDFPainter().pdf(of: SampleScene.scene()) == PDFPainter().pdf(of: SampleScene.scene()))
  }

  @Test("Links are annotations at their place, in a structure that readers accept")
  func links() throws {
    let pdf = text(try PDFPainter().pdf(of: SampleScene.scene()))
    #expect(pdf.contains("/URI (https://example.org/?a=1&b='x')"))
    // The bar is at (60, 100) with size 24 × 70 on a page 200 high, which PDF counts from below.
    #expect(pdf.contains("/Rect [ 60 30 84 100 ]"))
    #expect(pdf.contains("/StructTreeRoot"))
  }

  @Test("Several scenes are pages of their own size with an outline")
  func pages() throws {
    var second = SampleScene.scene()
    second.size = Size(300, 100)
    let pdf = text(try PDFPainter(scale: 2).pdf(of: [SampleScene.scene(), second], metadata: SceneMetadata(title: "Both")))
    #expect(pdf.contains("/MediaBox [ 0 0 480 400 ]"))
    #expect(pdf.contains("/MediaBox [ 0 0 600 200 ]"))
    #expect(pdf.contains("/Outlines"))
    #expect(pdf.contains("/Title (Both)"))
  }

  @Test("Nothing to draw and a page too large are refused")
  func refused() {
    #expect(throws: RenderingError.emptyPage(width: 0, height: 0)) { try PDFPainter().pdf(of: [], metadata: SceneMetadata()) }
    var scene = SampleScene.scene()
    scene.size = Size(1e6, 10)
    #expect(throws: RenderingError.pageTooLarge(width: 1e6, height: 10)) { try PDFPainter().pdf(of: scene) }
  }
}
