import Scenes
import Testing

@testable import Rendering

@Suite struct ScenePainterTests {
  private func record(_ scene: Scene) throws -> [String] {
    let canvas = RecordingCanvas()
    try ScenePainter(canvas: canvas, measurer: EstimatedTextMeasurer()).paint(scene)
    return canvas.calls
  }

  private func rect(_ x: Double, z: Double = 0) -> SceneItem {
    SceneItem(.rect(Rect(x: x, y: 0, width: 1, height: 1), corners: .none), fill: .color(.black), zIndex: z)
  }

  @Test("Items and marks are painted by rising depth, ties in order")
  func order() throws {
    let mark = SceneMark(.rect, items: [rect(1, z: 1), rect(2), rect(3)])
    let late = SceneMark(.rect, items: [rect(9)], zIndex: 1)
    let group = SceneGroup(frame: Rect(x: 5, y: 6, width: 0, height: 0), marks: [late, mark])
    let calls = try record(Scene(size: Size(1, 1), root: SceneMark(.group, items: [SceneItem(.group(group))])))
    #expect(
      calls == [
        "save", "translate 0,0", "save", "translate 5,6", "draw rectangle 2", "draw rectangle 3", "draw rectangle 1", "draw rectangle 9",
        "restore", "restore",
      ])
  }

  @Test("The background and the frame come before what is inside, and clips end with their mark")
  func clips() throws {
    let mark = SceneMark(.rect, items: [rect(1)], clip: Rect(x: 0, y: 0, width: 5, height: 5))
    let group = SceneGroup(frame: Rect(x: 0, y: 0, width: 8, height: 8), clips: true, marks: [mark])
    let frame = SceneItem(.group(group), stroke: Stroke(.color(.black)))
    let calls = try record(Scene(size: Size(1, 1), background: .color(.white), root: SceneMark(.group, items: [frame])))
    #expect(
      calls == [
        "draw rectangle 0", "save", "translate 0,0", "save", "translate 0,0", "draw rectangle 0.5", "clip rectangle 0", "save",
        "clip rectangle 0", "draw rectangle 1", "restore", "restore", "restore",
      ])
  }

  @Test("What cannot be seen is not drawn")
  func invisible() throws {
    var hidden = rect(1)
    hidden.opacity = 0
    var unfilled = rect(2)
    unfilled.fillOpacity = 0
    let mark = SceneMark(.rect, items: [hidden, unfilled, SceneItem(.rule(from: .zero, to: Point(1, 1)), fill: .color(.black))])
    #expect(try record(Scene(size: Size(1, 1), root: mark)) == ["save", "translate 0,0", "restore"])
  }
}

/// Writes down what is asked of it.
final class RecordingCanvas: Canvas {
  private(set) var calls: [String] = []

  func save() { calls.append("save") }
  func restore() { calls.append("restore") }
  func translate(_ dx: Double, _ dy: Double) { calls.append("translate \(ShortNumber.text(dx)),\(ShortNumber.text(dy))") }
  func rotate(degrees: Double) { calls.append("rotate \(ShortNumber.text(degrees))") }
  func clip(to outline: Outline) { calls.append("clip \(name(outline))") }
  func draw(_ outline: Outline, _ appearance: Appearance) { calls.append("draw \(name(outline))") }
  func draw(_ label: TextLabel, _ appearance: Appearance) { calls.append("text \(label.lines.joined(separator: "/"))") }
  func draw(_ image: SceneImage, _ appearance: Appearance) { calls.append("image") }
  func link(_ box: Bounds, to address: String) { calls.append("link \(address)") }

  private func name(_ outline: Outline) -> String {
    switch outline {
    case .rectangle(let rect): "rectangle \(ShortNumber.text(rect.x))"
    case .circle: "circle"
    case .segment: "segment"
    case .path: "path"
    }
  }
}
