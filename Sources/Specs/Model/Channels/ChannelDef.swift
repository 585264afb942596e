import JSON

/// How one channel gets its values: from a field, a datum in data units, or a constant, with conditions.
///
/// - Types are settled: `type` is Vega-Lite's default where the author gave none (`nil` only for constants and secondary channels).
/// - Source: Vega-Lite `channeldef.ts`, `initFieldOrDatumDef`.
package struct ChannelDef: Hashable, Sendable {
  /// The field's name as written, with escapes and paths; `nil` for counts, datums and constants.
  package var field: String?
  package var aggregate: AggregateDef?
  package var bin: BinDef?
  package var timeUnit: TimeUnitDef?
  package var type: FieldType?
  /// A constant in data units, mapped through the scale.
  package var datum: Datum?
  /// A constant in visual units. JSON `null` is a value too.
  package var value: Setting<VisualConstant>?
  /// Alternatives tried in order before the definition itself.
  package var conditions: [ConditionalDef] = []
  package var bandPosition: Double?
  package var sort: SortDef = .unspecified
  package var stack: StackDef = .unspecified
  /// `nil` when not given, `.none` when switched off.
  package var impute: Setting<ImputeSpec>?
  package var scale: Setting<ScaleDef>?
  package var axis: Setting<AxisDef>?
  package var legend: Setting<LegendDef>?
  package var header: Setting<HeaderDef>?
  /// Text formats of string channels (text, tooltip …); guides keep theirs inside `axis`, `legend` and `header`.
  package var format: Setting<FormatSpec>?
  package var formatType: String?
  /// `nil` when not given; `.none` for none.
  package var title: Setting<TextLines>?
  /// A tooltip field's predicate for being listed.
  package var filter: Predicate?
  /// What the author wrote, for the places of its members.
  package var written = ChannelSpec()

  package init() {}

  /// Where the definition stands in the author's spec.
  package var pointer: String { written.pointer }
  /// Where a member stands in the author's spec, which for one that a layer hands down is in the layer.
  package func pointer<Value>(of path: KeyPath<ChannelMembers, Member<Value>>) -> String { written.pointer(of: path) }

  /// Whether the channel takes values from a field (a count has no field and is one).
  package var isField: Bool { field != nil || isCount }
  package var isDatum: Bool { datum != nil }
  package var isFieldOrDatum: Bool { isField || isDatum }
  package var isCount: Bool { aggregate == .op(.count) }
  /// Whether the field is cut into bins by us (as against coming binned).
  package var isBinning: Bool { if case .params = bin { true } else { false } }
  package var isBinned: Bool { if case .binned = bin { true } else { false } }
}

/// One alternative of a conditional channel: if the test holds, the definition.
package struct ConditionalDef: Hashable, Sendable {
  package var test: Predicate
  package var pointer: String
  package var def: ChannelDef
}

/// An aggregate operation of a field.
package enum AggregateDef: SpecValue {
  case op(AggregateOperation)
  /// `exponential` with its weight; the biased form is `exponentialb`.
  case exponential(Double, biased: Bool = false)
  /// The row at which the named field is smallest.
  case argmin(String)
  case argmax(String)

  package var json: JSONValue {
    switch self {
    case .op(let op): .string(op.rawValue)
    case .exponential(let rate, let biased): [biased ? "exponentialb" : "exponential": .number(rate)]
    case .argmin(let field): ["argmin": .string(field)]
    case .argmax(let field): ["argmax": .string(field)]
    }
  }
  /// The name of the operation.
  package var name: String {
    switch self {
    case .op(let op): op.rawValue
    case .exponential(_, let biased): biased ? "exponentialb" : "exponential"
    case .argmin: "argmin"
    case .argmax: "argmax"
    }
  }
}

/// How a field is binned.
package enum BinDef: SpecValue {
  /// `false` or `null`: not at all.
  case off
  /// The data comes binned; `step` is the bins' width if given.
  case binned(step: Double?)
  /// Binned by us; `maxbins` or `step` is settled once the channel is known.
  case params(BinParameters)

  package var json: JSONValue {
    switch self {
    case .off: .null
    case .binned(nil): "binned"
    case .binned(let step?): ["binned": true, "step": .number(step)]
    case .params(let parameters): parameters.isEmpty ? true : parameters.json
    }
  }
}

/// How a temporal field is cut.
package struct TimeUnitDef: SpecValue {
  /// Vega-Lite's unit name without the `utc` and `binned` prefixes, such as `yearmonth`; `nil` when `maxbins` decides.
  package var unit: String?
  package var utc = false
  package var binned = false
  package var step: Double?
  package var maxbins: Double?
  package init(unit: String?, utc: Bool = false, binned: Bool = false, step: Double? = nil, maxbins: Double? = nil) {
    (self.unit, self.utc, self.binned, self.step, self.maxbins) = (unit, utc, binned, step, maxbins)
  }

  package var json: JSONValue {
    var members: JSONObject = [:]
    members["unit"] = unit.map(JSONValue.string)
    if utc { members["utc"] = true }
    if binned { members["binned"] = true }
    members["step"] = step.map(JSONValue.number)
    members["maxbins"] = maxbins.map(JSONValue.number)
    return .object(members)
  }
}

/// The order of a discrete domain.
package enum SortDef: SpecValue {
  case unspecified, ascending, descending
  /// JSON `null`: data order.
  case none
  case values([Datum])
  case field(FieldReference?, op: AggregateOperation?, descending: Bool)
  case channel(Channel, descending: Bool)

  package var json: JSONValue {
    switch self {
    case .unspecified, .none: return .null
    case .ascending: return "ascending"
    case .descending: return "descending"
    case .values(let values): return values.json
    case .field(let field, let op, let descending):
      var members: JSONObject = [:]
      members["field"] = field?.json
      members["op"] = op?.json
      if descending { members["order"] = "descending" }
      return .object(members)
    case .channel(let channel, let descending):
      return .object(descending ? ["encoding": .string(channel.rawValue), "order": "descending"] : ["encoding": .string(channel.rawValue)])
    }
  }
}

/// Whether and how a measure is piled up.
package enum StackDef: SpecValue {
  case unspecified, off, zero, center, normalize
  package var json: JSONValue {
    switch self {
    case .unspecified, .off: .null
    case .zero: "zero"
    case .center: "center"
    case .normalize: "normalize"
    }
  }
}
