import Chronology
import Scales
import Tables

/// Everything outside the data that an expression may ask for; nothing comes from the machine's settings.
package struct ExpressionScope: Sendable {
  /// The values of free names, such as those of params, `width` and `height`.
  package var parameters: [String: Value]
  /// Whose clock the functions of local time read.
  package var zone: Zone
  /// The words of `timeFormat` and its like.
  package var timeLocale: TimeLocale
  /// The marks of `format`.
  package var numberLocale: NumberLocale
  /// What `now()` gives, in milliseconds since 1970; without it `now()` is an error.
  package var now: Double?
  /// Where `random()` and the sampling functions get their numbers.
  package var random: RandomSource
  /// The scales behind `scale`, `invert`, `bandwidth`, `domain` and `range`.
  package var scales: ScaleAccess?
  /// The rows of a named data set, behind `data` and `indata`; `nil` for an unknown name.
  package var data: (@Sendable (String) -> [Value]?)?
  /// Where the words of `warn`, `info` and `debug` go.
  package var log: (@Sendable (_ level: String, _ words: [String]) -> Void)?

  /// A scope without scales and data sets; these are set afterwards.
  package init(
    parameters: [String: Value] = [:], zone: Zone = .utc, timeLocale: TimeLocale = .enUS,
    numberLocale: NumberLocale = .enUS, now: Double? = nil, random: RandomSource = RandomSource()
  ) {
    (self.parameters, self.zone, self.timeLocale) = (parameters, zone, timeLocale)
    (self.numberLocale, self.now, self.random) = (numberLocale, now, random)
  }
}

/// The scales of a chart as expressions see them, each by its name; `nil` stands for an unknown name.
package struct ScaleAccess: Sendable {
  /// The place of a value.
  package var scale: @Sendable (_ name: String, _ value: Value) -> Value?
  /// The value at a place, or the interval at an array of two places.
  package var invert: @Sendable (_ name: String, _ range: Value) -> Value?
  /// The width of a band; `nil` also for scales without bands.
  package var bandwidth: @Sendable (_ name: String) -> Double?
  /// What the scale takes in.
  package var domain: @Sendable (_ name: String) -> [Value]?
  /// What the scale gives out.
  package var range: @Sendable (_ name: String) -> [Value]?

  /// Scales by functions of their names; what is left out is unknown.
  package init(
    scale: @escaping @Sendable (String, Value) -> Value?,
    invert: @escaping @Sendable (String, Value) -> Value? = { _, _ in nil },
    bandwidth: @escaping @Sendable (String) -> Double? = { _ in nil },
    domain: @escaping @Sendable (String) -> [Value]? = { _ in nil },
    range: @escaping @Sendable (String) -> [Value]? = { _ in nil }
  ) {
    (self.scale, self.invert, self.bandwidth, self.domain, self.range) = (scale, invert, bandwidth, domain, range)
  }
}
