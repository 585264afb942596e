import Scenes
import Specs

extension MarkBuilder {
  /// Areas between two edges of each series.
  ///
  /// - Source: Vega-Lite `mark/area.ts`.
  func areas() throws(SpecError) -> [SceneMark] {
    let orient = encoder.mark.orient
    let xFromOffset = encoder.unit.isRangedOffset(.x, scaleType: encoder.scales[.x]?.type)
    let yFromOffset = encoder.unit.isRangedOffset(.y, scaleType: encoder.scales[.y]?.type)
    let isDriven = xFromOffset || yFromOffset
    let xPlacement = try encoder.pointOrRangePosition(
      .x, isRange: xFromOffset || (!isDriven && orient == .horizontal), default: .zeroOrMinimum, default2: .zeroOrMinimum)
    let yPlacement = try encoder.pointOrRangePosition(
      .y, isRange: yFromOffset || (!isDriven && orient == .vertical),
      default: yFromOffset && encoder.encoding[.y] == nil ? .zeroOrMaximum : .zeroOrMinimum, default2: .zeroOrMinimum)
    let (x, width) = xPlacement.resolved(swaps: false)
    let (y, height) = yPlacement.resolved(swaps: false)
    let style = try encoder.itemStyle()
    let defined = encoder.definedRows()
    let curve = try encoder.curve()
    return try paths(.area, x: xPlacement.start ?? x, y: yPlacement.start ?? y) { rows in
      let (start, end) = (
        rows.map { Point(x[$0], y[$0]) },
        rows.map { row in
          orient == .horizontal ? Point(x[row] + width[row], y[row]) : Point(x[row], y[row] + height[row])
        }
      )
      let path = Path.area(top: start, base: end, defined: defined.map { flags in rows.map { flags[$0] } }, curve: curve(rows[0]))
      return style.item(.path(path, origin: .zero, scaleX: 1, scaleY: 1, angle: 0), row: rows[0])
    }
  }
}
