import JSON

// The members of each kind of transform: what its reader lets pass, what the schema and the list of what is supported say.
//
// Source: the JSON schema that Vega-Lite publishes (`Transform`).

/// Members of a transform are read by its own type; here they only have a kind.
struct AggregateTransformMembers: DefinitionKind {
  static let name = "aggregateTransform"
  static let table = MemberTable(AggregateTransformMembers())
  package let aggregate = Member(SpecType<JSONValue>.kind("aggregateField").list), groupby = Member(SpecType<String>.text.list)
}
struct AggregateFieldMembers: DefinitionKind {
  static let name = "aggregateField"
  static let table = MemberTable(AggregateFieldMembers())
  package let op = Member(SpecType<AggregateOperation>.choice.map(\.json) | .object), field = Member(.text), `as` = Member(.text)
}
struct BinTransformMembers: DefinitionKind {
  static let name = "binTransform"
  static let table = MemberTable(BinTransformMembers())
  package let bin = Member(.binWithoutBinned), field = Member(.text), `as` = Member(.names)
}
struct CalculateTransformMembers: DefinitionKind {
  static let name = "calculateTransform"
  static let table = MemberTable(CalculateTransformMembers())
  package let calculate = Member(.text), `as` = Member(.text)
}
struct DensityTransformMembers: DefinitionKind {
  static let name = "densityTransform"
  static let table = MemberTable(DensityTransformMembers())
  package let density = Member(.text), groupby = Member(SpecType<String>.text.list), cumulative = Member(.flag), counts = Member(.flag)
  package let bandwidth = Member(.number), extent = Member(SpecType<Double>.number.list), minsteps = Member(.number), maxsteps = Member(.number)
  package let steps = Member(.number), `as` = Member(SpecType<String>.text.list), resolve = Member(SpecType<ResolveSpec.Mode>.choice)
}
struct ExtentTransformMembers: DefinitionKind {
  static let name = "extentTransform"
  static let table = MemberTable(ExtentTransformMembers())
  package let extent = Member(.text), param = Member(.text)
}
struct FilterTransformMembers: DefinitionKind {
  static let name = "filterTransform"
  static let table = MemberTable(FilterTransformMembers())
  package let filter = Member(.predicate)
}
struct FlattenTransformMembers: DefinitionKind {
  static let name = "flattenTransform"
  static let table = MemberTable(FlattenTransformMembers())
  package let flatten = Member(SpecType<String>.text.list), `as` = Member(SpecType<String>.text.list)
}
struct FoldTransformMembers: DefinitionKind {
  static let name = "foldTransform"
  static let table = MemberTable(FoldTransformMembers())
  package let fold = Member(SpecType<String>.text.list), `as` = Member(SpecType<String>.text.list)
}
struct ImputeTransformMembers: DefinitionKind {
  static let name = "imputeTransform"
  static let table = MemberTable(ImputeTransformMembers())
  package let impute = Member(.text), key = Member(.text), groupby = Member(SpecType<String>.text.list), keyvals = Member(.keys)
  package let method = Member(SpecType<TransformSpec.Impute.Method>.choice), value = Member(.any), frame = Member(.frame)
}
struct JoinAggregateTransformMembers: DefinitionKind {
  static let name = "joinaggregateTransform"
  static let table = MemberTable(JoinAggregateTransformMembers())
  package let joinaggregate = Member(SpecType<JSONValue>.kind("aggregateField").list), groupby = Member(SpecType<String>.text.list)
}
struct LoessTransformMembers: DefinitionKind {
  static let name = "loessTransform"
  static let table = MemberTable(LoessTransformMembers())
  package let loess = Member(.text), on = Member(.text), groupby = Member(SpecType<String>.text.list), bandwidth = Member(.number)
  package let `as` = Member(SpecType<String>.text.list)
}
struct LookupTransformMembers: DefinitionKind {
  static let name = "lookupTransform"
  static let table = MemberTable(LookupTransformMembers())
  package let lookup = Member(.text), from = Member(SpecType<JSONValue>.kind("lookupSource")), `as` = Member(.names), `default` = Member(.any)
}
struct LookupSourceMembers: DefinitionKind {
  static let name = "lookupSource"
  static let table = MemberTable(LookupSourceMembers())
  package let data = Member(.definition(DataMembers.self)), param = Member(.text), key = Member(.text), fields = Member(SpecType<String>.text.list)
}
struct PivotTransformMembers: DefinitionKind {
  static let name = "pivotTransform"
  static let table = MemberTable(PivotTransformMembers())
  package let pivot = Member(.text), value = Member(.text), groupby = Member(SpecType<String>.text.list), limit = Member(.number)
  package let op = Member(SpecType<AggregateOperation>.choice)
}
struct QuantileTransformMembers: DefinitionKind {
  static let name = "quantileTransform"
  static let table = MemberTable(QuantileTransformMembers())
  package let quantile = Member(.text), groupby = Member(SpecType<String>.text.list), probs = Member(SpecType<Double>.number.list),
    step = Member(.number)
  package let `as` = Member(SpecType<String>.text.list)
}
struct RegressionTransformMembers: DefinitionKind {
  static let name = "regressionTransform"
  static let table = MemberTable(RegressionTransformMembers())
  package let regression = Member(.text), on = Member(.text), groupby = Member(SpecType<String>.text.list)
  package let method = Member(SpecType<TransformSpec.Regression.Method>.choice), order = Member(.number),
    extent = Member(SpecType<Double>.number.list)
  package let params = Member(.flag), `as` = Member(SpecType<String>.text.list)
}
struct SampleTransformMembers: DefinitionKind {
  static let name = "sampleTransform"
  static let table = MemberTable(SampleTransformMembers())
  package let sample = Member(.number)
}
struct StackTransformMembers: DefinitionKind {
  static let name = "stackTransform"
  static let table = MemberTable(StackTransformMembers())
  package let stack = Member(.text), groupby = Member(SpecType<String>.text.list), offset = Member(SpecType<StackOffset>.choice)
  package let sort = Member(SpecType<JSONValue>.kind("sortField").oneOrList), `as` = Member(.names)
}
struct SortFieldMembers: DefinitionKind {
  static let name = "sortField"
  static let table = MemberTable(SortFieldMembers())
  package let field = Member(.text), order = Member(SpecType<SortOrder>.choice.nullable)
}
struct TimeUnitTransformMembers: DefinitionKind {
  static let name = "timeUnitTransform"
  static let table = MemberTable(TimeUnitTransformMembers())
  package let timeUnit = Member(.timeUnit), field = Member(.text), `as` = Member(.text)
}
struct WindowTransformMembers: DefinitionKind {
  static let name = "windowTransform"
  static let table = MemberTable(WindowTransformMembers())
  package let window = Member(SpecType<JSONValue>.kind("windowField").list), frame = Member(.frame), ignorePeers = Member(.flag)
  package let groupby = Member(SpecType<String>.text.list), sort = Member(SpecType<JSONValue>.kind("sortField").oneOrList)
}
struct WindowFieldMembers: DefinitionKind {
  static let name = "windowField"
  static let table = MemberTable(WindowFieldMembers())
  package let op = Member(.text), param = Member(.number), field = Member(.text), `as` = Member(.text)
}

extension SpecType where Value == JSONValue {
  /// An object of a kind that is read elsewhere.
  fileprivate static func kind(_ name: String) -> SpecType {
    var type = SpecType()
    type.objects = [.init(kind: name, isShared: true) { node, _ in node.value }]
    return type
  }
}

extension SpecNode {
  /// Refuses an object with a member that its kind does not have.
  func allowOnly<Kind: DefinitionKind>(_ kind: Kind.Type) throws(SpecError) { try allowOnly(Kind.table.names(in: .everywhere)) }
}
