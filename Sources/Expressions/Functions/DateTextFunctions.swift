import Chronology
import Tables

extension ExpressionFunction {
  /// Dates to text and back.
  ///
  /// Source: vega-functions `format`, vega-time `timeUnitSpecifier`, vega-format.
  static let dateText: [ExpressionFunction] = [
    formatter("timeFormat", utc: false), formatter("utcFormat", utc: true), parser("timeParse", utc: false),
    parser("utcParse", utc: true),
    nameOf("monthFormat", "%B") { (month: $0 + 1, day: 1) }, nameOf("monthAbbrevFormat", "%b") { (month: $0 + 1, day: 1) },
    // 2 January 2000 was a Sunday.
    nameOf("dayFormat", "%A") { (month: 1, day: 2 + $0) }, nameOf("dayAbbrevFormat", "%a") { (month: 1, day: 2 + $0) },
    ExpressionFunction("timeUnitSpecifier") { context, arguments throws(ExpressionError) in
      var parts: [TimeUnit.Part] = []
      for name in arguments.at(0).elements ?? [arguments.at(0).value(in: context.zone)] {
        parts.append(try part("timeUnitSpecifier", name.javaScriptText(in: context.zone)))
      }
      let unit: TimeUnit
      do { unit = try TimeUnit(parts: parts) } catch {
        throw ExpressionError(
          .badArgument(function: "timeUnitSpecifier", found: "units that do not go together", expected: "units of one calendar"))
      }
      var overrides: [String: String] = [:]
      if case .value(.object(let members)) = arguments.at(1) {
        for (name, value) in members { if case .string(let text) = value { overrides[name] = text } }
      }
      return .string(TimeUnit.specifier(for: unit.parts, overrides: overrides))
    },
  ]

  private static func formatter(_ name: String, utc: Bool) -> ExpressionFunction {
    ExpressionFunction(name) { context, arguments throws(ExpressionError) in
      if case .value(.null) = arguments.at(0) { return .string("null") }
      let zone = utc ? Zone.utc : context.zone
      let time = arguments.at(0).number
      switch arguments.at(1) {
      case .undefined, .value(.null):
        return .string(TimeMultiFormat(locale: context.scope.timeLocale).format(time, in: zone))
      case .value(.object(let members)):
        var overrides: [TimeUnit.Part: String] = [:]
        for (unit, value) in members { overrides[try part(name, unit)] = value.javaScriptText(in: zone) }
        return .string(TimeMultiFormat(overrides: overrides, locale: context.scope.timeLocale).format(time, in: zone))
      case let specifier: return .string(context.timeFormat(specifier.text(in: zone)).format(time, in: zone))
      }
    }
  }

  private static func parser(_ name: String, utc: Bool) -> ExpressionFunction {
    ExpressionFunction(name) { context, arguments in
      if case .value(.null) = arguments.at(0) { return .string("null") }
      let zone = utc ? Zone.utc : context.zone
      let format = context.timeFormat(arguments.at(1).text(in: zone))
      return format.parse(arguments.at(0).text(in: zone), in: zone).map { .date($0) } ?? .null
    }
  }

  private static func nameOf(
    _ name: String, _ specifier: String, _ date: @escaping @Sendable (Int) -> (month: Int, day: Int)
  ) -> ExpressionFunction {
    ExpressionFunction(name) { context, arguments in
      guard case .value(.number(let number)) = arguments.at(0), let whole = Int(exactly: number),
        whole.magnitude < 1_000_000
      else { return .string("") }
      let (month, day) = date(whole)
      let time = CivilDateTime.epoch(year: 2000, month: month, day: day, in: .utc)
      return .string(context.timeFormat(specifier).format(time, in: .utc))
    }
  }
}
