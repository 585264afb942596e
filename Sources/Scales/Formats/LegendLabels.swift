/// The entries of a legend: their values and labels.
package struct LegendLabels: Sendable {
  /// How a legend shows its entries.
  package enum Style: Sendable {
    /// One symbol an entry; classes are labeled by their range.
    case symbols
    /// Colored stretches with a label at each inner boundary.
    case blocks
    /// A continuous ramp.
    case gradient
  }

  /// Entries' values. For classes this is the lower boundary, minus infinity for the first.
  package let values: [Double]
  /// The upper end of the last class; nil where entries are not classes.
  package let end: Double?
  private let format: TickFormat
  private let style: Style
  private let areClasses: Bool

  init(values: [Double], end: Double?, format: TickFormat, style: Style, areClasses: Bool) {
    (self.values, self.end, self.format) = (values, end, format)
    (self.style, self.areClasses) = (style, areClasses)
  }

  /// The label of each entry, in order.
  package var labels: [String] { labels(for: values) }

  /// The labels of other entries than ``values``, such as those that the author listed.
  package func labels(for values: [Double]) -> [String] {
    values.indices.map { index in
      switch style {
      case .symbols where areClasses:
        rangeLabel(from: values[index], to: index + 1 < values.count ? values[index + 1] : end ?? .infinity)
      case .blocks: index == 0 ? "" : format.label(values[index])
      default: format.label(values[index])
      }
    }
  }

  private func rangeLabel(from low: Double, to high: Double) -> String {
    let from = low.isFinite ? format.label(low) : ""
    let to = high.isFinite ? format.label(high) : ""
    if !from.isEmpty, !to.isEmpty { return "\(from) \u{2013} \(to)" }
    return to.isEmpty ? "\u{2265} \(from)" : "< \(to)"
  }
}

extension ContinuousScale {
  /// The entries of this scale's legend.
  ///
  /// - Parameter listsValues: whether the author lists the values, in which case log scales label all of them.
  /// - Throws: ``NumberFormatError/invalid(_:)`` when the specifier is not a number format but should be.
  /// - Source: vega-scale `labelValues` and `labelFormat`; a gradient with fewer than three values shows the domain's ends.
  package func legendLabels(
    _ style: LegendLabels.Style, _ specifier: TickSpecifier = .automatic, count: TickCount = .count(5),
    type: TickFormatType? = nil, listsValues: Bool = false, locale: FormatLocale = .enUS
  ) throws(NumberFormatError) -> LegendLabels {
    let values: [Double]
    if let bins {
      values = Array(bins.dropLast())
    } else {
      values = tickValues(count).filter(logLabels(count))
    }
    return try legendLabels(values, style, specifier, count: count, type: type, listsValues: listsValues, locale: locale)
  }

  func legendLabels(
    _ values: [Double], _ style: LegendLabels.Style, _ specifier: TickSpecifier, count: TickCount,
    type: TickFormatType?, listsValues: Bool, locale: FormatLocale
  ) throws(NumberFormatError) -> LegendLabels {
    let keepsAll = listsValues || style == .symbols
    let format = try tickFormat(specifier, count: count, type: type, keepsAll: keepsAll, locale: locale)
    var values = values
    if style == .gradient, values.count < 3, let first = domain.first, let last = domain.last, first != last {
      values = [first, last]
    }
    return LegendLabels(values: values, end: bins?.last, format: format, style: style, areClasses: bins != nil)
  }
}

extension RampScale {
  /// The entries of this scale's legend.
  ///
  /// - Source: as for ``ContinuousScale``; but Vega keeps the ticks of logarithmic color scales that have no label.
  package func legendLabels(
    _ style: LegendLabels.Style, _ specifier: TickSpecifier = .automatic, count: TickCount = .count(5),
    type: TickFormatType? = nil, listsValues: Bool = false, locale: FormatLocale = .enUS
  ) throws(NumberFormatError) -> LegendLabels {
    let values = scale.bins.map { Array($0.dropLast()) } ?? scale.tickValues(count)
    return try scale.legendLabels(
      values, style, specifier, count: count, type: type, listsValues: listsValues, locale: locale)
  }
}

extension DiscretizingScale {
  /// The entries of this scale's legend: a class each.
  ///
  /// - Source: vega-scale `labelValues`, `thresholdFormat` and `formatRange`.
  package func legendLabels(
    _ style: LegendLabels.Style, _ specifier: TickSpecifier = .automatic, count: TickCount = .count(5),
    type: TickFormatType? = nil, locale: FormatLocale = .enUS
  ) throws(NumberFormatError) -> LegendLabels {
    let format: TickFormat
    if let dates = TickFormat.ofType(type, specifier, locale: locale) {
      format = dates
    } else {
      format = try numberFormat(specifier, count: count, locale: locale)
    }
    return LegendLabels(values: legendValues, end: legendEnd, format: format, style: style, areClasses: true)
  }

  /// The format for numbers: as fine as the labels of this scale need.
  func numberFormat(_ specifier: TickSpecifier, count: TickCount, locale: FormatLocale) throws(NumberFormatError) -> TickFormat {
    guard let span = labelSpan(count: count.number ?? 10) else { return try .number(specifier, locale: locale) }
    let format = try NumberFormat.span(
      from: span.start, to: span.stop, count: span.count, specifier.text, locale: locale.number)
    return TickFormat { format.format($0) }
  }

  /// Where a value lies between the ends of a legend made of blocks, from 0 to 1; threshold scales leave room at both ends.
  ///
  /// - Source: vega-scale `labelFraction`.
  package func legendFraction(_ value: Double) -> Double {
    let (low, high) = legendExtent
    return (value - low) / (high - low)
  }
}

/// The least distance between neighbors; the value itself when there is only one.
func leastGap(_ marks: [Double]) -> Double {
  zip(marks, marks.dropFirst()).map { $1 - $0 }.min() ?? marks.first ?? .nan
}
