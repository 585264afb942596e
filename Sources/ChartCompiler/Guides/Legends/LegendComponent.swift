import ChartLayout
import JSON
import OrderedCollections
import Specs

/// The legend of a channel before data: what authors, rules and marks say of it.
///
/// - One for each unit and channel with a scale, also if the author switched it off: that counts where views share a legend.
/// - Source: Vega-Lite `compile/legend/component.ts`, `parse.ts`.
struct LegendComponent: Hashable, Sendable {
  let channel: Channel
  /// The unit that the legend was first made for; a ramp's length follows from the size of its plot.
  let unitID: Int
  let def: ChannelDef
  let scaleType: ScaleType
  /// The fields that the views behind the legend show; channels of one and the same field share a legend.
  var fields: [String]
  /// Vega's properties that the legend explains, each with the channel whose scale it uses: `fill` with color, and so on.
  var scales: OrderedDictionary<String, Channel>
  var isDisabled: Explicit<Bool>
  var properties = GuideProperties()
  var title: Explicit<GuideTitle>?
  var encode: Explicit<LegendEncode>?
  /// The discrete domain as an author wrote it, for legends of two scales.
  var writtenDomain: [JSONValue]?

  subscript(property: String) -> JSONValue? { properties[property] }
  var pointer: String { def.pointer + "/legend" }
  /// The field that the legend stands for; `nil` where views differ.
  var field: String? { fields.count == 1 ? fields[0] : nil }

  /// Channels that have legends, in the order in which Vega-Lite makes them.
  static let channels: [Channel] = [.color, .size, .shape, .fill, .stroke, .strokeDash, .strokeWidth, .opacity]
}

/// What marks and formats say of a legend's parts, over all defaults.
///
/// - Source: Vega-Lite `compile/legend/encode.ts`.
struct LegendEncode: Hashable, Sendable {
  /// Constant looks of symbols by Vega's names.
  var symbols: JSONObject = [:]
  var gradientOpacity: JSONValue?
  /// The expression of labels whose format is a function.
  var labelText: String?

  var isEmpty: Bool { symbols.isEmpty && gradientOpacity == nil && labelText == nil }
}
