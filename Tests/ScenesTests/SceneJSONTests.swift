import Scenes
import Testing

@Suite struct SceneJSONTests {
  @Test("A scene prints an item a line, usual values left out")
  func text() {
    let label = TextLabel(lines: ["a \"b\""], position: Point(1, 2.00004), font: Font(size: 10), align: .center)
    let mark = SceneMark(.text, role: "axis-label", items: [SceneItem(.text(label), fill: .color(.black), opacity: 0.5)])
    let group = SceneGroup(frame: Rect(x: 0, y: 0, width: 10, height: 10), marks: [mark])
    let scene = Scene(
      size: Size(20, 20), background: .color(.white), origin: Point(5, 5), root: SceneMark(.group, role: "frame", items: [SceneItem(.group(group))]),
      metadata: SceneMetadata(title: "T"))
    #expect(
      scene.json == """
        {"size": [20, 20], "origin": [5, 5], "background": "#ffffff", "title": "T", "root": {"mark": "group", "role": "frame", "items": [
          {"frame": [0, 0, 10, 10], "marks": [
            {"mark": "text", "role": "axis-label", "items": [
              {"text": ["a \\"b\\""], "at": [1, 2], "align": "center", "font": "sans-serif", "fontSize": 10, "fill": "#000000", "opacity": 0.5}
            ]}
          ]}
        ]}}\n
        """)
  }
}
