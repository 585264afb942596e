import Scenes
import Specs
import Testing
@testable import ChartCompiler

/// Expected values are those of Vega-Lite's published tests for axis labels (`test/compile/axis/properties.test.ts`), by rule.
@Suite struct LabelPlacementTests {
  @Test(
    "Labels of x axes end at their tick",
    arguments: [
      (0.0, "bottom", nil, TextLabel.Baseline.top), (0, "top", nil, .bottom), (90, "bottom", TextLabel.Align.left, .middle),
      (270, "bottom", .right, .middle), (270, "top", .left, .middle), (45, "bottom", .left, .top), (180, "bottom", nil, .bottom),
    ] as [(Double, String, TextLabel.Align?, TextLabel.Baseline)])
  func alongX(angle: Double, orient: String, align: TextLabel.Align?, baseline: TextLabel.Baseline) {
    #expect(LabelPlacement.align(angle: angle, orient: orient, channel: .x) == align)
    #expect(LabelPlacement.baseline(angle: angle, orient: orient, channel: .x) == baseline)
  }

  @Test(
    "Level labels of y axes leave the baseline to Vega, upright ones are centered",
    arguments: [
      (0.0, "left", TextLabel.Align.right, nil), (90, "left", .center, TextLabel.Baseline.top), (270, "left", .center, .bottom),
      (180, "left", .left, nil), (0, "right", .left, nil),
    ] as [(Double, String, TextLabel.Align, TextLabel.Baseline?)])
  func alongY(angle: Double, orient: String, align: TextLabel.Align, baseline: TextLabel.Baseline?) {
    #expect(LabelPlacement.align(angle: angle, orient: orient, channel: .y) == align)
    #expect(LabelPlacement.baseline(angle: angle, orient: orient, channel: .y) == baseline)
  }

  @Test("Angles are brought to one turn", arguments: [(-45.0, 315.0), (360, 0), (405, 45)])
  func oneTurn(angle: Double, expected: Double) { #expect(LabelPlacement.normalized(angle) == expected) }
}
