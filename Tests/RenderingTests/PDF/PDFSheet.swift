import Scenes

@testable import Rendering

/// A page of 200 by 100 points with a few items, and its file taken apart.
enum PDFSheet {
  static func scene(_ marks: [SceneMark], _ metadata: SceneMetadata = SceneMetadata()) -> Scene {
    let group = SceneGroup(frame: Rect(x: 0, y: 0, width: 200, height: 100), marks: marks)
    return Scene(size: Size(200, 100), root: SceneMark(.group, items: [SceneItem(.group(group))]), metadata: metadata)
  }

  static func read(_ marks: [SceneMark], scale: Double = 1) throws -> PDFReader { try PDFReader(PDFPainter(scale: scale).pdf(of: scene(marks))) }

  /// The lines of the page's content.
  static func lines(_ marks: [SceneMark]) throws -> [String] { try read(marks).page().split(separator: "\n").map(String.init) }

  /// A rectangle of 30 by 40 points at (10, 20).
  static func square(_ look: (inout SceneItem) -> Void) -> SceneMark {
    var item = SceneItem(.rect(Rect(x: 10, y: 20, width: 30, height: 40), corners: .none))
    look(&item)
    return SceneMark(.rect, items: [item])
  }

  /// Lines from (0, 10) to (50, 10), one for each stroke.
  static func rules(_ strokes: [Stroke]) -> SceneMark {
    SceneMark(.rule, items: strokes.map { SceneItem(.rule(from: Point(0, 10), to: Point(50, 10)), stroke: $0) })
  }

  static func path(_ path: Path, fill: Paint? = .color(.black), stroke: Stroke? = nil) -> SceneMark {
    SceneMark(.path, items: [SceneItem(.path(path, origin: .zero, scaleX: 1, scaleY: 1, angle: 0), fill: fill, stroke: stroke)])
  }
}
