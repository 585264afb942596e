import Chronology
import Expressions
import JSON
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
  let seed: UInt32
  /// Values of the chart's parameters, and of `width` and `height` where a view has settled them.
  var parameters: [String: Value] = [:]

  /// The scope in which expressions of specs are evaluated.
  func scope() -> ExpressionScope {
    ExpressionScope(parameters: parameters, zone: zone, numberLocale: numberLocale, timeLocale: timeLocale, seed: seed)
  }

  /// A copy in which `width` and `height` mean a view's own plot size.
  func sized(width: Double, height: Double) -> ChartContext {
    var copy = self
    copy.parameters["width"] = .number(width)
    copy.parameters["height"] = .number(height)
    return copy
  }
}
