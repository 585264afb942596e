import Scenes
import Testing
@testable import ChartCompiler

/// Ten points a character.
private struct Typewriter: TextMeasurer {
  func width(of text: String, font: Font) -> Double { Double(text.count) * 10 }
}

@Suite struct TextCutTests {
  // By hand: of 35 points the ellipsis takes 10; two characters are less than the 25 that are left.
  @Test func whatIsTooWideEndsInAnEllipsis() {
    #expect(TextCut(limit: 35, font: Font()).text("abcdef", measurer: Typewriter()) == "ab…")
    #expect(TextCut(limit: 35, keepsEnd: true, font: Font()).text("abcdef", measurer: Typewriter()) == "…ef")
    #expect(TextCut(limit: 61, font: Font()).text("abcdef", measurer: Typewriter()) == "abcdef")
    #expect(TextCut(limit: 0, font: Font()).text(" abcdef ", measurer: Typewriter()) == "abcdef")
  }

  @Test func linesAreSplitAtEverySeparator() {
    #expect(TextCut.split("a||b||", at: "||") == ["a", "b", ""])
    #expect(TextCut.split("plain", at: "\n") == ["plain"])
  }
}
