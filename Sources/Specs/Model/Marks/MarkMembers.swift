/// The members of marks, of styles and of the frames of views.
///
/// - Source: the JSON schema that Vega-Lite publishes (`MarkDef`, `MarkConfig`, `ViewBackground`, `ViewConfig`, composite marks).
package struct MarkMembers: DefinitionKind {
  package static let name = "mark"
  package static let table = MemberTable(MarkMembers())
  package static let shorthand: String? = "type"
  package static let forms: [(name: String, place: SpecPlace)] = [
    ("mark", .plain), ("boxplot", .boxplot), ("errorbar", .errorbar), ("errorband", .errorband), ("boxplotConfig", .boxplotConfig),
    ("errorbarConfig", .errorbarConfig), ("errorbandConfig", .errorbandConfig), ("viewBackground", .frame), ("viewConfig", .viewConfig),
  ]

  package let type = Member(SpecType<MarkType>.choice(refusing: ["geoshape"]), in: [.plain, .composite])
  package let style = Member(.names, in: [.plain, .frame])

  // Paint
  package let fill = Member(paint | .null(.none), in: .painted, others: [(.framing, plainPaint)])
  package let stroke = Member(paint | .null(.none), in: .painted, others: [(.framing, plainPaint)])
  package let color = Member(paint, in: [.plain, .composite])
  package let filled = Member(.flag, in: .plain)
  package let opacity = Member(number, in: [.painted, .composite], others: [(.composite, SpecType<Double>.number.setting)])
  package let fillOpacity = Member(number, in: .painted)
  package let strokeOpacity = Member(number, in: .painted)
  package let strokeWidth = Member(number, in: .painted)
  package let strokeDash = Member(SpecType<Double>.number.list.dynamic, in: .painted)
  package let strokeDashOffset = Member(number, in: .painted)
  package let strokeMiterLimit = Member(number, in: .painted)
  package let strokeOffset = Member(number, in: .plain)
  package let strokeCap = Member(SpecType<String>.name(Names.caps).dynamic, in: .painted)
  package let strokeJoin = Member(SpecType<String>.name(Names.joins).dynamic, in: .painted)
  package let blend = Member(SpecType<String>.name(Names.blends).dynamic | .null(.none), in: .plain)
  package let cursor = Member(SpecType<String>.name(Names.cursors).dynamic, in: .painted, .pointer)
  package let cornerRadius = Member(number, in: .painted)
  package let cornerRadiusEnd = Member(number, in: .plain)
  package let cornerRadiusTopLeft = Member(number, in: .plain)
  package let cornerRadiusTopRight = Member(number, in: .plain)
  package let cornerRadiusBottomLeft = Member(number, in: .plain)
  package let cornerRadiusBottomRight = Member(number, in: .plain)

  // Place and size
  package let orient = Member(SpecType<Orientation>.choice, in: [.plain, .composite])
  package let x = Member(.position(.plotWidth), in: .plain)
  package let y = Member(.position(.plotHeight), in: .plain)
  package let x2 = Member(.position(.plotWidth), in: .plain)
  package let y2 = Member(.position(.plotHeight), in: .plain)
  package let theta = Member(.position(), in: .plain)
  package let theta2 = Member(.position(), in: .plain)
  package let radius = Member(.position(), in: .plain)
  package let radius2 = Member(.position(), in: .plain)
  package let startAngle = Member(.position(), in: .plain)
  package let endAngle = Member(.position(), in: .plain)
  package let innerRadius = Member(.position(), in: .plain)
  package let outerRadius = Member(.position(), in: .plain)
  package let padAngle = Member(number, in: .plain)
  package let xOffset = Member(number, in: .plain)
  package let yOffset = Member(number, in: .plain)
  package let x2Offset = Member(number, in: .plain)
  package let y2Offset = Member(number, in: .plain)
  package let thetaOffset = Member(number, in: .plain)
  package let theta2Offset = Member(number, in: .plain)
  package let radiusOffset = Member(number, in: .plain)
  package let radius2Offset = Member(number, in: .plain)
  package let width = Member(.bandLength, in: .plain)
  package let height = Member(.bandLength, in: .plain)
  package let size = Member(.length, in: .plain, others: [([.boxplot, .errorbar, .boxplotConfig, .errorbarConfig], .plainLength)])
  package let bandSize = Member(.number, in: .plain, .unread)
  package let binSpacing = Member(.number, in: .plain)
  package let continuousBandSize = Member(.plainLength, in: .plain)
  package let discreteBandSize = Member(.plainBandLength, in: .plain)
  package let minBandSize = Member(number, in: .plain)
  package let timeUnitBandPosition = Member(.number, in: .plain)
  package let timeUnitBandSize = Member(.number, in: .plain)
  package let thickness = Member(SpecType<Double>.number.setting, in: [.plain, .errorbar, .errorbarConfig])

  // Shape
  package let shape = Member(MarkMembers.text, in: .plain)
  package let interpolate = Member(
    SpecType<String>.name(Names.interpolations).dynamic, in: .plain,
    others: [([.errorband, .errorbandConfig], SpecType<String>.name(Names.interpolations).setting)])
  package let tension = Member(number, in: .plain, others: [([.errorband, .errorbandConfig], SpecType<Double>.number.setting)])
  package let line = Member(.part, in: .plain)
  package let point = Member(.part | .word("transparent", .transparent), in: .plain)
  package let invalid = Member(SpecType<InvalidDataMode>.choice | .null(.show), in: [.plain, .boxplot])
  package let order = Member(.flag { $0 } | .null(false), in: .plain)
  package let clip = Member(SpecType<Bool>.flag.dynamic, in: .plain, others: [([.composite, .viewConfig], SpecType<Bool>.flag.setting)])

  // Text
  package let text = Member(SpecType<TextLines>.lines.dynamic, in: .plain)
  package let font = Member(MarkMembers.text, in: .plain)
  package let fontSize = Member(number, in: .plain)
  package let fontWeight = Member(SpecType<FontWeight>.weight.dynamic, in: .plain)
  package let fontStyle = Member(MarkMembers.text, in: .plain)
  package let align = Member(SpecType<String>.name(Names.horizontals).dynamic, in: .plain)
  package let baseline = Member(SpecType<String>.name(Names.baselines).dynamic, in: .plain)
  package let angle = Member(number, in: .plain)
  package let dx = Member(number, in: .plain)
  package let dy = Member(number, in: .plain)
  package let limit = Member(number, in: .plain)
  package let ellipsis = Member(MarkMembers.text, in: .plain)
  package let dir = Member(SpecType<String>.name(["ltr", "rtl"]).dynamic, in: .plain)
  package let lineHeight = Member(number, in: .plain)
  package let lineBreak = Member(MarkMembers.text, in: .plain)

  // Pictures, links, words
  package let url = Member(MarkMembers.text, in: .plain)
  package let aspect = Member(SpecType<Bool>.flag.dynamic, in: .plain)
  package let smooth = Member(SpecType<Bool>.flag.dynamic, in: .plain)
  package let href = Member(MarkMembers.text, in: .plain)
  package let tooltip = Member(.tooltip, in: .plain)
  package let description = Member(MarkMembers.text, in: .plain)
  package let aria = Member(SpecType<Bool>.flag.dynamic, in: .plain)
  package let ariaRole = Member(MarkMembers.text, in: .plain)
  package let ariaRoleDescription = Member(MarkMembers.text, in: .plain)
  package let time = Member(number, in: .plain, .animation)

  // Composite marks
  package let extent = Member(
    .boxExtent, in: [.boxplot, .boxplotConfig], others: [([.errorbar, .errorband, .errorbarConfig, .errorbandConfig], .errorExtent)])
  package let box = Member(.part, in: [.boxplot, .boxplotConfig])
  package let median = Member(.part, in: [.boxplot, .boxplotConfig])
  package let outliers = Member(.part, in: [.boxplot, .boxplotConfig])
  package let rule = Member(.part, in: [.boxplot, .boxplotConfig, .errorbar, .errorbarConfig])
  package let ticks = Member(.part, in: [.boxplot, .boxplotConfig, .errorbar, .errorbarConfig])
  package let band = Member(.part, in: [.errorband, .errorbandConfig])
  package let borders = Member(.part, in: [.errorband, .errorbandConfig])

  // The configuration of views
  package let continuousWidth = Member(.number, in: .viewConfig)
  package let continuousHeight = Member(.number, in: .viewConfig)
  package let discreteWidth = Member(.viewLength, in: .viewConfig)
  package let discreteHeight = Member(.viewLength, in: .viewConfig)
  package let step = Member(.number, in: .viewConfig)

  private static let number = SpecType<Double>.number.dynamic
  private static let text = SpecType<String>.text.dynamic
  private static let paint = SpecType<PaintSpec>.paint.dynamic
  private static let plainPaint = SpecType<String>.text.map { PaintSpec.color($0) }.dynamic | .null(.none)
}

/// A mark, a style or a frame as an author wrote it.
package typealias MarkSpec = Definition<MarkMembers>

extension SpecPlace {
  /// Marks but composite ones; their configuration and styles.
  static let plain = SpecPlace(bit: 0)
  static let boxplot = SpecPlace(bit: 1)
  static let errorbar = SpecPlace(bit: 2)
  static let errorband = SpecPlace(bit: 3)
  static let composite: SpecPlace = [.boxplot, .errorbar, .errorband]
  static let boxplotConfig = SpecPlace(bit: 4)
  static let errorbarConfig = SpecPlace(bit: 5)
  static let errorbandConfig = SpecPlace(bit: 6)
  /// The `view` of a view.
  static let frame = SpecPlace(bit: 7)
  /// `config.view`.
  static let viewConfig = SpecPlace(bit: 8)
  static let framing: SpecPlace = [.frame, .viewConfig]
  static let painted: SpecPlace = [.plain, .frame, .viewConfig]
}
