import Scenes
import Testing

@testable import Rendering

/// Source of what is expected: ISO 32000-1, 8.5.2 (`m`, `l`, `c`, `h`, `re`), 8.5.4 (`W`), 8.3 (`cm`), places by hand.
@Suite struct PDFPathTests {
  @Test("The page counts from below, in the scale that was asked for")
  func base() throws {
    #expect(try PDFSheet.read([]).page().hasPrefix("1 0 0 -1 0 100 cm\n"))
    let doubled = try PDFSheet.read([PDFSheet.square { $0.fill = .color(.black) }], scale: 2)
    #expect(try doubled.page().hasPrefix("2 0 0 -2 0 200 cm\n") && doubled.page().contains("10 20 30 40 re f\n"))
    #expect(try doubled.object(with: "/Type/Page/").text.contains("/MediaBox[0 0 400 200 ]"))
  }

  @Test("A path is its segments, moved to where its item stands")
  func segments() throws {
    let path = Path([.move(Point(0, 0)), .line(Point(10, 0)), .curve(Point(11, 1), Point(12, 2), Point(13, 9)), .close])
    let item = SceneItem(.path(path, origin: Point(5, 7), scaleX: 2, scaleY: 3, angle: 0), fill: .color(.black))
    #expect(try PDFSheet.read([SceneMark(.path, items: [item])]).page().contains("5 7 m 25 7 l 27 10 29 13 31 34 c h f\n"))
  }

  @Test("After a subpath is closed, the next line starts at its start")
  func reopened() throws {
    let path = Path([.move(Point(1, 2)), .line(Point(10, 2)), .line(Point(10, 9)), .close, .line(Point(0, 50))])
    #expect(try PDFSheet.read([PDFSheet.path(path)]).page().contains("1 2 m 10 2 l 10 9 l h 1 2 m 0 50 l f\n"))
  }

  @Test("A circle is four quarters whose handles reach 0.5523 radii")
  func circle() throws {
    // 4/3 (√2 - 1) = 0.552285; radius √(400)/2 = 10.
    let mark = SceneMark(.symbol, items: [SceneItem(.symbol(.circle, center: Point(50, 40), size: 400, angle: 0), fill: .color(.black))])
    let expected =
      "60 40 m 60 45.523 55.523 50 50 50 c 44.477 50 40 45.523 40 40 c 40 34.477 44.477 30 50 30 c 55.523 30 60 34.477 60 40 c h f\n"
    #expect(try PDFSheet.read([mark]).page().contains(expected))
  }

  @Test("A rule is a line that is only stroked")
  func rule() throws {
    var mark = PDFSheet.rules([Stroke(.color(.black))])
    mark.items[0].fill = .color(.black)
    #expect(try PDFSheet.read([mark]).page().contains("0 10 m 50 10 l S\n"))
  }

  @Test("A turn is clockwise on the page, around the item's place")
  func turned() throws {
    // cos 30° = 0.866025, sin 30° = 0.5; y grows downward in the scene.
    let square = SceneItem(.symbol(.square, center: Point(20, 30), size: 16, angle: 30), fill: .color(.black))
    let page = try PDFSheet.read([SceneMark(.symbol, items: [square])]).page()
    #expect(page.contains("q\n0.866025 0.5 -0.5 0.866025 20 30 cm\n"))
    #expect(page.contains("f\nQ\n"))
  }

  @Test("Groups within groups add up")
  func nested() throws {
    let inner = SceneGroup(frame: Rect(x: 7, y: 3, width: 50, height: 50), marks: [PDFSheet.square { $0.fill = .color(.black) }])
    let outer = SceneGroup(frame: Rect(x: 100, y: 20, width: 60, height: 60), marks: [SceneMark(.group, items: [SceneItem(.group(inner))])])
    let page = try PDFSheet.read([
      SceneMark(.group, items: [SceneItem(.group(outer))]), PDFSheet.square { $0.fill = .color(.black) },
    ]).page()
    #expect(page.contains("117 43 30 40 re f\n10 20 30 40 re f\n"))
  }

  @Test("A clip holds for its mark alone")
  func clip() throws {
    var cut = PDFSheet.square { $0.fill = .color(.black) }
    cut.clip = Rect(x: 12, y: 22, width: 5, height: 6)
    let page = try PDFSheet.read([cut, PDFSheet.rules([Stroke(.color(.black))])]).page()
    #expect(page.contains("q\n12 22 5 6 re W n\n10 20 30 40 re f\nQ\n"))
  }

  @Test("A group that clips cuts at its frame, not at the half pixel that its stroke is moved by")
  func groupClip() throws {
    let group = SceneGroup(frame: Rect(x: 5, y: 5, width: 40, height: 30), clips: true, marks: [PDFSheet.square { $0.fill = .color(.black) }])
    let mark = SceneMark(.group, items: [SceneItem(.group(group), stroke: Stroke(.color(.black), width: 1))])
    let page = try PDFSheet.read([mark]).page()
    #expect(page.contains("5.5 5.5 40 30 re S\n") && page.contains("5 5 40 30 re W n\n"))
  }

  @Test("A picture stands upright in its box")
  func image() throws {
    // The unit square of a picture counts from below: (16, 20) large at (5, 40), so that it is turned over and starts at 40 + 20.
    var image = SampleScene.image
    image.preserveAspectRatio = false
    let file = try PDFSheet.read([SceneMark(.image, items: [SceneItem(.image(image))])])
    let picture = try file.object(with: "/Subtype/Image")
    #expect(try file.page().contains("q\n16 0 0 -20 5 60 cm /X\(picture.number) Do\nQ\n"))
    #expect(picture.text.contains("/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceRGB"))
    // Red, green, blue and white, by rows from above.
    #expect(file.streams[picture.number] == [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255])
  }

  @Test("Symbols become drawings from ten for each look on", arguments: [(20, 2), (19, 0)])
  func crowd(count: Int, drawings: Int) throws {
    let looks = [Color.black, .white].map { SceneItem(.symbol(.circle, center: .zero, size: 16, angle: 0), fill: .color($0)) }
    let places = (0..<count).map(Double.init)
    let symbols = SymbolColumns(.circle, x: places, y: places, sizes: [16], looks: looks, look: (0..<count).map { Int32($0 % 2) })
    let file = try PDFSheet.read([SceneMark(symbols)])
    #expect(file.objects.values.count { $0.contains("/Subtype/Form") } == drawings)
    #expect(try file.page().components(of: " Do Q") == (drawings > 0 ? count : 0))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
