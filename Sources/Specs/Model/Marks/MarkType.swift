/// The geometry that a unit view draws for its rows.
///
/// - Source: Vega-Lite `mark.ts`. Composite marks are gone after Normalize; `geoshape` is refused by name.
package enum MarkType: String, SpecChoice {
  case arc, area, bar, boxplot, circle, errorband, errorbar, image, line, point, rect, rule, square, text, tick, trail

  /// Made of other marks.
  package var isComposite: Bool { self == .boxplot || self == .errorbar || self == .errorband }
  /// One outline through many rows.
  package var isPath: Bool { self == .line || self == .area || self == .trail }
  package var isBarOrArea: Bool { self == .bar || self == .area }
  /// Drawn as a rectangle whose extent can be a band.
  package var isRectBased: Bool { [.rect, .bar, .image, .arc, .tick].contains(self) }
  package var isPointLike: Bool { self == .point || self == .circle || self == .square }

  /// Where its definition stands among the places of ``MarkMembers``.
  var place: SpecPlace {
    switch self {
    case .boxplot: .boxplot
    case .errorbar: .errorbar
    case .errorband: .errorband
    default: .plain
    }
  }
}

/// What kind of measurement a field holds.
package enum FieldType: String, SpecChoice {
  case quantitative, temporal, ordinal, nominal, geojson
  package var isDiscrete: Bool { self == .ordinal || self == .nominal }
}

/// The direction in which a mark measures.
package enum Orientation: String, SpecChoice {
  case horizontal, vertical
  /// The direction across.
  package var across: Orientation { self == .horizontal ? .vertical : .horizontal }
}

/// What becomes of rows whose value a channel cannot show.
///
/// - Source: Vega-Lite `invalid.ts`; `null` is `show`.
package enum InvalidDataMode: String, SpecChoice {
  case filter
  case breakPathsFilterDomains = "break-paths-filter-domains"
  case breakPathsShowDomains = "break-paths-show-domains"
  case breakPathsShowPathDomains = "break-paths-show-path-domains"
  case show
}
