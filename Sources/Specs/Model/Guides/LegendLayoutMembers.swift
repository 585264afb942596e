/// How legends stack at the sides of a chart: settings for all sides, and for each by its name.
///
/// - Source: Vega's `config.legend.layout`.
package struct LegendLayoutMembers: DefinitionKind {
  package static let name = "legendLayout"
  package static let table = MemberTable(LegendLayoutMembers())
  package let anchor = Member(SpecType<TextAnchor>.choice)
  package let bounds = Member(SpecType<LayoutBounds>.choice)
  package let center = Member(.flag)
  package let direction = Member(SpecType<GuideDirection>.choice)
  package let margin = Member(.number)
  package let offset = Member(.number)
  package let left = Member(.layout), right = Member(.layout), top = Member(.layout), bottom = Member(.layout)
  package let topLeft = Member(.layout, name: "top-left"), topRight = Member(.layout, name: "top-right")
  package let bottomLeft = Member(.layout, name: "bottom-left"), bottomRight = Member(.layout, name: "bottom-right")
}
package typealias LegendLayoutDef = Definition<LegendLayoutMembers>

extension SpecType where Value == LegendLayoutDef {
  static var layout: SpecType { .definition(LegendLayoutMembers.self) }
}
