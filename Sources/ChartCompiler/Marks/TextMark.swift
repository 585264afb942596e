#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Scenes
import Specs
import Tables

extension MarkBuilder {
  /// Labels at points, or at an angle and distance from one.
  ///
  /// - Source: Vega-Lite `mark/text.ts`; Vega's text mark.
  func texts() throws(SpecError) -> [SceneMark] {
    let (x, y) = (try position(.x), try position(.y))
    let radius = try polar(.radius, \.radius)
    let theta = try polar(.theta, \.theta)
    let words = try encoder.textLines()
    let look = try encoder.textLook()
    let style = try encoder.itemStyle()
    let items = encoder.ordered(Array(encoder.rows), x: x, y: y).map { row -> SceneItem in
      var place = Point(x[row], y[row])
      let distance = radius?[row] ?? 0
      if distance != 0 {
        let angle = (theta?[row] ?? 0) - .pi / 2
        place = Point(place.x + distance * cos(angle), place.y + distance * sin(angle))
      }
      return style.item(.text(look.label(words(row), at: place, row: row, measurer: encoder.context.measurer)), row: row)
    }
    return [try mark(.text, items)]
  }

  private func polar(_ channel: Channel, _ path: MarkPath<PositionConstant>) throws(SpecError) -> RowValues<Double>? {
    if let position = try encoder.pointPosition(channel, default: nil) { return position.drawn }
    return try encoder.property(path, .numbers)?.map { $0 ?? 0 }
  }
}
