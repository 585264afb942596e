import Scenes
import Testing

@testable import Rendering

/// Source of what is expected: ISO 32000-1, 12.3.3 (outlines), 14.7 (structure), 7.9.4 (dates).
@Suite struct PDFOutlineTests {
  private func file(titles: [String?]) throws -> PDFReader {
    let scenes = titles.map { PDFSheet.scene([PDFSheet.square { $0.fill = .color(.black) }], SceneMetadata(title: $0)) }
    return try PDFReader(PDFPainter().pdf(of: scenes, metadata: SceneMetadata()))
  }

  @Test("Entries of an outline know their neighbors, their page and the whole")
  func entries() throws {
    let found = try file(titles: ["One", nil, "Three"])
    let root = try found.object(with: "/Type/Outlines")
    let kids = try #require(try found.object(with: "/Type/Pages").text.firstMatch(of: /Kids\[(\d+) 0 R (\d+) 0 R (\d+) 0 R \]/)).output
    let items = try ["(One)", "(2)", "(Three)"].map { try found.object(with: "<</Title\($0)/Parent \(root.number) 0 R") }
    let numbers = items.map(\.number)
    #expect(root.text == "<</Type/Outlines/Count 3/First \(numbers[0]) 0 R/Last \(numbers[2]) 0 R>>")
    #expect(items[0].text.hasSuffix("/Parent \(root.number) 0 R/Next \(numbers[1]) 0 R/Dest[\(kids.1) 0 R/Fit]>>"))
    #expect(items[1].text.hasSuffix("/Prev \(numbers[0]) 0 R/Next \(numbers[2]) 0 R/Dest[\(kids.2) 0 R/Fit]>>"))
    #expect(items[2].text.hasSuffix("/Prev \(numbers[1]) 0 R/Dest[\(kids.3) 0 R/Fit]>>"))
    #expect(try found.object(with: "/Type/Catalog").text.contains("/PageMode/UseOutlines/Outlines \(root.number) 0 R"))
  }

  @Test("A single page needs no outline")
  func singlePage() throws {
    let found = try file(titles: ["One"])
    #expect(!found.objects.values.contains { $0.contains("/Outlines") })
  }

  @Test("Figures and links of several pages are numbered through, and each number leads back to its element")
  func structure() throws {
    func page(_ title: String, linked: Bool) -> Scene {
      PDFSheet.scene(
        [
          PDFSheet.square {
            $0.fill = .color(.black)
            if linked { $0.href = "https://example.org/" }
          }
        ], SceneMetadata(title: title))
    }
    let found = try PDFReader(PDFPainter().pdf(of: [page("First", linked: true), page("Second", linked: false)], metadata: SceneMetadata()))
    let (first, second) = (try found.object(with: "/Alt(First)"), try found.object(with: "/Alt(Second)"))
    let link = try found.object(with: "/S/Link")
    let document = try found.object(with: "/S/Document")
    let tree = try found.object(with: "/StructTreeRoot/K")
    #expect(document.text.contains("/K[\(first.number) 0 R \(link.number) 0 R \(second.number) 0 R ]"))
    // A page's number leads to the list of what it holds, an annotation's to its element.
    #expect(tree.text.contains("/Nums[0[\(first.number) 0 R]1 \(link.number) 0 R 2[\(second.number) 0 R]]"))
    #expect(tree.text.contains("/ParentTreeNextKey 3"))
    for element in [first, link, second] { #expect(element.text.contains("/P \(document.number) 0 R")) }
    #expect(document.text.contains("/P \(tree.number) 0 R"))
    #expect(try found.object(with: "/Subtype/Link").text.contains("/StructParent 1/"))
    #expect(found.objects.values.count { $0.contains("/StructParents 0>") || $0.contains("/StructParents 0/") } == 1)
    #expect(found.objects.values.count { $0.contains("/StructParents 2>") || $0.contains("/StructParents 2/") } == 1)
  }

  @Test(
    "Dates in any zone",
    arguments: [
      ("2024-02-29T12:30:00Z", "D:20240229123000Z"), ("2024-02-29T12:30:00-05:30", "D:20240229123000-05'30'"),
      ("2024-02-29T12:30:00.25+02:00", "D:20240229123000+02'00'"), ("2024-02-29", "D:20240229"),
    ])
  func date(iso: String, pdf: String) throws {
    let information = try PDFReader(PDFPainter(date: iso).pdf(of: PDFSheet.scene([]))).object(with: "/CreationDate").text
    #expect(information.contains("/CreationDate(\(pdf))/ModDate(\(pdf))"))
  }

  @Test("A title is shown in the window's bar, where there is one")
  func title() throws {
    let titled = try PDFReader(PDFPainter().pdf(of: PDFSheet.scene([], SceneMetadata(title: "Trade"))))
    #expect(try titled.object(with: "/Type/Catalog").text.contains("/ViewerPreferences<</DisplayDocTitle true>>"))
    #expect(try !PDFSheet.read([]).object(with: "/Type/Catalog").text.contains("DisplayDocTitle"))
  }
}
