import JSON
import Scenes
import Tables

@testable import ChartCompiler

/// A chart of inline data compiled from its spec to the scene, and what a reader sees of it.
///
/// - Places are in the coordinates of the outermost view, whose plot begins at (0, 0).
struct DrawnChart {
  private struct NoData: DataAccess {
    func bytes(at address: String) throws(DataAccessError) -> [UInt8] { throw DataAccessError(address, .missing) }
    func table(named name: String) throws(DataAccessError) -> Table? { nil }
    func names(near name: String) -> [String] { [] }
  }

  let scene: Scene
  /// Items of marks that show data, in drawing order, with where their group begins.
  private(set) var items: [(item: SceneItem, origin: Point, mark: SceneMark)] = []
  private(set) var texts: [(role: String, text: String, place: Point)] = []
  /// The texts of guides and titles as they are set.
  private(set) var textItems: [(role: String, label: TextLabel)] = []
  private(set) var axes: [String] = []
  private(set) var groups: [(name: String, frame: Rect)] = []

  init(_ spec: String, theme: String? = nil) throws {
    var options = CompileOptions()
    options.theme = theme
    scene = try ChartCompiler.compile(try JSONParser().parse(spec), options: options, data: NoData(), measurer: EstimatedTextMeasurer()).scene
    visit(scene.root, .zero)
  }

  /// A chart of rows, a mark and channels; `more` are further members, each with a comma behind it.
  init(_ rows: String, _ mark: String, _ encoding: String, more: String = "") throws {
    try self.init(#"{\#(more) "data": {"values": [\#(rows)]}, "mark": \#(mark), "encoding": {\#(encoding)}}"#)
  }

  private mutating func visit(_ mark: SceneMark, _ origin: Point) {
    if mark.role == "axis", let label = mark.label { axes.append(label) }
    for item in mark.items {
      switch item.shape {
      case .group(let group):
        let inner = Point(origin.x + group.frame.x, origin.y + group.frame.y)
        if let name = mark.name { groups.append((name, Rect(x: inner.x, y: inner.y, width: group.frame.width, height: group.frame.height))) }
        for child in group.marks { visit(child, inner) }
      case .text(let label) where mark.role != "mark":
        let place = Point(origin.x + label.position.x, origin.y + label.position.y)
        texts.append((mark.role, label.lines.joined(separator: "/"), place))
        textItems.append((mark.role, label))
      default: if mark.role == "mark" { items.append((item, origin, mark)) }
      }
    }
  }

  var rects: [Rect] {
    items.compactMap {
      if case .rect(let rect, _) = $0.item.shape {
        Rect(x: rect.x + $0.origin.x, y: rect.y + $0.origin.y, width: rect.width, height: rect.height)
      } else {
        nil
      }
    }
  }
  var points: [Point] {
    items.compactMap {
      if case .symbol(_, let center, _, _) = $0.item.shape { Point(center.x + $0.origin.x, center.y + $0.origin.y) } else { nil }
    }
  }
  var symbolSizes: [Double] { items.compactMap { if case .symbol(_, _, let size, _) = $0.item.shape { size } else { nil } } }
  var symbols: [Symbol] { items.compactMap { if case .symbol(let symbol, _, _, _) = $0.item.shape { symbol } else { nil } } }
  var rules: [(from: Point, to: Point)] {
    items.compactMap {
      if case .rule(let from, let to) = $0.item.shape {
        (Point(from.x + $0.origin.x, from.y + $0.origin.y), Point(to.x + $0.origin.x, to.y + $0.origin.y))
      } else {
        nil
      }
    }
  }
  /// Fill colors in drawing order, as `#rrggbb`.
  var fills: [String] { items.compactMap { Self.name($0.item.fill) } }
  var strokes: [String] { items.compactMap { Self.name($0.item.stroke?.paint) } }

  private static func name(_ paint: Paint?) -> String? {
    guard case .color(let color) = paint else { return nil }
    let parts = [color.red, color.green, color.blue].map { part -> String in
      let text = String(Int(part.rounded()), radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    return "#" + parts.joined()
  }

  func labels(_ role: String) -> [String] { texts.filter { $0.role == role }.map(\.text) }

  /// The domains that the axes of a direction say they have, such as `0 to 55` or `A, B`.
  func domains(_ direction: String) -> [String] {
    axes.filter { $0.hasPrefix(direction) }.map { label in
      for lead in ["with values from ", "values: ", "value: "] {
        if let place = label.firstRange(of: lead) { return String(label[place.upperBound...]) }
      }
      return label
    }
  }

  /// The frames of the views of that name.
  func frames(_ name: String) -> [Rect] { groups.filter { $0.name == name }.map(\.frame) }
}

/// Whether numbers agree to a thousandth.
func near(_ found: [Double], _ expected: [Double]) -> Bool {
  found.count == expected.count && zip(found, expected).allSatisfy { abs($0 - $1) < 1e-3 }
}
