@testable import Rendering
import Scenes
import Testing

/// Expected text is what Vega writes for the same marks, with our short forms: no usual values, hexadecimal colors.
@Suite struct SVGWriterTests {
  private func body(_ marks: [SceneMark], clips: Bool = false) throws -> String {
    let group = SceneGroup(frame: Rect(x: 0, y: 0, width: 10, height: 10), clips: clips, marks: marks)
    let scene = Scene(size: Size(10, 10), root: SceneMark(.group, role: "frame", items: [SceneItem(.group(group))]))
    let text = String(decoding: try SVGWriter().svg(of: scene), as: UTF8.self)
    return String(text.split(separator: "M0,0h10v10h-10Z\"/>", maxSplits: 1)[1])
  }

  private func expectMark(_ mark: SceneMark, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = try body([mark])
    #expect(text.hasPrefix("<g>" + expected + "</g><path class=\"foreground\""), "\(text)", sourceLocation: sourceLocation)
  }

  @Test("A page has Vega's frame")
  func frame() throws {
    let scene = Scene(
      size: Size(30, 20.5), background: .color(.white), origin: Point(5, 6), root: SceneMark(.group, role: "frame", name: "root"))
    #expect(
      String(decoding: try SVGWriter(scale: 2).svg(of: scene), as: UTF8.self) == """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" class="marks" width="60" \
        height="41" viewBox="0 0 30 20.5"><rect width="30" height="20.5" fill="#ffffff"/><g fill="none" stroke-miterlimit="4" \
        transform="translate(5,6)"><g class="mark-group role-frame root" role="graphics-object" \
        aria-roledescription="group mark container"></g></g></svg>\n
        """)
  }

  @Test("Rectangles kept as columns are written like items")
  func boxes() throws {
    let look = SceneItem(
      .rule(from: .zero, to: .zero), fillOpacity: 0.5, stroke: Stroke(.color(.black)), opacity: 0.75, blend: "multiply", roleDescription: "cell")
    let columns = BoxColumns(
      x: [1, 2.25, 3], y: [0, 0, 0], widths: [4], heights: [1], fills: [.white, nil, Color(red: 300, green: 0, blue: 9.6, alpha: 0.5)], look: look,
      label: RowTexts { $0 == 1 ? nil : "<\($0)>" }, tooltip: { $0 == 2 ? "tip" : nil })
    let mark = SceneMark(columns)
    #expect(try body([mark]) == body([SceneMark(.rect, items: mark.items)]))
    let last = ##"aria-label="&lt;2&gt;" role="graphics-symbol" aria-roledescription="cell" d="M3,0h4v1h-4Z" fill="#ff000a" fill-opacity="0.25""##
    #expect(try body([mark]).contains(last))
  }

  @Test("Rectangles, rules and symbols")
  func shapes() throws {
    try expectMark(
      SceneMark(
        .rect, items: [SceneItem(.rect(Rect(x: 1, y: 2, width: 3, height: 4), corners: .none), fill: .color(Color(hex: 0x4c78a8)), label: "a: 1")]),
      """
      <g class="mark-rect role-mark" role="graphics-object" aria-roledescription="rect mark container"><path aria-label="a: 1" \
      role="graphics-symbol" aria-roledescription="rect mark" d="M1,2h3v4h-3Z" fill="#4c78a8"/></g>
      """)
    try expectMark(
      SceneMark(
        .rule, role: "axis-tick",
        items: [SceneItem(.rule(from: Point(1, 2), to: Point(1, 7)), stroke: Stroke(.color(.black), opacity: 0.5, dash: [4, 2]), opacity: 0.7)]),
      """
      <g class="mark-rule role-axis-tick"><line transform="translate(1,2)" x2="0" y2="5" stroke="#000000" stroke-opacity="0.5" \
      stroke-dasharray="4,2" opacity="0.7"/></g>
      """)
    try expectMark(
      SceneMark(.symbol, items: [SceneItem(.symbol(.circle, center: Point(1, 2), size: 16, angle: 0), fill: .color(.black))]),
      """
      <g class="mark-symbol role-mark" role="graphics-symbol" aria-roledescription="symbol mark container"><path \
      transform="translate(1,2)" d="M2,0A2,2,0,1,1,-2,0A2,2,0,1,1,2,0" fill="#000000"/></g>
      """)
  }

  @Test("Text is text: anchored, turned, in lines, escaped")
  func text() throws {
    var label = TextLabel(lines: ["a <&> \"b\""], position: Point(1, 2), font: Font(size: 10, weight: 700), align: .center, baseline: .top)
    try expectMark(
      SceneMark(.text, role: "axis-label", items: [SceneItem(.text(label), fill: .color(.black))]),
      """
      <g class="mark-text role-axis-label"><text text-anchor="middle" transform="translate(1,10)" font-family="DejaVu Sans, sans-serif" \
      font-size="10px" font-weight="bold" fill="#000000">a &lt;&amp;&gt; "b"</text></g>
      """)
    label.lines = ["one", "two"]
    label.angle = -90
    label.offset = Point(3, 0)
    label.font.weight = 400
    try expectMark(
      SceneMark(.text, role: "axis-label", items: [SceneItem(.text(label), fill: .color(.black))]),
      """
      <g class="mark-text role-axis-label"><text text-anchor="middle" transform="translate(1,2) rotate(-90) translate(3,8)" \
      font-family="DejaVu Sans, sans-serif" font-size="10px" fill="#000000"><tspan>one</tspan><tspan x="0" dy="12">two</tspan></text></g>
      """)
  }

  @Test(
    "Font families name what generic names mean here, and always end in one",
    arguments: [
      ("sans-serif", "DejaVu Sans, sans-serif"), ("Georgia, serif", "Georgia, DejaVu Serif, serif"),
      ("'Courier New'", "Courier New, DejaVu Sans, sans-serif"),
    ])
  func families(list: String, expected: String) { #expect(FontFamilies.css(list) == expected) }

  @Test("Spaces that SVG would swallow are kept", arguments: [("Sun  9 Mar", true), (" a", true), ("a ", true), ("a b", false)])
  func spaces(text: String, kept: Bool) throws {
    let label = TextLabel(lines: [text], position: .zero, font: Font(size: 10), align: .left, baseline: .top)
    var sheet = SVGSheet(idPrefix: "")
    sheet.write(SceneMark(.text, items: [SceneItem(.text(label), fill: .color(.black))]))
    #expect(String(decoding: sheet.svg.bytes, as: UTF8.self).contains("xml:space=\"preserve\"") == kept)
  }

  @Test("Guides and hidden marks tell screen readers what Vega does")
  func accessibility() throws {
    try expectMark(
      SceneMark(.group, role: "axis", label: "X-axis"),
      #"<g class="mark-group role-axis" role="graphics-symbol" aria-roledescription="axis" aria-label="X-axis"></g>"#)
    try expectMark(
      SceneMark(.text, role: "title-text", label: "Title text 'T'"),
      #"<g class="mark-text role-title-text" role="graphics-symbol" aria-roledescription="title" aria-label="Title text 'T'"></g>"#)
    try expectMark(SceneMark(.rule, isAccessible: false), #"<g class="mark-rule role-mark" aria-hidden="true"></g>"#)
  }

  @Test("Equal gradients and clips are written once, in order of use")
  func definitions() throws {
    let gradient = Gradient(kind: .linear(from: .zero, to: Point(1, 0)), stops: [.init(offset: 0, color: .white), .init(offset: 1, color: .black)])
    let item = SceneItem(.rect(Rect(x: 0, y: 0, width: 1, height: 1), corners: .none), fill: .gradient(gradient))
    let clip = Rect(x: 0, y: 0, width: 5, height: 5)
    let text = try body([SceneMark(.rect, items: [item, item], clip: clip), SceneMark(.rect, clip: clip)])
    #expect(text.components(of: "url(#gradient_0)") == 2)
    #expect(text.components(of: "url(#clip1)") == 2)
    #expect(
      text.hasSuffix(
        """
        <defs><linearGradient id="gradient_0" x1="0" x2="1" y1="0" y2="0"><stop offset="0" stop-color="#ffffff"/><stop offset="1" \
        stop-color="#000000"/></linearGradient><clipPath id="clip1"><path d="M0,0L5,0L5,5L0,5Z"/></clipPath></defs></svg>\n
        """))
  }

  @Test(
    "Links lead only where nothing runs",
    arguments: [("https://a.b/?c&d", true), ("page.html", true), ("javascript:x()", false), ("JaVaScRiPt:x", false), ("#top", true)])
  func links(address: String, isKept: Bool) throws {
    let item = SceneItem(.rect(Rect(x: 0, y: 0, width: 1, height: 1), corners: .none), href: address)
    #expect(try body([SceneMark(.rect, items: [item])]).contains("<a ") == isKept)
  }

  @Test("Images are data addresses")
  func images() throws {
    let image = SceneImage(source: Array("Man".utf8) + Array("Ma".utf8), box: Rect(x: 1, y: 2, width: 3, height: 4))
    // RFC 4648: "Man" is TWFu and "Ma" is TWE=.
    #expect(
      try body([SceneMark(.image, items: [SceneItem(.image(image))])]).contains(
        #"<image xlink:href="data:application/octet-stream;base64,TWFuTWE=" transform="translate(1,2)" width="3" height="4" preserveAspectRatio="xMidYMid"/>"#
      ))
  }

  @Test("Title, description and source come first")
  func metadata() throws {
    let text = String(decoding: try SVGWriter().svg(of: SampleScene.scene()), as: UTF8.self)
    #expect(text.contains(" role=\"img\"><title>Trade &amp; polls &lt;1991–2024&gt;</title><desc>Bars of trade"))
    #expect(text.contains("<dc:source>UN Comtrade</dc:source>"))
  }
}

extension String {
  /// How often a text occurs in this one.
  fileprivate func components(of part: String) -> Int {
    indices.count { self[$0...].hasPrefix(part) }
  }
}
