import Scenes
import Testing

@testable import Rendering

/// Expected pixels are those that Cairo gives where it draws alone.
@Suite struct TextMaskTests {
  private static func label(_ text: String, _ position: Point, size: Double = 11, align: TextLabel.Align = .center, angle: Double = 0) -> TextLabel {
    TextLabel(lines: [text], position: position, font: Font(size: size), align: align, baseline: .middle, angle: angle)
  }

  private func drawn(_ labels: [TextLabel], _ look: SceneItem, scale: Double, byCairoAlone: Bool) throws -> [UInt32] {
    try pixels(scale: scale, byCairoAlone: byCairoAlone) { canvas in
      canvas.translate(0.5, 3)
      // More than once, since masks are made the second time; each time the text gets darker.
      for _ in 0..<4 { for label in labels { canvas.draw(label, Appearance(look)) } }
    }
  }

  private static let black = SceneItem(.rule(from: .zero, to: .zero), fill: .color(.black))
  private static let pale = SceneItem(.rule(from: .zero, to: .zero), fill: .color(Color(red: 76, green: 120, blue: 168)), opacity: 0.4)
  private static let haloed = SceneItem(
    .rule(from: .zero, to: .zero), fill: .color(.black), stroke: Stroke(.color(Color(red: 200, green: 220, blue: 240)), width: 2))

  @Test(
    "Text drawn again has the pixels that Cairo gives it",
    arguments: ["2,000", "AVATAR fi WAVE", "Россия и Пакистан, 1991–2024", "پاکستان میں رائے", "l|-", "I", " a  b ", "\u{E123}?", "à̧́"],
    [black, pale, haloed])
  func sameAsCairo(text: String, look: SceneItem) throws {
    for scale in [1.0, 1.37, 2] {
      var numbers = Numbers(text.utf8.count)
      let labels = (0..<12).map { Self.label(text, Point(60 * numbers.next() + 10, 90 * numbers.next()), size: 9 + Double($0 % 3)) }
      let (whole, masked) = (
        try drawn(labels, look, scale: scale, byCairoAlone: true), try drawn(labels, look, scale: scale, byCairoAlone: false)
      )
      #expect(whole == masked, "scale \(scale)")
      #expect(Set(whole).count > 3)
    }
  }

  @Test("Text at the edges of the page, turned or huge is drawn as Cairo draws it")
  func edges() throws {
    let labels = [
      Self.label("Pakistan", Point(0, 0)), Self.label("Pakistan", Point(159, 199)), Self.label("Pakistan", Point(1e5, 20)),
      Self.label("turned", Point(80, 50), angle: -90), Self.label("turned", Point(40, 50), angle: 30), Self.label("Pew", Point(20, 140), size: 140),
      Self.label("nowhere", Point(.nan, 50)), Self.label("tiny", Point(80, 100), size: 0.5),
    ]
    #expect(try drawn(labels, Self.black, scale: 1, byCairoAlone: true) == drawn(labels, Self.black, scale: 1, byCairoAlone: false))
  }

  @Test("Masks are made the second time a line stands somewhere, and only so many bytes are kept")
  func bounded() throws {
    let engine = TextEngine(language: "en")
    let line = try #require(engine.line("Trade", font: Font(size: 12)))
    let masks = TextMasks()
    var made = 0
    func look(_ x: Int32) {
      _ = masks.mask(of: line, scale: 1, glyphs: [GridPoint(x, 0)]) {
        made += 1
        return nil
      }
    }
    look(1)
    #expect(made == 0)
    look(1)
    look(1)
    #expect(made == 1)
    for x in 0..<20_000 {
      look(Int32(x))
      #expect(masks.size <= TextMasks.capacity + 1024)
    }
    #expect(masks.size < 20_000 * 256)
    masks.forget()
    #expect(masks.size == 0)
  }
}
