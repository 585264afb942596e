import Scenes
import Testing

@Suite struct TextTests {
  let measurer = EstimatedTextMeasurer()

  /// By hand: 0.79, 0.30 and -0.21 of 11 are 8.69, 3.3 and -2.31; line-top is 0.29 × 11 + 13 / 2 = 9.69.
  @Test(
    "Baselines are rounded fractions of the size",
    arguments: [
      (TextLabel.Baseline.alphabetic, 0.0), (.top, 9), (.middle, 3), (.bottom, -2), (.lineTop, 10), (.lineBottom, -3),
    ])
  func baseline(baseline: TextLabel.Baseline, offset: Double) {
    #expect(TextLabel.baselineOffset(baseline, fontSize: 11, lineHeight: 13) == offset)
  }

  /// Ten letters of 10 points are 80 wide; the letters' box starts round(8) above the baseline.
  @Test("The box of a text follows alignment, lines and turning")
  func bounds() {
    var label = TextLabel(lines: ["aaaaaaaaaa"], position: Point(100, 50), font: Font(size: 10), align: .right)
    #expect(label.bounds(measurer) == Bounds(20, 42, 100, 52))
    label.lines.append("b")
    label.align = .center
    #expect(label.bounds(measurer) == Bounds(60, 42, 140, 64))
    label.lines.removeLast()
    label.angle = 90
    let box = label.bounds(measurer)
    for (a, b) in [(box.x1, 98.0), (box.y1, 10), (box.x2, 108), (box.y2, 90)] { #expect(abs(a - b) < 1e-9) }
  }

  /// Widths are 8 a letter; an ellipsis takes 8, so 40 points leave less than 32: three letters.
  @Test("Long text is cut to the limit")
  func truncation() {
    let font = Font(size: 10)
    #expect(measurer.truncated("abcdefgh", font: font, limit: 40) == "abc…")
    #expect(measurer.truncated("abcd", font: font, limit: 40) == "abcd")
    #expect(measurer.truncated("abcdefgh", font: font, limit: 0) == "abcdefgh")
    #expect(measurer.truncated("abcdefgh", font: font, limit: 40, rightToLeft: true) == "…efgh")
    #expect(measurer.truncated(lines: [" ab ", "abcdefgh"], font: font, limit: 40) == ["ab", "abc…"])
  }
}
