import Scenes
import Specs

extension MarkBuilder {
  /// Short strokes across their value, drawn as thin rectangles.
  ///
  /// - Source: Vega-Lite `mark/tick.ts`.
  func ticks() throws(SpecError) -> [SceneMark] {
    let isHorizontal = encoder.mark.orient == .horizontal
    let along: Channel = isHorizontal ? .x : .y
    let across: Channel = isHorizontal ? .y : .x
    let size = try encoder.rectPosition(along)
    let thickness = try encoder.config.markProperty(\.thickness, encoder.mark).map { (value) throws(SpecError) in
      try encoder.constant(value, .numbers).map { $0 ?? 0 }
    }
    let thin = Placement(try encoder.pointPosition(across, default: .middle), at: .center, length: thickness)
    let columns = RectColumns(
      x: isHorizontal ? size : thin, y: isHorizontal ? thin : size, rounding: try encoder.cornerRounding(), style: try encoder.itemStyle())
    return [try mark(columns)]
  }
}
