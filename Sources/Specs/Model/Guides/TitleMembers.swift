/// The members of the titles of views and of their section of the configuration.
///
/// - Source: the JSON schema that Vega-Lite publishes (`TitleParams`, `TitleConfig`).
package struct TitleMembers: DefinitionKind {
  package static let name = "title"
  package static let table = MemberTable(TitleMembers())
  package static let shorthand: String? = "text"
  package static let forms: [(name: String, place: SpecPlace)] = [("title", .own), ("titleConfig", .config)]

  package let align = Member(SpecType<String>.name(Names.horizontals).setting)
  package let anchor = Member(SpecType<TextAnchor>.choice.nullable, in: .own, others: [(.config, SpecType<TextAnchor>.choice.dynamic | .null(.none))])
  package let angle = Member(number)
  package let aria = Member(SpecType<Bool>.flag.dynamic)
  package let baseline = Member(SpecType<String>.name(Names.baselines).setting)
  package let color = Member(TitleMembers.color)
  package let dx = Member(number)
  package let dy = Member(number)
  package let font = Member(TitleMembers.text)
  package let fontSize = Member(number)
  package let fontStyle = Member(TitleMembers.text)
  package let fontWeight = Member(SpecType<FontWeight>.weight.dynamic)
  package let frame = Member(TitleMembers.text)
  package let limit = Member(number)
  package let lineHeight = Member(number)
  package let offset = Member(number)
  package let orient = Member(SpecType<String>.name(["none", "left", "right", "top", "bottom"]).dynamic)
  package let style = Member(.names, in: .own)
  package let subtitle = Member(SpecType<TextLines>.lines.setting, in: .own)
  package let subtitleColor = Member(TitleMembers.color)
  package let subtitleFont = Member(TitleMembers.text)
  package let subtitleFontSize = Member(number)
  package let subtitleFontStyle = Member(TitleMembers.text)
  package let subtitleFontWeight = Member(SpecType<FontWeight>.weight.dynamic)
  package let subtitleLineHeight = Member(number)
  package let subtitlePadding = Member(number)
  package let text = Member(SpecType<TextLines>.lines.dynamic, in: .own)
  package let zindex = Member(SpecType<Double>.number.setting, in: .own, others: [(.config, number)])

  private static let number = SpecType<Double>.number.dynamic
  private static let text = SpecType<String>.text.dynamic
  private static let color = SpecType<PaintSpec>.colorName.dynamic | .null(.none)
}

/// A title as an author wrote it.
package typealias TitleDef = Definition<TitleMembers>

extension SpecType where Value == TitleDef {
  /// A text, its lines, or a definition.
  static var title: SpecType {
    SpecType<TextLines>.lines.map { text in
      var title = TitleDef()
      title.text = .value(text)
      return title
    } | .definition(TitleMembers.self, in: .own)
  }
}
