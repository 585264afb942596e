import JSON

/// What stands in a spec's `usermeta`, which Vega-Lite leaves to tools: ours under `rapport`, others' as it is.
package struct UserMeta: SpecValue {
  package var rapport: PageDef?
  /// Members for other tools.
  package var others: JSONObject

  package var json: JSONValue {
    var members = others
    members["rapport"] = rapport?.json
    return .object(members)
  }
}

extension SpecType where Value == UserMeta {
  static var userMeta: SpecType {
    var type = SpecType()
    type.objects = [
      .init(kind: "usermeta", isShared: true) { node, report in
        UserMeta(
          rapport: node["rapport"].flatMap { PageDef($0, &report) }, others: (node.value.object ?? [:]).filter { $0.key != "rapport" })
      }
    ]
    return type
  }
}

/// The members of `usermeta.rapport`: what stands around a chart and in its file, and the analyses that its data names.
package struct PageMembers: DefinitionKind {
  package static let name = "usermeta.rapport"
  package static let table = MemberTable(PageMembers())
  /// What a screen reader says of the chart; the spec's `description` otherwise.
  package let alt = Member(.text)
  package let author = Member(.text)
  /// Analyses by the names under which the spec's data asks for them; their settings are in docs/analyses.md.
  package let datasets = Member(.declarations)
  /// BCP 47 tag of the language of the texts.
  package let language = Member(.text)
  package let license = Member(.text)
  /// Paragraphs below the chart.
  package let notes = Member(.names)
  /// The source line, or several.
  package let source = Member(.names)
}

/// What an author says of the page of a chart.
package typealias PageDef = Definition<PageMembers>

/// An analysis that a spec declares, as it was written, and its place.
package struct DeclarationSpec: SpecValue {
  package var definition: JSONValue
  package var pointer: String
  package var json: JSONValue { definition }
}

extension SpecType where Value == [String: DeclarationSpec] {
  static var declarations: SpecType {
    .object("analyses") { node throws(SpecError) in
      var result: [String: DeclarationSpec] = [:]
      for (name, member) in node.members {
        _ = try member.object()
        result[name] = DeclarationSpec(definition: member.value, pointer: member.pointer)
      }
      return result
    }
  }
}
