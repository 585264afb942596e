import JSON

/// How one channel gets its values: from a field, a datum in data units, or a constant, with conditions.
///
/// - Types are settled: `type` is Vega-Lite's default where the author gave none (`nil` only for constants and secondary channels).
/// - Source: Vega-Lite `channeldef.ts`, `initFieldOrDatumDef`.
public struct ChannelDef: Hashable, Sendable {
  /// The field's name as written, with escapes and paths; `nil` for counts, datums and constants.
  public var field: String?
  public var aggregate: AggregateDef?
  public var bin: BinDef?
  public var timeUnit: TimeUnitDef?
  public var type: FieldType?
  /// A constant in data units, mapped through the scale.
  public var datum: JSONValue?
  /// A constant in visual units. JSON `null` is a value too.
  public var value: JSONValue?
  /// Alternatives tried in order before the definition itself.
  public var conditions: [ConditionalDef] = []
  public var bandPosition: Double?
  public var sort: SortDef = .unspecified
  public var stack: StackDef = .unspecified
  public var impute: JSONValue?
  /// `nil` when not given, `.null` when switched off, else an object.
  public var scale: JSONValue?
  public var axis: JSONValue?
  public var legend: JSONValue?
  public var header: JSONValue?
  /// Text formats of string channels (text, tooltip …); guides keep theirs inside `axis`, `legend` and `header`.
  public var format: JSONValue?
  public var formatType: String?
  /// `nil` when not given; JSON `null` for none; a string or an array of lines.
  public var title: JSONValue?
  /// A tooltip field's predicate for being listed.
  public var filter: JSONValue?
  /// Facet-only: columns and spacing stay in the facet's own node.
  public var pointer: String = ""

  public init() {}

  /// Whether the channel takes values from a field (a count has no field and is one).
  public var isField: Bool { field != nil || aggregate == .op("count") }
  public var isDatum: Bool { datum != nil }
  public var isFieldOrDatum: Bool { isField || isDatum }
  public var isCount: Bool { aggregate == .op("count") }
  /// Whether the field is cut into bins by us (as against coming binned).
  public var isBinning: Bool { if case .params = bin { true } else { false } }
  public var isBinned: Bool { if case .binned = bin { true } else { false } }
}

/// One alternative of a conditional channel: if the test holds, the definition.
///
/// - `test` is an expression, predicate object or parameter reference as written; `parameter` conditions keep their `param` and `empty`.
public struct ConditionalDef: Hashable, Sendable {
  public var test: JSONValue
  public var pointer: String
  public var def: ChannelDef
}

/// An aggregate operation of a field.
public indirect enum AggregateDef: Hashable, Sendable {
  case op(String)
  /// `exponential` with its weight.
  case exponential(Double)
  /// The row at which the named field is smallest.
  case argmin(String)
  case argmax(String)
}

/// How a field is binned.
public enum BinDef: Hashable, Sendable {
  /// The data comes binned; `step` is the bins' width if given.
  case binned(step: Double?)
  /// Binned by us, with the parameters as written (always an object with `maxbins` or `step` settled).
  case params(JSONObject)
}

/// How a temporal field is cut.
public struct TimeUnitDef: Hashable, Sendable {
  /// Vega-Lite's unit name without the `utc` and `binned` prefixes, such as `yearmonth`; `nil` when `maxbins` decides.
  public var unit: String?
  public var utc = false
  public var binned = false
  public var step: Double?
  public var maxbins: Double?
  public init(unit: String?, utc: Bool = false, binned: Bool = false, step: Double? = nil, maxbins: Double? = nil) {
    (self.unit, self.utc, self.binned, self.step, self.maxbins) = (unit, utc, binned, step, maxbins)
  }
}

/// The order of a discrete domain.
public enum SortDef: Hashable, Sendable {
  case unspecified, ascending, descending
  /// JSON `null`: data order.
  case none
  case values([JSONValue])
  case field(String?, op: String?, descending: Bool)
  case channel(Channel, descending: Bool)
}

/// Whether and how a measure is piled up.
public enum StackDef: Hashable, Sendable {
  case unspecified, off, zero, center, normalize
}
