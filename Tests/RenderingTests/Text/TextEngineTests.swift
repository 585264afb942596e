import Scenes
import Testing

@testable import Rendering

@Suite struct TextEngineTests {
  @Test("A line is shaped once for every font")
  func kept() throws {
    let engine = TextEngine(language: "en")
    let small = try #require(engine.line("Trade", font: Font(size: 10)))
    let bold = try #require(engine.line("Trade", font: Font(size: 10, weight: 700)))
    #expect(small !== bold)
    #expect(small.width < bold.width)
    #expect(engine.line("Trade", font: Font(size: 10)) === small)
    #expect(engine.width(of: "Trade", font: Font(size: 10)) == small.width)
    #expect(engine.keptLines == 2)
  }

  @Test("Only so many lines are kept, and forgotten ones are shaped the same again")
  func bounded() throws {
    let engine = TextEngine(language: "en")
    let font = Font(size: 12)
    let width = engine.width(of: "0 AVATAR", font: font)
    for number in 1...TextEngine.capacity + 10 {
      #expect(engine.width(of: "\(number)", font: font) > 0)
      #expect(engine.keptLines <= TextEngine.capacity)
    }
    #expect(engine.keptLines == 11)
    #expect(engine.width(of: "0 AVATAR", font: font) == width)
  }

  @Test("Arabic words do not change how the next text is set")
  func arabic() {
    let engine = TextEngine(language: "ur")
    let font = Font(size: 20)
    let alone = TextEngine(language: "ur").width(of: "Pew", font: font)
    #expect(engine.width(of: "رائے", font: font) > 0)
    #expect(engine.width(of: "Pew", font: font) == alone)
  }
}
