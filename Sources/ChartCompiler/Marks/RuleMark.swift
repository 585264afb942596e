import Scenes
import Specs

extension MarkBuilder {
  /// Straight lines across the plot or between two places.
  ///
  /// - Source: Vega-Lite `mark/rule.ts`.
  func rules() throws(SpecError) -> [SceneMark] {
    let orient = encoder.mark.orient
    guard encoder.encoding[.x] != nil || encoder.encoding[.y] != nil else { return [try mark(.rule, [])] }
    let x = try encoder.pointOrRangePosition(
      .x, isRange: orient != .vertical, default: orient == .horizontal ? .zeroOrMaximum : .middle, default2: .zeroOrMinimum)
    let y = try encoder.pointOrRangePosition(
      .y, isRange: orient != .horizontal, default: orient == .vertical ? .zeroOrMaximum : .middle, default2: .zeroOrMinimum)
    var style = try encoder.itemStyle()
    if let width = try encoder.size(as: \.strokeWidth) { style.strokeWidth = width }
    let (x1, y1) = (x.anchored.drawn, y.anchored.drawn)
    let (x2, y2) = ((x.end ?? x1).drawn, (y.end ?? y1).drawn)
    let items = encoder.ordered(Array(encoder.rows), x: x1, y: y1).map { row in
      style.item(.rule(from: Point(x1[row], y1[row]), to: Point(x2[row], y2[row])), row: row)
    }
    return [try mark(.rule, items)]
  }
}

extension Placement {
  /// The one place that a mark without length has.
  var anchored: RowValues<Double> { start ?? center ?? end ?? .same(0) }
}
