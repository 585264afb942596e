import ChartLayout
import Specs

extension GridLayout {
  /// Sets where a facet's headers and titles stand around its grid.
  ///
  /// - Parameters:
  ///   - headers: of the facet's channels.
  ///   - hasSize: whether cells are plain plots, whose size headers take over; else headers are centered on the cells.
  /// - Source: Vega-Lite `getHeaderLayoutMixins`, `assembleLayoutTitleBand`.
  mutating func place(_ headers: [HeaderComponent], hasSize: Bool) {
    for header in headers {
      if header.titleIsAtEnd { titleAnchor[header.titlePlace] = .end }
      if header.channel != .facet {
        let place: HeaderComponent.Place = header.channel == .row ? .row : .column
        if !hasSize {
          if header.labelsAreFooters { footerBand[place] = 0.5 } else { headerBand[place] = 0.5 }
        }
        if header.titleText != nil { titleOffset[place] = 10 }
      }
      if let band = header.titleBand { titleBand[header.titlePlace] = band }
    }
  }
}

extension RowColumn {
  /// The value for rows or columns.
  subscript(place: HeaderComponent.Place) -> Value {
    get { place == .row ? row : column }
    set { if place == .row { row = newValue } else { column = newValue } }
  }
}

/// Which of a facet's shared axes go to which groups around the cells.
///
/// - Source: Vega-Lite `getHeaderType`, `mergeChildAxis`.
enum SharedAxes {
  /// Whether an axis belongs to the header groups (top and left) instead of the footers.
  static func isInHeader(_ axis: AxisComponent) -> Bool { axis.orientIsExpression || axis.orient.value == .top || axis.orient.value == .left }
}
