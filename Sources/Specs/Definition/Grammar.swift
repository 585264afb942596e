import JSON

/// The whole grammar, told from the tables of its members: the list of what is supported, and a JSON Schema.
package enum Grammar {
  /// A kind of object, with what becomes of each of its members.
  package struct Kind: Sendable {
    package let name: String
    package let members: [(name: String, support: PropertySupport)]
    fileprivate let schema: @Sendable () -> JSONValue
    fileprivate let smallKinds: @Sendable () -> [(name: String, members: [String])]

    fileprivate static func forms<Definitions: DefinitionKind>(_ kind: Definitions.Type) -> [Kind] {
      (Definitions.forms.isEmpty ? [(Definitions.name, .everywhere)] : Definitions.forms).map { name, place in
        let members = Definitions.table.members.filter { !$0.places.isDisjoint(with: place) }
        return Kind(
          name: name, members: members.map { ($0.name, $0.support) },
          schema: {
            object(JSONObject(members.map { ($0.name, $0.schema(in: place)) }, uniquingKeysWith: { $1 }), required[name] ?? [])
          },
          smallKinds: { members.flatMap { $0.smallKinds(in: place) } })
      }
    }
  }

  /// Kinds by part of the grammar, in reading order.
  package static let sections: [(title: String, kinds: [Kind])] = [
    ("A chart", Kind.forms(ViewMembers.self) + Kind.forms(PageMembers.self)),
    (
      "Data and parameters",
      Kind.forms(DataMembers.self) + Kind.forms(DataFormatMembers.self) + Kind.forms(SequenceMembers.self) + Kind.forms(ParameterMembers.self)
        + Kind.forms(SelectionMembers.self) + Kind.forms(SelectionConfigMembers.self) + Kind.forms(BrushMembers.self)
    ),
    ("Transforms", transforms),
    ("Marks", Kind.forms(MarkMembers.self) + Kind.forms(GradientMembers.self) + Kind.forms(GradientStopMembers.self)),
    ("Channels", [encoding] + Kind.forms(ChannelMembers.self) + Kind.forms(BinMembers.self) + Kind.forms(ImputeMembers.self)),
    ("Scales", Kind.forms(ScaleMembers.self)),
    (
      "Guides",
      Kind.forms(AxisMembers.self) + Kind.forms(LegendMembers.self) + Kind.forms(LegendLayoutMembers.self) + Kind.forms(HeaderMembers.self)
        + Kind.forms(TitleMembers.self)
    ),
    (
      "Configuration",
      Kind.forms(ConfigMembers.self) + Kind.forms(RangeConfigMembers.self) + Kind.forms(ScaleConfigMembers.self)
        + Kind.forms(ScaleInvalidMembers.self) + Kind.forms(CompositionConfigMembers.self) + Kind.forms(FormatConfigMembers.self)
        + Kind.forms(LocaleMembers.self) + Kind.forms(NumberLocaleMembers.self) + Kind.forms(TimeLocaleMembers.self)
    ),
  ]

  private static let transforms: [Kind] =
    Kind.forms(AggregateTransformMembers.self) + Kind.forms(AggregateFieldMembers.self) + Kind.forms(BinTransformMembers.self)
    + Kind.forms(CalculateTransformMembers.self) + Kind.forms(DensityTransformMembers.self) + Kind.forms(ExtentTransformMembers.self)
    + Kind.forms(FilterTransformMembers.self) + Kind.forms(FlattenTransformMembers.self) + Kind.forms(FoldTransformMembers.self)
    + Kind.forms(ImputeTransformMembers.self) + Kind.forms(JoinAggregateTransformMembers.self) + Kind.forms(LoessTransformMembers.self)
    + Kind.forms(LookupTransformMembers.self) + Kind.forms(LookupSourceMembers.self) + Kind.forms(PivotTransformMembers.self)
    + Kind.forms(QuantileTransformMembers.self) + Kind.forms(RegressionTransformMembers.self) + Kind.forms(SampleTransformMembers.self)
    + Kind.forms(StackTransformMembers.self) + Kind.forms(SortFieldMembers.self) + Kind.forms(TimeUnitTransformMembers.self)
    + Kind.forms(WindowTransformMembers.self) + Kind.forms(WindowFieldMembers.self)

  /// The channels; those in places of their own are known where units may be faceted.
  private static let encoding = Kind(
    name: "facetedEncoding", members: Channel.allCases.map { ($0.rawValue, $0.place == nil ? .refused : .drawn) },
    schema: { channelSchema(Channel.allCases) }, smallKinds: { [] })

  private static func channelSchema(_ channels: [Channel]) -> JSONValue {
    object(JSONObject(channels.map { ($0.rawValue, EncodingSpec.type(of: $0).schema) }, uniquingKeysWith: { $1 }), [])
  }

  /// The schema of an object with these properties and no others.
  private static func object(_ properties: JSONObject, _ required: [String]) -> JSONValue {
    var schema: JSONObject = ["type": "object", "properties": .object(properties), "additionalProperties": false]
    if !required.isEmpty { schema["required"] = .array(required.map(JSONValue.string)) }
    return .object(schema)
  }

  /// What a kind cannot do without, which also tells views, marks and transforms apart.
  private static let required: [String: [String]] = {
    var required = [
      "unit": ["mark"], "layerUnit": ["mark"], "layer": ["layer"], "facet": ["facet", "spec"], "repeat": ["repeat", "spec"], "concat": ["concat"],
      "hconcat": ["hconcat"], "vconcat": ["vconcat"],
      "aggregateField": ["op"], "windowField": ["op"], "lookupSource": ["key"],
    ]
    // The member that a transform is named after stands first.
    for kind in transforms where kind.name.hasSuffix("Transform") { required[kind.name] = kind.members.prefix(1).map(\.name) }
    return required
  }()

  /// Small kinds of objects, by name, with their members.
  package static var smallKinds: [(name: String, members: [String])] {
    var found: [String: [String]] = [:]
    for kind in sections.flatMap(\.kinds) { for (name, members) in kind.smallKinds() { found[name] = members } }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What a spec may be, as JSON Schema (draft 2020-12).
  ///
  /// - Members that the grammar knows and that are not drawn are left out, as the command refuses them.
  package static var schema: JSONValue {
    func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/" + name)] }
    func anyOf(_ names: [String]) -> JSONValue { ["anyOf": .array(names.map(reference))] }
    var defs: JSONObject = [
      "expression": ["type": "object", "properties": ["expr": ["type": "string"]], "required": ["expr"]],
      "encoding": channelSchema(Channel.allCases.filter { ![.row, .column, .facet].contains($0) }),
      "layerPart": anyOf(["layer", "layerUnit"]),
      "anyMark": ["anyOf": .array(["mark", "boxplot", "errorbar", "errorband"].map(reference)), "required": ["type"]],
      "view": anyOf(viewForms), "transform": anyOf(transforms.map(\.name).filter { $0.hasSuffix("Transform") }),
      "usermeta": ["type": "object", "properties": ["rapport": reference(PageMembers.name)]],
    ]
    for kind in sections.flatMap(\.kinds) { defs[kind.name] = kind.schema() }
    // A form of view at the top has the members of the top besides its own.
    let top = defs.removeValue(forKey: "topLevel")?["properties"]?.object ?? [:]
    var forms: [JSONValue] = []
    for name in viewForms {
      let own = defs[name]?["properties"]?.object ?? [:]
      forms.append(object(own.merging(top) { first, _ in first }, required[name] ?? []))
    }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Vega-Lite specs as Rapport draws them", "anyOf": .array(forms),
      "$defs": .object(defs),
    ]
  }

  private static let viewForms = ["unit", "layer", "facet", "repeat", "concat", "hconcat", "vconcat"]
}
