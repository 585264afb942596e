/// An area (or, along one axis only, a rectangle) from one end of an error to the other, with lines at the ends if asked for.
///
/// - Source: Vega-Lite `compositemark/errorband.ts`.
struct ErrorBand {
  private let summary: ErrorSummary

  init(_ summary: ErrorSummary) { self.summary = summary }

  func layers() -> ViewSpec {
    let part = summary.part(summary.encoding)
    let isArea = summary.fullEncoding.has(.x) && summary.fullEncoding.has(.y)
    var band = summary.mark.interpolate == nil || !isArea ? MarkSpec() : summary.mark.keeping(\.interpolate, \.tension)
    var border = band
    (band.type, border.type) = isArea ? (.area, .line) : (.rect, .rule)
    if isArea {
      band.ariaRoleDescription = .value("errorband")
      border.aria = .value(false)
    }
    var result = summary.outer
    result.transform = summary.transform
    result.layer =
      part.layer(\.band, "band", mark: band, from: "lower", to: "upper", tooltip: summary.tooltip)
      + part.layer(\.borders, "borders", mark: border, from: "lower", tooltip: summary.tooltip)
      + part.layer(\.borders, "borders", mark: border, from: "upper", tooltip: summary.tooltip)
    return result
  }
}
