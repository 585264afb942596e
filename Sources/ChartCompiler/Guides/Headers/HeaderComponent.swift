import ChartLayout
import JSON
import Scenes
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
  var titleText: JSONValue?
  private let config: Config
  /// What may say a property, in turn: the header itself, the configuration of its channel and of all headers.
  private let layers: [JSONObject]

  init(channel: Channel, def: ChannelDef, config: Config) {
    (self.channel, self.def, self.config) = (channel, def, config)
    layers = [def.header?.object, config[Self.section(channel)]?.object, config["header"]?.object].compactMap { $0 }
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
    let own = titleText.map { $0.array?.compactMap(\.string).joined(separator: ", ") ?? $0.string ?? "null" } ?? "undefined"
    if def.header != .null { titleText = .string("\(own) / \(below.string ?? below.array?.compactMap(\.string).joined(separator: ",") ?? "")") }
    inner.titleText = nil
  }

  // MARK: Where

  /// The row or column of header groups that hold the labels.
  var labelPlace: Place { place(property("labelOrient")) }
  /// The row or column that holds the title.
  var titlePlace: Place { place(property("titleOrient")) }
  /// Whether labels stand below or right of the cells.
  var labelsAreFooters: Bool { ["bottom", "right"].contains(property("labelOrient")?.string) }
  /// Whether there are labels at all.
  var hasLabels: Bool {
    if def.header == .null { return false }
    return (def.header?["labels"] ?? config["header", "labels"])?.bool ?? true
  }
  /// Whether labels are titles of the cells: those of wrapped facets, and rows' or columns' on the other sides.
  ///
  /// - `hasLabels` matters to header groups only, as in Vega-Lite.
  var labelsAreCellTitles: Bool { channel == .facet || labelPlace != (channel == .row ? .row : .column) }
  /// Whether labels go into header (or footer) groups.
  var labelsAreInHeaders: Bool { hasLabels && !labelsAreCellTitles }
  /// Whether the title goes beyond the footers.
  var titleIsAtEnd: Bool { ["right", "bottom"].contains(property("titleOrient")?.string) }
  /// The end of the grid at which the title stands; `nil` is its middle.
  ///
  /// - Source: Vega-Lite `getLayoutTitleBand`.
  var titleBand: Double? {
    switch (titlePlace, property("titleAnchor")?.string) {
    case (.column, "start"?), (.row, "end"?): 0
    case (.column, "end"?), (.row, "start"?): 1
    default: nil
    }
  }

  private func place(_ orient: JSONValue?) -> Place {
    switch orient?.string {
    case "top", "bottom": .column
    case "left", "right": .row
    default: channel == .row ? .row : .column
    }
  }

  /// A property as written, else of the configuration for the channel, else for all headers.
  func property(_ name: String) -> JSONValue? {
    for layer in layers { if let value = layer[name] { return value } }
    return nil
  }

  private static func section(_ channel: Channel) -> String {
    channel == .row ? "headerRow" : channel == .column ? "headerColumn" : "headerFacet"
  }

  // MARK: Titles

  /// The title of all headers; `nil` for none.
  func title(_ context: ChartContext) -> Title? {
    guard let titleText, !titleText.isBlank else { return nil }
    let lines = context.lines(of: titleText)
    guard !lines.isEmpty else { return nil }
    let angle = property("titleAngle")?.number.map(LabelPlacement.normalized)
    return text(lines, prefix: "title", style: "guide-title", place: titlePlace, angle: angle, context)
  }

  /// The label of one facet.
  ///
  /// - Parameter end: the end of the value's bin, if it is binned.
  /// - Throws: ``SpecError`` for formats and expressions that are none.
  func label(for value: Value, end: Value? = nil, context: ChartContext) throws(SpecError) -> Title {
    let lines = try labelLines(value, end, context)
    var title = text(lines, prefix: "label", style: "guide-label", place: labelPlace, angle: property("labelAngle")?.number, context)
    title.frame = .group
    return title
  }

  private func text(_ lines: [String], prefix: String, style: String, place: Place, angle: Double?, _ context: ChartContext) -> Title {
    var own: JSONObject = [:]
    if channel == .row { own["orient"] = "left" }
    let (axis, side): (Channel, String) = place == .row ? (.y, "left") : (.x, "top")
    if let angle {
      own["baseline"] = LabelPlacement.baseline(angle: angle, orient: side, channel: axis, includesMiddle: true).map { .string($0.rawValue) }
    }
    switch property(prefix + "Anchor")?.string {
    case "start": own["align"] = "left"
    case "end": own["align"] = "right"
    default: own["align"] = angle.flatMap { LabelPlacement.align(angle: $0, orient: side, channel: axis) }.map { .string($0.rawValue) }
    }
    for (name, target) in Self.targets { if let value = property(prefix + name) { own[target] = value } }
    let look = GuideLook(own: own, configured: ViewTitle.defaults, context: context, pointer: def.pointer + "/header")
    var title = Title(lines)
    ViewTitle.fill(&title, look, styles: [style])
    return title
  }

  private static let targets: [(String, String)] = [
    ("Align", "align"), ("Anchor", "anchor"), ("Angle", "angle"), ("Baseline", "baseline"), ("Color", "color"), ("Font", "font"),
    ("FontSize", "fontSize"), ("FontStyle", "fontStyle"), ("FontWeight", "fontWeight"), ("Limit", "limit"), ("LineHeight", "lineHeight"),
    ("Orient", "orient"), ("Padding", "offset"),
  ]

  private func labelLines(_ value: Value, _ end: Value?, _ context: ChartContext) throws(SpecError) -> [String] {
    var (format, type) = (property("format"), property("formatType")?.string)
    // The configuration's function for numbers also writes the ends of bins, whatever the type.
    if def.isBinning, format == nil, type == nil, config["customFormatTypes"] == true, let function = config["numberFormatType"]?.string {
      (format, type) = (config["numberFormat"], function)
    }
    let words = try ValueFormat.texts(of: def, format: format, formatType: type, context: context)
    var label = words(value)
    if def.isBinning { label = value.isValid && value.javaScriptNumber.isFinite ? label + " – " + words(end ?? .null) : "null" }
    guard let expression = property("labelExpr")?.string else { return context.lines(of: Value.string(label)) }
    let rows = GuideRows(values: [value], labels: [[label]], context: context, pointer: def.pointer + "/header/labelExpr")
    return try context.lines(of: rows.values(expression)[0])
  }

  /// - Source: Vega-Lite `title` of channel definitions, with the configuration's `title: null` for none.
  private static func title(_ channel: Channel, _ def: ChannelDef, _ config: Config) -> JSONValue? {
    if def.header == .null { return nil }
    if let written = def.header?["title"] ?? def.title { return written.isNull ? nil : written }
    if let configured = config[section(channel), "title"] ?? config["header", "title"], configured.isBlank || configured == false { return nil }
    return .string(FieldTitle.standard(of: def, config: config))
  }
}
