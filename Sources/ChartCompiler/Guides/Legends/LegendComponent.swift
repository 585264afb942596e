import ChartLayout
import OrderedCollections
import Specs

/// The legend of a channel before data: what authors, rules and marks say of it.
///
/// - One for each unit and channel with a scale, also if the author switched it off: that counts where views share a legend.
/// - Source: Vega-Lite `compile/legend/component.ts`, `parse.ts`.
struct LegendComponent: Hashable, Sendable {
  let channel: Channel
  /// The unit that the legend was first made for; a ramp's length follows from the size of its plot.
  let unitID: ViewID
  let def: ChannelDef
  let scaleType: ScaleType
  /// The fields that the views behind the legend show; channels of one and the same field share a legend.
  var fields: [String]
  /// Vega's properties that the legend explains, each with the channel whose scale it uses: `fill` with color, and so on.
  var scales: OrderedDictionary<LegendProperty, Channel>
  var isDisabled: Explicit<Bool>
  var properties = ExplicitMembers<LegendMembers>()
  var title: Explicit<GuideTitle>?
  var encode: Explicit<LegendEncode>?
  /// The discrete domain as an author wrote it, for legends of two scales.
  var writtenDomain: [Datum]?

  var pointer: String { def.pointer(of: \.legend) }
  /// The field that the legend stands for; `nil` where views differ.
  var field: String? { fields.count == 1 ? fields[0] : nil }

  /// Channels that have legends, in the order in which Vega-Lite makes them.
  static let channels: [Channel] = [.color, .size, .shape, .fill, .stroke, .strokeDash, .strokeWidth, .opacity]
}

/// Vega's properties of symbols that a legend can explain, in Vega's order; the first that is there is the canonical one.
enum LegendProperty: String, CaseIterable, Sendable { case size, shape, fill, stroke, strokeWidth, strokeDash, opacity }

/// What marks and formats say of a legend's parts, over all defaults.
///
/// - Source: Vega-Lite `compile/legend/encode.ts`.
struct LegendEncode: Hashable, Sendable {
  /// Constant looks of symbols.
  var symbols = MarkSpec()
  var gradientOpacity: Setting<Double>?
  /// The expression of labels whose format is a function.
  var labelText: String?

  var isEmpty: Bool { symbols.isEmpty && gradientOpacity == nil && labelText == nil }
}
