import Scenes

/// A page with one of everything, for tests that look at whole files.
enum SampleScene {
  static func scene() -> Scene {
    Scene(
      size: Size(240, 200), background: .color(.white), origin: Point(30, 20),
      root: SceneMark(.group, role: "frame", name: "root", items: [SceneItem(.group(frame), stroke: Stroke(.color(gray)))]),
      metadata: SceneMetadata(
        title: "Trade & polls <1991–2024>", description: "Bars of trade, a line of opinion, and a legend.", author: "Rapport team",
        license: "CC BY 4.0", source: "UN Comtrade", language: "en"))
  }

  static let gray = Color(hex: 0xdddddd)
  static let blue = Color(hex: 0x4c78a8)

  static var frame: SceneGroup {
    SceneGroup(
      frame: Rect(x: 0, y: 0, width: 180, height: 150),
      marks: [axis, bars, line, points, areas, texts, SceneMark(.image, items: [SceneItem(.image(image))])])
  }

  static var axis: SceneMark {
    let ticks = SceneMark(
      .rule, role: "axis-tick",
      items: [0, 60, 120].map { SceneItem(.rule(from: Point($0, 0), to: Point($0, 5)), stroke: Stroke(.color(Color(hex: 0x888888)))) })
    let group = SceneGroup(frame: Rect(x: 0.5, y: 150.5, width: 0, height: 0), marks: [ticks])
    return SceneMark(.group, role: "axis", items: [SceneItem(.group(group))], label: "X-axis titled 'year'")
  }

  static var bars: SceneMark {
    var mark = SceneMark(.rect, name: "marks")
    for index in 0..<4 {
      let step = Double(index)
      let rect = Rect(x: step * 30, y: 100 - step * 20, width: 24, height: 50 + step * 20)
      var bar = SceneItem(.rect(rect, corners: .none), fill: .color(blue), label: "year: \(index)", roleDescription: "bar")
      if index == 1 { bar.href = "https://example.org/?a=1&b='x'" }
      if index == 2 { bar.tooltip = "two" }
      mark.items.append(bar)
    }
    mark.items.append(
      SceneItem(
        .rect(Rect(x: 125, y: 5, width: 50, height: 30), corners: CornerRadii(topLeft: 6, topRight: 6, bottomRight: 6, bottomLeft: 6)),
        fill: .gradient(
          Gradient(
            kind: .linear(from: .zero, to: Point(1, 1)), stops: [.init(offset: 0, color: .white), .init(offset: 1, color: blue)])),
        stroke: Stroke(.color(.black), dash: [4, 2]), opacity: 0.5))
    mark.clip = Rect(x: 0, y: 0, width: 180, height: 150)
    return mark
  }

  static var line: SceneMark {
    let path = Path.line([Point(0, 140), Point(60, 60), Point(120, 90), Point(180, 10)], curve: .monotoneX)
    return SceneMark(
      .line,
      items: [SceneItem(.path(path, origin: .zero, scaleX: 1, scaleY: 1, angle: 0), stroke: Stroke(.color(Color(hex: 0xe45756)), width: 2))])
  }

  static var points: SceneMark {
    SceneMark(
      .symbol,
      items: [
        SceneItem(.symbol(.circle, center: Point(60, 60), size: 64, angle: 0), fill: .color(.white), stroke: Stroke(.color(.black))),
        SceneItem(.symbol(.triangleUp, center: Point(120, 90), size: 100, angle: 45), fill: .color(Color(hex: 0x54a24b))),
      ])
  }

  static var areas: SceneMark {
    let path = Path.sector(innerRadius: 10, outerRadius: 25, startAngle: 0, endAngle: 4, padAngle: 0.05, cornerRadius: 3)
    let gradient = Gradient(
      kind: .radial(from: Point(0.5, 0.5), fromRadius: 0, to: Point(0.5, 0.5), toRadius: 0.5),
      stops: [.init(offset: 0, color: .white), .init(offset: 1, color: Color(hex: 0xf58518))])
    return SceneMark(
      .arc, items: [SceneItem(.path(path, origin: Point(150, 110), scaleX: 1, scaleY: 1, angle: 0), fill: .gradient(gradient), blend: "multiply")])
  }

  static var texts: SceneMark {
    func text(_ lines: [String], _ x: Double, _ y: Double, _ font: Font = Font(size: 10), align: TextLabel.Align = .left, angle: Double = 0)
      -> SceneItem
    {
      SceneItem(.text(TextLabel(lines: lines, position: Point(x, y), font: font, align: align, baseline: .top, angle: angle)), fill: .color(.black))
    }
    return SceneMark(
      .text, role: "title-text",
      items: [
        text(["Opinion of Russia", "per cent favorable"], 90, -18, Font(size: 9, weight: 700), align: .center),
        text(["روس کے بارے میں رائے"], 178, 138, Font(size: 10), align: .right), text(["Торговля"], -25, 120, angle: -90),
        text(["AVA Toy <&>"], 2, 2, Font(family: "serif", size: 10, style: .italic)),
      ])
  }

  /// Two by two pixels: red, green, blue, white. Made with Python's zlib.
  static var image: SceneImage {
    SceneImage(source: png, box: Rect(x: 5, y: 40, width: 16, height: 20), smooth: false, address: "dots.png")
  }
  static let png: [UInt8] = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00, 0x02,
    0x00, 0x00, 0x00, 0x02, 0x08, 0x02, 0x00, 0x00, 0x00, 0xfd, 0xd4, 0x9a, 0x73, 0x00, 0x00, 0x00, 0x12, 0x49, 0x44, 0x41,
    0x54, 0x78, 0x9c, 0x63, 0xf8, 0xcf, 0xc0, 0xc0, 0x00, 0xc2, 0x0c, 0xff, 0x81, 0x00, 0x00, 0x1f, 0xee, 0x05, 0xfb, 0x0b,
    0xd9, 0x68, 0x8b, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
  ]
}
