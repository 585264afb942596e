/// A rule from one end of an error to the other, with ticks at the ends if asked for.
///
/// - Source: Vega-Lite `compositemark/errorbar.ts`.
struct ErrorBar {
  private let summary: ErrorSummary

  init(_ summary: ErrorSummary) { self.summary = summary }

  /// The layers, or a single unit when only the rule is drawn.
  func layers() -> ViewSpec {
    let part = summary.part(summary.encoding.omitting(.size))
    var tick = MarkSpec()
    (tick.type, tick.orient, tick.aria) = (.tick, summary.axis.orient.across, .value(false))
    var rule = MarkSpec()
    (rule.type, rule.ariaRoleDescription) = (.rule, .value("errorbar"))
    if let thickness = summary.mark.thickness {
      tick.thickness = thickness
      rule.size = thickness.value.map { .value(.points($0)) }
    }
    tick.size = summary.mark.size
    let layers =
      part.layer(\.ticks, "ticks", mark: tick, from: "lower", tooltip: summary.tooltip)
      + part.layer(\.ticks, "ticks", mark: tick, from: "upper", tooltip: summary.tooltip)
      + part.layer(\.rule, "rule", mark: rule, from: "lower", to: "upper", tooltip: summary.tooltip)
    var result = summary.outer
    result.transform = summary.transform
    if layers.count == 1 { result = result.merging(layers[0]) } else { result.layer = layers }
    return result
  }
}
