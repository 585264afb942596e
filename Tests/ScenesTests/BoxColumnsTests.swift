import Scenes
import Testing

@Suite struct BoxColumnsTests {
  private static let line = Stroke(.color(.black), width: 3)
  private static let columns = BoxColumns(
    x: [1, 5, 9], y: [2, 2, 8], widths: [4], heights: [6, 6, 1], fills: [.white, nil, .black],
    look: SceneItem(.rule(from: .zero, to: .zero), stroke: line, opacity: 0.5), label: RowTexts { $0 == 1 ? nil : "row \($0)" },
    tooltip: { "tip \($0)" })

  @Test("Columns stand for an item a row")
  func items() {
    let items = SceneMark(Self.columns).items
    #expect(items.map(\.shape) == [(1, 2, 6), (5, 2, 6), (9, 8, 1)].map { .rect(Rect(x: $0, y: $1, width: 4, height: $2), corners: .none) })
    #expect(items.map(\.fill) == [.color(.white), nil, .color(.black)])
    #expect(items.map(\.label) == ["row 0", nil, "row 2"])
    #expect(items.map(\.tooltip) == ["tip 0", "tip 1", "tip 2"])
    #expect(items.allSatisfy { $0.stroke == Self.line && $0.opacity == 0.5 })
  }

  @Test("The box of columns is that of their items")
  func bounds() {
    let mark = SceneMark(Self.columns)
    // From 1 to 13 and from 2 to 9, and half a stroke around.
    #expect(mark.bounds(EstimatedTextMeasurer()) == Bounds(-0.5, 0.5, 14.5, 10.5))
    #expect(SceneMark(.rect, items: mark.items).bounds(EstimatedTextMeasurer()) == mark.bounds(EstimatedTextMeasurer()))
    #expect(SceneMark(BoxColumns(x: [], y: [], widths: [1], heights: [1], fills: [], look: Self.columns.look)).isEmpty)
  }
}
