/// The members of headers and of their sections of the configuration.
///
/// - Source: the JSON schema that Vega-Lite publishes (`Header`, `HeaderConfig`).
package struct HeaderMembers: DefinitionKind {
  package static let name = "header"
  package static let table = MemberTable(HeaderMembers())
  package static let forms: [(name: String, place: SpecPlace)] = [("header", .own), ("headerConfig", .config)]

  package let format = Member(.format)
  package let formatType = Member(.text)
  package let labelAlign = Member(SpecType<String>.name(Names.horizontals).dynamic)
  package let labelAnchor = Member(SpecType<TextAnchor>.choice.nullable)
  package let labelAngle = Member(.number)
  package let labelBaseline = Member(SpecType<String>.name(Names.baselines).dynamic)
  package let labelColor = Member(color)
  package let labelExpr = Member(.text)
  package let labelFont = Member(text)
  package let labelFontSize = Member(number)
  package let labelFontStyle = Member(text)
  package let labelFontWeight = Member(SpecType<FontWeight>.weight.dynamic)
  package let labelLimit = Member(number)
  package let labelLineHeight = Member(number)
  package let labelOrient = Member(SpecType<GuideSide>.choice)
  package let labelPadding = Member(number)
  package let labels = Member(.flag)
  package let orient = Member(SpecType<GuideSide>.choice)
  package let title = Member(SpecType<TextLines>.lines.nullable, in: .own, others: [(.config, .null(.none))])
  package let titleAlign = Member(SpecType<String>.name(Names.horizontals).dynamic)
  package let titleAnchor = Member(SpecType<TextAnchor>.choice.nullable)
  package let titleAngle = Member(.number)
  package let titleBaseline = Member(SpecType<String>.name(Names.baselines).dynamic)
  package let titleColor = Member(color)
  package let titleFont = Member(text)
  package let titleFontSize = Member(number)
  package let titleFontStyle = Member(text)
  package let titleFontWeight = Member(SpecType<FontWeight>.weight.dynamic)
  package let titleLimit = Member(number)
  package let titleLineHeight = Member(number)
  package let titleOrient = Member(SpecType<GuideSide>.choice)
  package let titlePadding = Member(number)

  private static let number = SpecType<Double>.number.dynamic
  private static let text = SpecType<String>.text.dynamic
  private static let color = SpecType<PaintSpec>.colorName.dynamic
}

/// The header of a facet as an author wrote it.
package typealias HeaderDef = Definition<HeaderMembers>
