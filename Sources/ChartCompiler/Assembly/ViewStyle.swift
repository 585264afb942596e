import Specs

/// How the background of a plot looks.
///
/// - Source: Vega-Lite `assembleGroupStyle`: a plot with x or y has style `cell`, to which `config.view` belongs; others have `view`.
struct ViewStyle {
  /// What the view says, then its styles and configuration.
  let frame: MarkSpec

  init(_ view: View, config: Config) {
    let views = view.isLayer ? [view] + view.children : [view]
    let own = views.lazy.compactMap(\.spec.view).first
    let isPlot = view.units.contains { $0.unit.encoding[.x] != nil || $0.unit.encoding[.y] != nil }
    let styles = own?.style ?? [isPlot ? "cell" : "view"]
    var frame = own ?? MarkSpec()
    for style in styles.reversed() { if let known = config.style(style) { frame = frame.filling(from: known.mark) } }
    if styles.contains("cell") { frame = frame.filling(from: config.view ?? MarkSpec()).filling(from: Self.cell) }
    self.frame = frame
  }

  private static let cell: MarkSpec = {
    var cell = MarkSpec()
    (cell.fill, cell.stroke) = (.value(.color("transparent")), .value(.color("#ddd")))
    return cell
  }()
}
