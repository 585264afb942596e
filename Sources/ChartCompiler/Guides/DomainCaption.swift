import Chronology
import Scales
import Specs
import Tables

/// A scale's domain in words, for screen readers: "values from 0 to 100", "3 values: a, b, c".
///
/// - Source: vega-scale `domainCaption`.
enum DomainCaption {
  static func text(_ scale: ResolvedScale, format: Setting<FormatSpec>?, formatType: String?, context: ChartContext) -> String {
    // Spelled out, names of days and months are easier to listen to.
    let isTime = formatType == "time" || formatType == "utc" || formatType == nil && scale.type.isTime
    // Vega leaves formats by time unit out of its captions.
    var text = context.constant(format)?.specifier
    if isTime { text = text?.replacing("%a", with: "%A").replacing("%b", with: "%B") }
    if isTime, text?.isEmpty ?? true {
      let isUTC = formatType.map { $0 == "utc" } ?? (scale.type == .utc)
      text = isUTC ? "%A, %d %B %Y, %X UTC" : "%A, %d %B %Y, %X"
    }
    let format = text.map { Setting<FormatSpec>.value(.specifier($0)) }
    switch scale.mapping {
    case .discretizing:
      let labels = try? scale.discretizing?.legendLabels(
        .gradient, context.tickSpecifier(format), type: context.tickFormatType(formatType), locale: context.formatLocale)
      let words = labels?.labels.dropFirst() ?? []
      return "\(words.count) boundar\(words.count == 1 ? "y" : "ies"): \(words.joined(separator: ", "))"
    case .band, .ordinal:
      let writer = try? DiscreteLabels(format: format, formatType: formatType, pointer: "", context: context)
      func word(_ value: Value) -> String { writer?.lines(value).joined(separator: ",") ?? "" }
      let values = scale.domainValues
      let limit = 7
      let words =
        values.count > limit
        ? values.prefix(limit - 2).map(word).joined(separator: ", ") + ", ending with " + (values.last.map(word) ?? "")
        : values.map(word).joined(separator: ", ")
      return "\(values.count) value\(values.count == 1 ? "" : "s"): \(words)"
    case .continuous(var map), .ramp(var map, _):
      map.bins = scale.bins
      let writer = try? map.tickFormat(
        context.tickSpecifier(format), count: .count(5), type: context.tickFormatType(formatType), keepsAll: true, locale: context.formatLocale)
      let ends = scale.domainExtent ?? (.nan, .nan)
      return "values from \(writer?.label(ends.start) ?? "") to \(writer?.label(ends.end) ?? "")"
    }
  }
}
