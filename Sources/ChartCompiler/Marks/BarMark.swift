import Scenes
import Specs

extension MarkBuilder {
  /// Bars; stacked ones with round corners are cut out of one rounded box a stack.
  ///
  /// - Source: Vega-Lite `mark/bar.ts`.
  func bars() throws(SpecError) -> [SceneMark] {
    var columns = RectColumns(
      x: try encoder.rectPosition(.x), y: try encoder.rectPosition(.y), rounding: try encoder.cornerRounding(), style: try encoder.itemStyle())
    try encoder.roundEnds(&columns.rounding, x: columns.x, y: columns.y)
    if let stack = encoder.unit.stack, encoder.encoding.fieldDef(.size) == nil, hasRoundCorners {
      return try stackedBars(columns, stack)
    }
    return [try mark(columns)]
  }

  private var hasRoundCorners: Bool {
    let paths: [MarkPath<Double>] = [
      \.cornerRadiusEnd, \.cornerRadius, \.cornerRadiusTopLeft, \.cornerRadiusTopRight, \.cornerRadiusBottomLeft, \.cornerRadiusBottomRight,
    ]
    return paths.contains { path in
      guard let value = encoder.config.markProperty(path, encoder.mark) else { return false }
      return !value.isNone && value != .value(0)
    }
  }
}
