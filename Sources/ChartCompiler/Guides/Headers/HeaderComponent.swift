import ChartLayout
import Scenes
import SharedRules
import Specs
import Tables

/// The header of a facet channel: the words above each column, beside each row or over each cell, and the title of them all.
///
/// - Source: Vega-Lite `compile/header/*`.
struct HeaderComponent: Sendable {
  /// Where a header's group sits in the grid.
  enum Place: Sendable { case row, column }
  /// The facet channel: row, column or facet.
  let channel: Channel
  let def: ChannelDef
  /// The title's text; a facet around this one may take it over.
  var titleText: Setting<TextLines>?
  private let config: Config
  /// What the header itself says, else the configuration of its channel and of all headers.
  private let header: HeaderDef

  init(channel: Channel, def: ChannelDef, config: Config) {
    (self.channel, self.def, self.config) = (channel, def, config)
    let section = Self.section(channel, config) ?? HeaderDef()
    header = (def.header?.value ?? HeaderDef()).filling(from: section).filling(from: config.header ?? HeaderDef())
    titleText = Self.title(channel, def, config)
  }

  /// One for each channel of a facet.
  static func components(of facet: View.Facet, config: Config) -> [HeaderComponent] {
    facet.channels.map { HeaderComponent(channel: $0.channel, def: $0.def, config: config) }
  }

  /// This facet's title in front of that of the facet inside it, as one.
  ///
  /// - Source: Vega-Lite `parseFacetHeader`.
  mutating func absorb(titleOf inner: inout HeaderComponent) {
    guard let below = inner.titleText, !below.isBlank else { return }
    let own = titleText.map { $0.value?.lines.joined(separator: ", ") ?? "null" } ?? "undefined"
    if def.header?.isNone != true { titleText = .value(.text("\(own) / \(below.value?.lines.joined(separator: ",") ?? "")")) }
    inner.titleText = nil
  }

  // MARK: Where

  /// The row or column of header groups that hold the labels.
  var labelPlace: Place { place(header.labelOrient) }
  /// The row or column that holds the title.
  var titlePlace: Place { place(header.titleOrient) }
  /// Whether labels stand below or right of the cells.
  var labelsAreFooters: Bool { header.labelOrient == .bottom || header.labelOrient == .right }
  /// Whether there are labels at all.
  var hasLabels: Bool {
    if def.header?.isNone == true { return false }
    return def.header?.value?.labels ?? config.header?.labels ?? true
  }
  /// Whether labels are titles of the cells: those of wrapped facets, and rows' or columns' on the other sides.
  ///
  /// - `hasLabels` matters to header groups only, as in Vega-Lite.
  var labelsAreCellTitles: Bool { channel == .facet || labelPlace != (channel == .row ? .row : .column) }
  /// Whether labels go into header (or footer) groups.
  var labelsAreInHeaders: Bool { hasLabels && !labelsAreCellTitles }
  /// Whether the title goes beyond the footers.
  var titleIsAtEnd: Bool { header.titleOrient == .right || header.titleOrient == .bottom }
  /// The end of the grid at which the title stands; `nil` is its middle.
  ///
  /// - Source: Vega-Lite `getLayoutTitleBand`.
  var titleBand: Double? {
    switch (titlePlace, header.titleAnchor?.value) {
    case (.column, .start?), (.row, .end?): 0
    case (.column, .end?), (.row, .start?): 1
    default: nil
    }
  }

  private func place(_ orient: GuideSide?) -> Place {
    switch orient {
    case .top?, .bottom?: .column
    case .left?, .right?: .row
    case nil: channel == .row ? .row : .column
    }
  }

  private static func section(_ channel: Channel, _ config: Config) -> HeaderDef? {
    channel == .row ? config.headerRow : channel == .column ? config.headerColumn : config.headerFacet
  }

  // MARK: Titles

  /// The title of all headers; `nil` for none.
  func title(_ context: ChartContext) -> Title? {
    guard let titleText, !titleText.isBlank else { return nil }
    let lines = context.lines(of: titleText)
    guard !lines.isEmpty else { return nil }
    let angle = header.titleAngle.map(LabelPlacement.normalized)
    var own = placed(titlePlace, angle: angle, anchor: header.titleAnchor)
    own.align = header.titleAlign ?? own.align
    own.anchor = header.titleAnchor
    own.angle = header.titleAngle.map { .value($0) }
    own.baseline = header.titleBaseline ?? own.baseline
    (own.color, own.font, own.fontSize, own.fontStyle) = (header.titleColor, header.titleFont, header.titleFontSize, header.titleFontStyle)
    (own.fontWeight, own.limit, own.lineHeight) = (header.titleFontWeight, header.titleLimit, header.titleLineHeight)
    own.orient = header.titleOrient.map { .value($0.rawValue) } ?? own.orient
    own.offset = header.titlePadding
    return text(lines, own, style: "guide-title", context)
  }

  /// The label of one facet.
  ///
  /// - Parameter end: the end of the value's bin, if it is binned.
  /// - Throws: ``SpecError`` for formats and expressions that are none.
  func label(for value: Value, end: Value? = nil, context: ChartContext) throws(SpecError) -> Title {
    let lines = try labelLines(value, end, context)
    var own = placed(labelPlace, angle: header.labelAngle, anchor: header.labelAnchor)
    own.align = header.labelAlign ?? own.align
    own.anchor = header.labelAnchor
    own.angle = header.labelAngle.map { .value($0) }
    own.baseline = header.labelBaseline ?? own.baseline
    (own.color, own.font, own.fontSize, own.fontStyle) = (header.labelColor, header.labelFont, header.labelFontSize, header.labelFontStyle)
    (own.fontWeight, own.limit, own.lineHeight) = (header.labelFontWeight, header.labelLimit, header.labelLineHeight)
    own.orient = header.labelOrient.map { .value($0.rawValue) } ?? own.orient
    own.offset = header.labelPadding
    var title = text(lines, own, style: "guide-label", context)
    title.frame = .group
    return title
  }

  /// Where a text stands that its angle and anchor place.
  private func placed(_ place: Place, angle: Double?, anchor: Setting<TextAnchor>?) -> TitleDef {
    var own = TitleDef()
    if channel == .row { own.orient = .value("left") }
    let (axis, side): (Channel, String) = place == .row ? (.y, "left") : (.x, "top")
    if let angle {
      own.baseline = LabelPlacement.baseline(angle: angle, orient: side, channel: axis, includesMiddle: true).map { .value($0.rawValue) }
    }
    switch anchor?.value {
    case .start?: own.align = .value("left")
    case .end?: own.align = .value("right")
    case .middle?, nil: own.align = angle.flatMap { LabelPlacement.align(angle: $0, orient: side, channel: axis) }.map { .value($0.rawValue) }
    }
    return own
  }

  private func text(_ lines: [String], _ own: TitleDef, style: String, _ context: ChartContext) -> Title {
    var title = Title(lines)
    ViewTitle.fill(&title, GuideLook(own: own, configured: ViewTitle.defaults, context: context), styles: [style])
    return title
  }

  private func labelLines(_ value: Value, _ end: Value?, _ context: ChartContext) throws(SpecError) -> [String] {
    var (format, type) = (header.format, header.formatType)
    // The configuration's function for numbers also writes the ends of bins, whatever the type.
    if def.isBinning, format == nil, type == nil, config.customFormatTypes == true, let function = config.numberFormatType {
      (format, type) = (config.numberFormat.map { .value(.specifier($0)) }, function)
    }
    let words = try ValueFormat.texts(of: def, format: format, formatType: type, context: context)
    var label = words(value)
    if def.isBinning { label = value.isValid && value.javaScriptNumber.isFinite ? label + " – " + words(end ?? .null) : "null" }
    guard let expression = header.labelExpr else { return context.lines(of: .string(label)) }
    let rows = GuideRows(values: [value], labels: [[label]], context: context, pointer: header.pointer(of: \.labelExpr))
    return try context.lines(of: rows.values(expression)[0])
  }

  /// - Source: Vega-Lite `title` of channel definitions, with the configuration's `title: null` for none.
  private static func title(_ channel: Channel, _ def: ChannelDef, _ config: Config) -> Setting<TextLines>? {
    if def.header?.isNone == true { return nil }
    if let written = def.header?.value?.title ?? def.title { return written.isNone ? nil : written }
    if section(channel, config)?.title ?? config.header?.title != nil { return nil }
    return .value(.text(FieldTitle.standard(of: def, config: config)))
  }
}
