import Specs
import Tables

/// A scale before data: its type, where its domain comes from, and the properties that authors or rules gave.
///
/// - Source: Vega-Lite `compile/scale/component.ts`.
struct ScaleComponent: Sendable {
  var channel: Channel
  var type: Explicit<ScaleType>
  var domains: Explicit<[DomainSource]> = Explicit([], explicit: false)
  var properties = ExplicitMembers<ScaleMembers>()
  /// The domain that a selection holds, in the units of the data.
  var selected: [Value]?
  var range: Explicit<RangeSource> = Explicit(.named(.category), explicit: false)
  var bins: Explicit<BinSource>?
  /// The unit and definition that the scale was first made for; it settles time units and titles.
  var unitID: ViewID
  var def: ChannelDef

  /// What is known of zero before the data is.
  ///
  /// - Source: Vega-Lite `domainHasZero`.
  var domainHasZero: DomainZero {
    if [.log, .time, .utc].contains(type.value) { return .definitelyNot }
    if properties.zero == .value(true) || (properties.zero == nil && [.linear, .sqrt, .pow].contains(type.value)) { return .definitely }
    var (withZero, withoutZero, byField) = (false, false, false)
    for source in domains.value {
      if case .constants(let list) = source, let first = list.values.first?.number, let last = list.values.last?.number {
        if first <= 0, last >= 0 { withZero = true } else { withoutZero = true }
      } else {
        byField = true
      }
    }
    if withZero { return .definitely }
    return withoutZero && !byField ? .definitelyNot : .maybe
  }
}

/// One contribution to a scale's domain.
enum DomainSource: Hashable, Sendable {
  /// Values that an author wrote, in the units of the data.
  case constants(Constants)
  /// An expression that gives an array.
  case expression(String)
  /// The values of a unit's column.
  case column(DomainColumn)
  /// From the first bin's start to the last bin's end.
  case bins(BinSource)
}

struct DomainColumn: Hashable, Sendable {
  enum Stage: Hashable, Sendable {
    /// Before aggregation.
    case raw
    /// As drawn, with or without invalid values as the mark's mode says.
    case scale
  }
  var unitID: ViewID
  var stage: Stage
  var column: String
  var sort: DomainSort?
}

/// The order of a discrete domain's values.
enum DomainSort: Hashable, Sendable {
  /// By the values themselves.
  case natural(descending: Bool)
  /// By an aggregate of another column.
  case aggregate(op: AggregateOperation, column: String?, descending: Bool)
  /// By the place in a list; others after it.
  case list(Constants)
}

/// The bins of a column: a unit's binned definition, or a plain step for data that came binned.
enum BinSource: Hashable, Sendable {
  case computed(unitID: ViewID, column: String)
  case step(Double)
}

/// What a scale maps to, before sizes are known.
indirect enum RangeSource: Hashable, Sendable {
  /// The plot's width or height.
  case plot
  /// Points per band.
  case step(Double)
  /// Points per band of the offset scale nested in this position.
  case stepForOffset(Double)
  /// An author's outputs, a name, or a field.
  case written(RangeSpec)
  /// Another range with one or both ends as an author wrote them.
  case limited(RangeSource, low: Datum?, high: Datum?)
  case scheme(Setting<SchemeSpec>)
  /// A range of the configuration.
  case named(RangeName)
  case numbers([Double])
  /// Even steps from the first to the second number, as many as a discretizing scale has classes.
  case steps(Double, Double, count: Int)
  case dashes
  /// The bandwidth of the position that an offset is nested in.
  case band
  /// The length of the time unit of the position that an offset is nested in.
  case timeUnit(startRatio: Double, endRatio: Double)
  /// Centered on the middle of the plot.
  case centeredPlot
  /// Half the plot's smaller side.
  case radius
  /// Bar thickness or point area up to what a bin or step leaves; `isArea` squares it.
  case sizes(minimum: Double, maximum: SizeLimit, count: Int?)

  /// The upper end of sizes.
  enum SizeLimit: Hashable, Sendable {
    case value(Double)
    /// The smaller of the two bands (points per band, or the bins of a column), less one, or squared.
    case bands(xStep: Double, yStep: Double, xBins: BinSource?, yBins: BinSource?, isArea: Bool)
  }
}
