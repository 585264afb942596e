/// The members of channel definitions, facet fields included.
///
/// - Source: the JSON schema that Vega-Lite publishes (`PositionFieldDef`, `MarkPropDef`, `StringFieldDef` …).
package struct ChannelMembers: DefinitionKind {
  package static let name = "channel"
  package static let table = MemberTable(ChannelMembers())
  package static let forms: [(name: String, place: SpecPlace)] = [
    ("positionChannel", .position), ("secondChannel", .secondary), ("polarChannel", .polar), ("offsetChannel", .offset),
    ("scaledChannel", .scaled), ("textChannel", .text), ("detailChannel", .detail), ("orderChannel", .order), ("condition", .condition),
    ("facetField", .facetField), ("facetChannel", .facetChannel), ("rowOrColumnChannel", .rowColumn),
  ]

  // What is shown
  package let field = Member(.field)
  package let aggregate = Member(.aggregate)
  package let bin = Member(.bin, others: [(.secondary, .null(.off)), ([.offset, .scaled, .facets], .binWithoutBinned)])
  package let timeUnit = Member(.timeUnit)
  package let type = Member(.typeName(refusing: ["geojson"]), others: [([.detail, .order, .facets], .typeName())])
  package let datum = Member(.datum, in: [.position, .secondary, .polar, .offset, .scaled, .text, .condition])
  package let value = Member(
    .visual, in: .scaled,
    others: [
      (.text, .visualText), (.condition, .visualAny), ([.position, .secondary, .polar], .visualPosition),
      (.offset, SpecType<VisualConstant>.visualNumber.setting), (.order, .visualOrder),
    ])
  package let condition = Member(.conditions, in: [.scaled, .text, .order])
  package let bandPosition = Member(.number)
  package let title = Member(SpecType<TextLines>.lines.nullable)

  // How it is laid out
  package let sort = Member(
    .sort, in: [.position, .polar, .offset, .scaled, .condition], others: [(.order, .sortDirection), (.facets, .facetSort)])
  package let stack = Member(.stack, in: [.position, .polar])
  package let impute = Member(SpecType<ImputeSpec>.definition(ImputeMembers.self).nullable, in: .position)
  package let scale = Member(SpecType<ScaleDef>.definition(ScaleMembers.self).nullable, in: [.position, .polar, .offset, .scaled, .condition])
  package let axis = Member(SpecType<AxisDef>.definition(AxisMembers.self, in: .own).nullable, in: .position)
  package let legend = Member(SpecType<LegendDef>.definition(LegendMembers.self, in: .own).nullable, in: [.scaled, .condition])
  package let header = Member(SpecType<HeaderDef>.definition(HeaderMembers.self, in: .own).nullable, in: .facets)
  package let format = Member(.format, in: [.text, .condition])
  package let formatType = Member(.text, in: [.text, .condition])
  package let tooltip = Member(.flag, in: [.position, .secondary, .polar, .offset, .scaled, .text, .detail, .order, .condition])
  package let filter = Member(.predicateOfField, in: .text)
  package let rescale = Member(.flag, in: .scaled, .animation)

  // Conditions
  package let test = Member(.predicate, in: .condition)
  package let param = Member(.text, in: .condition)
  package let empty = Member(.flag, in: .condition)

  // The layout of facets
  package let align = Member(.align, in: [.facetChannel, .rowColumn])
  package let bounds = Member(SpecType<LayoutBounds>.choice, in: .facetChannel)
  package let center = Member(.center, in: [.facetChannel, .rowColumn])
  package let columns = Member(.number, in: .facetChannel)
  package let spacing = Member(.spacing, in: [.facetChannel, .rowColumn])
}

/// One definition of a channel as an author wrote it.
package typealias ChannelSpec = Definition<ChannelMembers>

extension SpecPlace {
  static let position = SpecPlace(bit: 0)
  static let secondary = SpecPlace(bit: 1)
  static let polar = SpecPlace(bit: 2)
  static let offset = SpecPlace(bit: 3)
  static let scaled = SpecPlace(bit: 4)
  static let text = SpecPlace(bit: 5)
  static let detail = SpecPlace(bit: 6)
  static let order = SpecPlace(bit: 7)
  static let condition = SpecPlace(bit: 8)
  /// The field of a facet view.
  static let facetField = SpecPlace(bit: 9)
  /// The `facet` channel.
  static let facetChannel = SpecPlace(bit: 10)
  /// The `row` and `column` channels.
  static let rowColumn = SpecPlace(bit: 11)
  static let facets: SpecPlace = [.facetField, .facetChannel, .rowColumn]
}

extension Channel {
  /// Where its definitions stand among the places of ``ChannelMembers``; `nil` for channels that are not drawn.
  var place: SpecPlace? {
    switch self {
    case .x, .y: .position
    case .x2, .y2, .theta2, .radius2, .xError, .xError2, .yError, .yError2: .secondary
    case .theta, .radius: .polar
    case .xOffset, .yOffset: .offset
    case .color, .fill, .stroke, .opacity, .fillOpacity, .strokeOpacity, .strokeWidth, .strokeDash, .size, .shape, .angle: .scaled
    case .text, .tooltip, .href, .url, .description: .text
    case .detail, .key: .detail
    case .order: .order
    case .facet: .facetChannel
    case .row, .column: .rowColumn
    case .time, .longitude, .latitude, .longitude2, .latitude2: nil
    }
  }
  /// Whether the channel takes several definitions.
  var takesList: Bool { self == .detail || self == .order || self == .tooltip }
  /// Whether `null` switches the channel off.
  var takesNull: Bool { self == .order || self == .tooltip }
}
