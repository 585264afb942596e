import Chronology
import Expressions
import Scales
import Scenes
import Specs
import Tables

/// What all stages of one chart share; nothing in it is ambient.
struct ChartContext: Sendable {
  let config: Config
  let zone: Zone
  let measurer: any TextMeasurer
  let numberLocale: NumberLocale
  let timeLocale: TimeLocale
  /// One generator a chart, so that random draws follow each other as in Vega.
  let random: RandomSource
  /// See ``CompileOptions/describesItems``.
  var describesItems = true
  /// Values of the chart's parameters, and of `width` and `height` where a view has settled them.
  var parameters: [String: Value] = [:]
  /// What the chart's selections hold at first.
  var selections = Selections()
  /// The scales of the plot at hand, for expressions that ask for them.
  private var scales: [Channel: ResolvedScale] = [:]

  init(
    config: Config, zone: Zone, measurer: any TextMeasurer, numberLocale: NumberLocale? = nil, timeLocale: TimeLocale? = nil,
    random: RandomSource = RandomSource()
  ) {
    (self.config, self.zone, self.measurer) = (config, zone, measurer)
    self.numberLocale = numberLocale ?? config.locale?.number.map(NumberLocale.init) ?? .enUS
    self.timeLocale = timeLocale ?? config.locale?.time.map(TimeLocale.init) ?? .enUS
    self.random = random
  }

  /// The scope in which expressions of specs are evaluated.
  func scope() -> ExpressionScope {
    var scope = ExpressionScope(parameters: parameters, zone: zone, timeLocale: timeLocale, numberLocale: numberLocale, random: random)
    if !scales.isEmpty { scope.scales = scaleAccess() }
    return scope
  }

  /// A copy in which `width` and `height` mean a view's own plot size.
  func sized(width: Double, height: Double) -> ChartContext {
    var copy = self
    copy.parameters["width"] = .number(width)
    copy.parameters["height"] = .number(height)
    return copy
  }

  /// A copy whose expressions may ask for the scales of a plot by their channels' names.
  func seeing(_ scales: [Channel: ResolvedScale]) -> ChartContext {
    var copy = self
    copy.scales = scales
    return copy
  }

  private func scaleAccess() -> ScaleAccess {
    let scales = scales
    @Sendable func named(_ name: String) -> ResolvedScale? { Channel(rawValue: name).flatMap { scales[$0] } }
    return ScaleAccess(
      scale: { name, value in
        named(name).map { scale in
          switch scale.output(value) {
          case .number(let number): .number(number)
          case .color(let color): .string(color.css)
          case .text(let text): .string(text)
          case .numbers(let numbers): .array(numbers.map(Value.number))
          case nil: .null
          }
        }
      },
      invert: { name, place in
        guard case .continuous(let scale)? = named(name)?.mapping else { return nil }
        if case .array(let ends) = place { return .array(ends.map { .number(scale.value(at: $0.scaleNumber ?? .nan)) }) }
        return place.scaleNumber.map { .number(scale.value(at: $0)) }
      },
      bandwidth: { named($0)?.bandwidth },
      domain: { name in
        named(name).map { scale in
          switch scale.domain {
          case .continuous(let numbers): numbers.map(Value.number)
          case .discrete(let values): values
          }
        }
      },
      range: { named($0)?.rangeExtent.map { [.number($0.start), .number($0.end)] } })
  }
}
