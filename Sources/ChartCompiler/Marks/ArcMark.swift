import Scenes
import Specs

extension MarkBuilder {
  /// Sectors of rings: rectangles in polar coordinates.
  ///
  /// - Source: Vega-Lite `mark/arc.ts`.
  func arcs() throws(SpecError) -> [SceneMark] {
    let (x, y) = (try position(.x), try position(.y))
    let radius = try encoder.rectPosition(.radius)
    let theta = try encoder.rectPosition(.theta)
    let (outer, inner) = ((radius.start ?? .same(0)).drawn, (radius.end ?? .same(0)).drawn)
    let (start, end) = ((theta.start ?? .same(0)).drawn, (theta.end ?? .same(0)).drawn)
    let padAngle = try encoder.property(\.padAngle, .numbers)
    let corners = try encoder.property(\.cornerRadius, .numbers)
    let style = try encoder.itemStyle()
    let items = encoder.ordered(Array(encoder.rows), x: x, y: y).map { row in
      let path = Path.sector(
        innerRadius: inner[row], outerRadius: outer[row], startAngle: start[row], endAngle: end[row], padAngle: (padAngle?[row] ?? nil) ?? 0,
        cornerRadius: (corners?[row] ?? nil) ?? 0)
      return style.item(.path(path, origin: Point(x[row], y[row]), scaleX: 1, scaleY: 1, angle: 0), row: row)
    }
    return [try mark(.arc, items)]
  }
}
