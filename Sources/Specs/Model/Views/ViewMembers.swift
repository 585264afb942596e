import SharedRules

/// The members of views of every form, and of the top of a spec.
///
/// - Source: the JSON schema that Vega-Lite publishes (`TopLevelSpec` and the forms of `Spec`).
package struct ViewMembers: DefinitionKind {
  package static let name = "view"
  package static let table = MemberTable(ViewMembers())
  package static let forms: [(name: String, place: SpecPlace)] = [
    ("topLevel", .top), ("unit", .unit), ("layerUnit", .unitPart), ("layer", .layer), ("facet", .facet), ("repeat", .repeats),
    ("concat", .concat), ("hconcat", .hconcat), ("vconcat", .vconcat),
  ]

  // Every view
  package let name = Member(.text)
  package let description = Member(.text)
  package let title = Member(.title)
  package let data = Member(SpecType<DataDef>.definition(DataMembers.self).nullable)
  package let transform = Member(.transforms)

  // Plots
  package let mark = Member(.mark, in: .units)
  package let encoding = Member(.encoding(faceted: false), in: [.unitPart, .layer], others: [(.unit, .encoding(faceted: true))])
  package let width = Member(.viewLength, in: .plots)
  package let height = Member(.viewLength, in: .plots)
  package let view = Member(.definition(MarkMembers.self, in: .frame), in: .plots)
  package let projection = Member<Bool>(.unsupported("a map projection"), in: .plots, .refused)
  package let params = Member(SpecType<ParameterDef>.definition(ParameterMembers.self).list, in: [.top, .units])

  // Views of views
  package let layer = Member(.views(.layerPart), in: .layer)
  package let facet = Member(.facetMapping, in: .facet)
  package let `repeat` = Member(.repeatMapping, in: .repeats)
  package let spec = Member(.view, in: [.facet, .repeats])
  package let concat = Member(.views(.anyView), in: .concat)
  package let hconcat = Member(.views(.anyView), in: .hconcat)
  package let vconcat = Member(.views(.anyView), in: .vconcat)
  package let resolve = Member(.resolve, in: [.unit, .layer, .composed])
  package let align = Member(.align, in: [.unit, .wrapping])
  package let bounds = Member(SpecType<LayoutBounds>.choice, in: [.unit, .composed])
  package let center = Member(.flag { RowColumnSetting($0) }, in: [.hconcat, .vconcat], others: [([.unit, .wrapping], .center)])
  package let columns = Member(.number, in: .wrapping)
  package let spacing = Member(.evenSpacing, in: [.hconcat, .vconcat], others: [([.unit, .wrapping], .spacing)])

  // The top
  package let schema = Member(.text, name: "$schema", in: .top, .still(reason: "names the grammar for editors"))
  package let autosize = Member(.autosize, in: .top)
  package let background = Member(SpecType<PaintSpec>.colorName.dynamic | .null(.none), in: .top)
  package let padding = Member(.padding, in: .top)
  package let config = Member(.definition(ConfigMembers.self), in: .top)
  package let datasets = Member(.datasets, in: .top)
  package let usermeta = Member(.userMeta, in: .top)
}

/// A view as an author wrote it, of whatever form.
package typealias ViewSpec = Definition<ViewMembers>

extension SpecPlace {
  static let top = SpecPlace(bit: 0)
  /// A unit where facet channels are known.
  static let unit = SpecPlace(bit: 1)
  /// A unit inside a layer.
  static let unitPart = SpecPlace(bit: 2)
  static let layer = SpecPlace(bit: 3)
  static let facet = SpecPlace(bit: 4)
  static let repeats = SpecPlace(bit: 5)
  static let concat = SpecPlace(bit: 6)
  static let hconcat = SpecPlace(bit: 7)
  static let vconcat = SpecPlace(bit: 8)
  static let units: SpecPlace = [.unit, .unitPart]
  static let plots: SpecPlace = [.unit, .unitPart, .layer]
  static let wrapping: SpecPlace = [.facet, .repeats, .concat]
  static let composed: SpecPlace = [.facet, .repeats, .concat, .hconcat, .vconcat]
  /// Places where views of every form stand.
  static let anyView: SpecPlace = [.unit, .layer, .facet, .repeats, .concat, .hconcat, .vconcat]
  /// The parts of a layer.
  static let layerPart: SpecPlace = [.unitPart, .layer]
}

extension ViewSpec {
  /// The form of a view.
  package enum Form: Sendable { case unit, layer, facet, `repeat`, concat, hconcat, vconcat }

  /// The form, by the member that makes it; `nil` for a view without one.
  package var form: Form? {
    if self.facet != nil { return .facet }
    if self.repeat != nil { return .repeat }
    if self.hconcat != nil { return .hconcat }
    if self.vconcat != nil { return .vconcat }
    if self.concat != nil { return .concat }
    if self.layer != nil { return .layer }
    return self.mark != nil ? .unit : nil
  }

  /// The members that make a form, in the order in which they are looked for.
  private static let makers: [(name: String, place: SpecPlace)] = [
    ("facet", .facet), ("repeat", .repeats), ("hconcat", .hconcat), ("vconcat", .vconcat), ("concat", .concat), ("layer", .layer),
  ]

  /// Reads a view.
  ///
  /// - Parameter places: the forms that are allowed, and whether it stands at the top.
  init?(view node: SpecNode, in places: SpecPlace, _ report: inout DecodeReport) {
    guard node.value.object != nil else {
      report.add(node, .wrongKind(found: node.value.kindName, expected: "an object"))
      return nil
    }
    guard report.viewDepth < NormalizeContext.greatestDepth else {
      report.add(node, .invalid("views are nested more than \(NormalizeContext.greatestDepth) deep"))
      return nil
    }
    report.viewDepth += 1
    defer { report.viewDepth -= 1 }
    let makers = Self.makers.filter { !$0.place.isDisjoint(with: places) }
    let form: SpecPlace
    if let maker = makers.first(where: { node.value[$0.name] != nil }) {
      form = maker.place
    } else if node.value["mark"] != nil {
      form = places.intersection(.units)
    } else {
      Self.reportFormless(node, makers.map(\.name), places, &report)
      return nil
    }
    self.init(node, in: form.union(places.intersection(.top)), &report)
  }

  private static func reportFormless(_ node: SpecNode, _ makers: [String], _ places: SpecPlace, _ report: inout DecodeReport) {
    let allowed = ["mark"] + makers
    let misspelled = node.members.first { name, _ in
      ViewMembers.table.member(name, in: places.intersection([.top, .units])) == nil && NameSuggestion.nearest(to: name, in: allowed) != nil
    }
    if let misspelled { return report.add(misspelled.node, .unknownProperty(misspelled.name, known: allowed)) }
    report.add(node, .invalid("a view needs one of \(allowed.joined(separator: ", "))"))
  }
}

extension SpecType where Value == ViewSpec {
  /// A view of any form.
  static var view: SpecType { of(.anyView) }
  fileprivate static func of(_ places: SpecPlace) -> SpecType {
    var type = SpecType()
    type.objects = [
      .init(kind: places == .anyView ? "view" : "layerPart", isShared: true) { node, report in ViewSpec(view: node, in: places, &report) }
    ]
    return type
  }
}

extension SpecType where Value == [ViewSpec] {
  static func views(_ places: SpecPlace) -> SpecType { SpecType<ViewSpec>.of(places).list }
}
