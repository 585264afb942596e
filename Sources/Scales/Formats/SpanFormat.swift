extension NumberFormat {
  /// A format with just the digits that tell about `count` values between `start` and `stop` apart.
  ///
  /// - Parameter text: a number format; `,f` when nil. A precision in it is kept.
  /// - Throws: ``NumberFormatError/invalid(_:)`` when the text is not a number format.
  /// - Source: d3-scale `tickFormat` and vega-format `formatSpan`, which agree.
  package static func span(
    from start: Double, to stop: Double, count: Double, _ text: String? = nil, locale: NumberLocale = .enUS
  ) throws(NumberFormatError) -> NumberFormat {
    var specifier = try NumberSpecifier(text ?? ",f")
    let step = Ticks.step(from: start, to: stop, count: count)
    let largest = max(start.magnitude, stop.magnitude)
    guard specifier.precision == nil else { return NumberFormat(specifier, locale: locale) }
    switch specifier.type {
    case "s":
      specifier.precision = NumberPrecision.prefix(step: step, value: largest)
      return NumberFormat(prefixFor: largest, specifier, locale: locale)
    case nil, "e", "g", "p", "r":
      specifier.precision = NumberPrecision.round(step: step, max: largest).map { specifier.type == "e" ? $0 - 1 : $0 }
    case "f", "%":
      specifier.precision = NumberPrecision.fixed(step: step).map { specifier.type == "%" ? max(0, $0 - 2) : $0 }
    default: break
    }
    return NumberFormat(specifier, locale: locale)
  }
}
