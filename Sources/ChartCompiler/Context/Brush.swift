import Scenes
import Specs

/// The rectangle that shows an interval selection: a wash behind the marks of its plot and an outline before them.
///
/// - Source: Vega-Lite `compile/selection/interval.ts` (`marks`).
struct Brush: Sendable {
  let name: String
  let intervals: [Selections.Interval]
  /// The author's `select.mark`.
  let look: BrushDef

  /// The marks behind and before those of a plot; along a position without an interval they reach across it.
  func marks(_ scales: [Channel: ResolvedScale], size: Size) -> (behind: SceneMark, before: SceneMark)? {
    let plot = Rect(x: 0, y: 0, width: size.width, height: size.height)
    var rect = plot
    for interval in intervals {
      guard let scale = scales[interval.channel] else { return nil }
      let places = interval.values.compactMap { scale.number($0) }
      guard let low = places.min(), let high = places.max(), (high + scale.bandwidth - low).isFinite else { return nil }
      let length = high - low + scale.bandwidth
      if interval.channel == .x { (rect.x, rect.width) = (low, length) } else { (rect.y, rect.height) = (low, length) }
    }
    let wash = SceneItem(
      .rect(rect, corners: .none), fill: paint(look.fill) ?? .color(Color(red: 0x33, green: 0x33, blue: 0x33)),
      fillOpacity: look.fillOpacity ?? 0.125)
    let outline = SceneItem(
      .rect(rect, corners: .none),
      stroke: Stroke(
        paint(look.stroke) ?? .color(.white), width: look.strokeWidth ?? 1, opacity: look.strokeOpacity ?? 1, dash: look.strokeDash ?? []))
    return (
      SceneMark(.rect, name: name + "_brush_bg", items: [wash], clip: plot), SceneMark(.rect, name: name + "_brush", items: [outline], clip: plot)
    )
  }

  private func paint(_ name: String?) -> Paint? { name.flatMap(Color.init(css:)).map(Paint.color) }
}
