import Scenes
import Testing

/// Expected boxes are worked out by hand from Vega's rules: half the stroke, times root two for square caps, miter tips up to the limit.
@Suite struct BoundsTests {
  let measurer = EstimatedTextMeasurer()
  let line = Stroke(.color(.black), width: 2)

  @Test("A rectangle grows by half its stroke, whichever way it runs")
  func rect() {
    let shape = Shape.rect(Rect(x: 10, y: 20, width: -10, height: 5), corners: .none)
    #expect(SceneItem(shape).bounds(measurer) == Bounds(0, 20, 10, 25))
    #expect(SceneItem(shape, stroke: line).bounds(measurer) == Bounds(-1, 19, 11, 26))
    #expect(SceneItem(shape, stroke: line, opacity: 0).bounds(measurer) == Bounds(0, 20, 10, 25))
  }

  @Test("Symbols and paths leave room for miter tips")
  func miter() {
    let symbol = Shape.symbol(.circle, center: Point(5, 5), size: 100, angle: 0)
    #expect(SceneItem(symbol, stroke: line).bounds(measurer) == Bounds(-4, -4, 14, 14))
    var round = line
    round.join = .round
    #expect(SceneItem(symbol, stroke: round).bounds(measurer) == Bounds(-1, -1, 11, 11))
  }

  @Test("A square cap reaches root two further")
  func cap() {
    var square = line
    square.cap = .square
    let box = SceneItem(.rule(from: Point(0, 0), to: Point(10, 0)), stroke: square).bounds(measurer)
    #expect(abs(box.x1 + 2.0.squareRoot()) < 1e-12)
  }

  @Test("A group holds its frame and, unless it clips, its marks")
  func group() {
    let wide = SceneMark(.rect, items: [SceneItem(.rect(Rect(x: -5, y: 0, width: 50, height: 5), corners: .none))])
    var group = SceneGroup(frame: Rect(x: 100, y: 100, width: 20, height: 10), marks: [wide])
    #expect(SceneItem(.group(group)).bounds(measurer) == Bounds(95, 100, 145, 110))
    group.clips = true
    #expect(SceneItem(.group(group)).bounds(measurer) == Bounds(100, 100, 120, 110))
    group.clips = false
    group.frame = Rect(x: 100, y: 100, width: 0, height: 0)
    #expect(SceneItem(.group(group)).bounds(measurer) == Bounds(95, 100, 145, 105))
    group.marks = []
    #expect(SceneItem(.group(group)).bounds(measurer).isEmpty)
  }

  @Test("A mark is cut at its clip")
  func clip() {
    var mark = SceneMark(.rect, items: [SceneItem(.rect(Rect(x: -5, y: 0, width: 50, height: 5), corners: .none))])
    mark.clip = Rect(x: 0, y: 0, width: 20, height: 20)
    #expect(mark.bounds(measurer) == Bounds(0, 0, 20, 5))
  }
}
