import ChartLayout
import Specs

/// The axis of a position before data: what authors, rules and Vega-Lite's part of the configuration say of it.
///
/// - One for each unit and channel with a scale, also if the author switched it off: that counts where views share an axis.
/// - Source: Vega-Lite `compile/axis/component.ts`, `parse.ts`.
struct AxisComponent: Hashable, Sendable {
  let channel: Channel
  /// The unit that the axis was first made for.
  let unitID: ViewID
  /// Its definition, which says how values and labels are read.
  let def: ChannelDef
  /// The kind of the scale, for what the configuration says by kind.
  let scaleType: ScaleType
  var isDisabled: Explicit<Bool>
  var orient: Explicit<Side>
  /// The side was given as an expression; it is then never moved.
  var orientIsExpression = false
  var properties = ExplicitMembers<AxisMembers>()
  var title: Explicit<GuideTitle>?
  /// The least distance of ticks where it follows from a time unit.
  var minStepUnit: Explicit<TimeUnitDef>?
  /// The expression of labels whose format is a function.
  var labelText: Explicit<String>?
  /// Where in the band labels go, where it is not the middle.
  var labelBand: Explicit<Double>?
  /// Whether the axis without its grid was moved to a facet's headers.
  var isMainExtracted = false

  /// Where the axis stands in the spec, for errors.
  var pointer: String { def.pointer(of: \.axis) }

  /// The same for a facet whose headers show the axis; only the grid stays in the cells.
  func mainExtracted() -> AxisComponent {
    var copy = self
    copy.isMainExtracted = true
    return copy
  }
}
