import Chronology
import Scales
import SharedRules
import Specs
import Tables

/// The labels of discrete values: by a number or time format, or as JavaScript writes them; an array has a line for each element.
///
/// - Source: vega-scale `tickFormat`.
struct DiscreteLabels: Sendable {
  private let writer: TickFormat?
  private let zone: Zone

  /// - Throws: ``SpecError`` for a number format that is none.
  init(format: Setting<FormatSpec>?, formatType: String?, pointer: String, context: ChartContext) throws(SpecError) {
    zone = context.zone
    let specifier = context.tickSpecifier(format)
    switch context.tickFormatType(formatType) {
    case .time(let zone): writer = .time(specifier, zone: zone, locale: context.formatLocale)
    case .utc: writer = .time(specifier, zone: .utc, locale: context.formatLocale)
    case .number, nil:
      guard let text = specifier.text, !text.isEmpty else { writer = nil; return }
      do { writer = try .number(specifier, locale: context.formatLocale) } catch {
        throw SpecError(pointer: pointer + "/format", reason: .invalid("\(error)"))
      }
    }
  }

  func lines(_ value: Value) -> [String] {
    if let writer { return [writer.label(value.javaScriptNumber)] }
    if case .array(let elements) = value { return elements.map { $0.javaScriptText(in: zone) } }
    return [value.javaScriptText(in: zone)]
  }
}
