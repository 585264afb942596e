import JSON

/// The members of the configuration.
///
/// - Source: the JSON schema that Vega-Lite publishes (`Config`).
package struct ConfigMembers: DefinitionKind {
  package static let name = "config"
  package static let table = MemberTable(ConfigMembers())
  /// Every section.
  package static let nested = Set(table.members.map(\.name))

  // Marks
  package let mark = Member(.section), arc = Member(.section), area = Member(.section), bar = Member(.section), circle = Member(.section),
    image = Member(.section)
  package let line = Member(.section), point = Member(.section), rect = Member(.section), rule = Member(.section), square = Member(.section),
    text = Member(.section)
  package let tick = Member(.section), trail = Member(.section)
  package let geoshape = Member(.section, .maps)
  package let boxplot = Member(.definition(MarkMembers.self, in: .boxplotConfig))
  package let errorbar = Member(.definition(MarkMembers.self, in: .errorbarConfig))
  package let errorband = Member(.definition(MarkMembers.self, in: .errorbandConfig))
  package let style = Member(.styles)

  // Guides
  package let axis = Member(.axis), axisX = Member(.axis), axisY = Member(.axis)
  package let axisTop = Member(.axis), axisBottom = Member(.axis), axisLeft = Member(.axis), axisRight = Member(.axis)
  package let axisBand = Member(.axis), axisDiscrete = Member(.axis), axisPoint = Member(.axis), axisQuantitative = Member(.axis)
  package let axisTemporal = Member(.axis)
  package let axisXBand = Member(.axis), axisXDiscrete = Member(.axis), axisXPoint = Member(.axis), axisXQuantitative = Member(.axis)
  package let axisXTemporal = Member(.axis)
  package let axisYBand = Member(.axis), axisYDiscrete = Member(.axis), axisYPoint = Member(.axis), axisYQuantitative = Member(.axis)
  package let axisYTemporal = Member(.axis)
  package let legend = Member(.definition(LegendMembers.self, in: .config))
  package let header = Member(.header), headerColumn = Member(.header), headerFacet = Member(.header), headerRow = Member(.header)
  package let title = Member(.definition(TitleMembers.self, in: .config))

  // Texts
  package let countTitle = Member(.text)
  package let customFormatTypes = Member(.flag)
  package let fieldTitle = Member(SpecType<FieldTitleStyle>.choice)
  package let font = Member(.text)
  package let fontSize = Member(.fontSizes)
  package let lineBreak = Member(SpecType<String>.text.dynamic)
  package let locale = Member(.definition(LocaleMembers.self))
  package let normalizedNumberFormat = Member(.text), normalizedNumberFormatType = Member(.text)
  package let numberFormat = Member(.text), numberFormatType = Member(.text)
  package let timeFormat = Member(.text), timeFormatType = Member(.text)
  package let tooltipFormat = Member(.definition(FormatConfigMembers.self))

  // Scales and colors
  package let color = Member(.namedColors)
  package let range = Member(.definition(RangeConfigMembers.self))
  package let scale = Member(.definition(ScaleConfigMembers.self))

  // The page
  package let aria = Member(.flag)
  package let autosize = Member(.autosize)
  package let background = Member(SpecType<PaintSpec>.colorName.dynamic | .null(.none))
  package let concat = Member(.definition(CompositionConfigMembers.self)), facet = Member(.definition(CompositionConfigMembers.self))
  package let padding = Member(.padding)
  package let params = Member(SpecType<ParameterDef>.definition(ParameterMembers.self).list)
  package let projection = Member(.object, .maps)
  package let selection = Member(SpecType<SelectionConfigDef>.definition(SelectionConfigMembers.self), .untouched)
  package let view = Member(.definition(MarkMembers.self, in: .viewConfig))
}
package typealias ConfigDef = Definition<ConfigMembers>

extension SpecType where Value == MarkSpec {
  fileprivate static var section: SpecType { .definition(MarkMembers.self, in: .plain) }
}
extension SpecType where Value == AxisDef {
  fileprivate static var axis: SpecType { .definition(AxisMembers.self, in: .config) }
}
extension SpecType where Value == HeaderDef {
  fileprivate static var header: SpecType { .definition(HeaderMembers.self, in: .config) }
}

/// How the title of a field is made from it.
package enum FieldTitleStyle: String, SpecChoice { case verbal, functional, plain }

/// A named style: what it says of marks, frames and texts, and of axes.
package struct StyleDef: SpecValue {
  package var mark = MarkSpec()
  package var axis = AxisDef()
  package init() {}
  package var json: JSONValue { .object((mark.json.object ?? [:]).merging(axis.json.object ?? [:]) { first, _ in first }) }

  package func merging(_ other: StyleDef) -> StyleDef {
    var result = self
    result.mark = mark.merging(other.mark)
    result.axis = axis.merging(other.axis)
    return result
  }
}

extension StyleDef {
  package func layered(under other: StyleDef) -> StyleDef? { merging(other) }
}

extension SpecType where Value == [String: StyleDef] {
  /// Styles by name, whose members are those of marks and frames, or of axes.
  static var styles: SpecType {
    var type = SpecType()
    type.objects = [
      .init(kind: "styles") { node, report in
        var styles: [String: StyleDef] = [:]
        for (name, style) in node.members { styles[name] = StyleDef(style, &report) }
        return styles
      }
    ]
    return type
  }
}

extension StyleDef {
  private static let frames: SpecPlace = [.plain, .viewConfig]

  /// - A member that marks and axes both have, such as `orient`, has to be right for one of them.
  fileprivate init?(_ node: SpecNode, _ report: inout DecodeReport) {
    guard let object = node.value.object else {
      report.add(node, .wrongKind(found: node.value.kindName, expected: "an object"))
      return nil
    }
    func isOfMarks(_ name: String) -> Bool { MarkMembers.table.member(name, in: Self.frames) != nil }
    func isOfAxes(_ name: String) -> Bool { AxisMembers.table.member(name, in: .config) != nil }
    for (name, member) in object {
      let node = SpecNode(.object([name: member]), pointer: node.pointer)
      var (ofMarks, ofAxes) = (DecodeReport(), DecodeReport())
      if isOfMarks(name) { mark = mark.merging(MarkSpec(node, in: Self.frames, &ofMarks)) }
      if isOfAxes(name) { axis = axis.merging(AxisDef(node, in: .config, &ofAxes)) }
      switch (isOfMarks(name), isOfAxes(name)) {
      case (false, false):
        let known = Set(MarkMembers.table.names(in: Self.frames) + AxisMembers.table.names(in: .config))
        for member in node.members { report.add(member.1, .unknownProperty(name, known: known.sorted())) }
      case (true, false): report.problems += ofMarks.problems
      case (false, true): report.problems += ofAxes.problems
      case (true, true): if !ofAxes.problems.isEmpty { report.problems += ofMarks.problems }
      }
    }
  }
}

/// Sizes of type by what they are for, or Vega-Lite's own.
package struct FontSizesSpec: SpecValue {
  package var sizes: [String: Double]?
  package var json: JSONValue { sizes?.json ?? true }
}

extension SpecType where Value == FontSizesSpec {
  static var fontSizes: SpecType {
    .flag { $0 ? FontSizesSpec(sizes: [:]) : FontSizesSpec(sizes: nil) }
      | .object("fontSizes") { node throws(SpecError) in
        var sizes: [String: Double] = [:]
        for (name, size) in node.members { sizes[name] = try size.number() }
        return FontSizesSpec(sizes: sizes)
      }
  }
}

/// Colors by Vega-Lite's names for them, or Vega-Lite's own.
package struct NamedColorsSpec: SpecValue {
  package var colors: [String: String]?
  package var json: JSONValue { colors?.json ?? true }
}

extension SpecType where Value == NamedColorsSpec {
  static var namedColors: SpecType {
    .flag { $0 ? NamedColorsSpec(colors: [:]) : NamedColorsSpec(colors: nil) }
      | .object("namedColors") { node throws(SpecError) in NamedColorsSpec(colors: try node.stringMembers()) }
  }
}

/// The members of `config.range`.
package struct RangeConfigMembers: DefinitionKind {
  package static let name = "rangeConfig"
  package static let table = MemberTable(RangeConfigMembers())
  package let category = Member(.configured), diverging = Member(.configured), heatmap = Member(.configured), ordinal = Member(.configured)
  package let ramp = Member(.configured)
  package let symbol = Member(SpecType<String>.text.list.map { RangeSpec.values($0.map(RangeElement.text)) })
}
package typealias RangeConfigDef = Definition<RangeConfigMembers>

/// The members of `config.scale`.
package struct ScaleConfigMembers: DefinitionKind {
  package static let name = "scaleConfig"
  package static let table = MemberTable(ScaleConfigMembers())
  package let animationDuration = Member(.number, .animation)
  package let bandPaddingInner = Member(number), bandPaddingOuter = Member(number)
  package let bandWithNestedOffsetPaddingInner = Member(number), bandWithNestedOffsetPaddingOuter = Member(number)
  package let barBandPaddingInner = Member(number), rectBandPaddingInner = Member(number), tickBandPaddingInner = Member(number)
  package let offsetBandPaddingInner = Member(number), offsetBandPaddingOuter = Member(number)
  package let clamp = Member(flag)
  package let continuousPadding = Member(number)
  package let framesPerSecond = Member(.number, .animation)
  package let invalid = Member(.definition(ScaleInvalidMembers.self))
  package let maxBandSize = Member(.number), minBandSize = Member(.number)
  package let maxFontSize = Member(.number), minFontSize = Member(.number)
  package let maxOpacity = Member(.number), minOpacity = Member(.number)
  package let maxSize = Member(.number), minSize = Member(.number)
  package let maxStrokeWidth = Member(.number), minStrokeWidth = Member(.number)
  package let pointPadding = Member(number)
  package let quantileCount = Member(.number), quantizeCount = Member(.number)
  package let round = Member(flag)
  package let useUnaggregatedDomain = Member(.flag)
  package let xReverse = Member(flag)
  package let zero = Member(.flag)

  private static let number = SpecType<Double>.number.dynamic
  private static let flag = SpecType<Bool>.flag.dynamic
}

/// What a channel shows for invalid values.
package enum InvalidOutput: SpecValue {
  case zeroOrMinimum
  case value(Setting<VisualConstant>)
  package var json: JSONValue {
    switch self {
    case .zeroOrMinimum: "zero-or-min"
    case .value(let value): ["value": value.json]
    }
  }
}

extension SpecType where Value == InvalidOutput {
  static var invalidOutput: SpecType {
    var object = SpecType()
    object.objects = [
      .init(kind: "invalidAs", members: ["value"]) { node, report in
        guard let value = node["value"] else { report.add(node, .missingProperty("value")); return nil }
        return SpecType<Setting<VisualConstant>>.visual.read(value, &report).map { .value($0) }
      }
    ]
    return .word("zero-or-min", .zeroOrMinimum) | object
  }
}

/// The members of `config.scale.invalid`: the channels that have scales.
package struct ScaleInvalidMembers: DefinitionKind {
  package static let name = "scaleInvalid"
  package static let table = MemberTable(ScaleInvalidMembers())
  package let angle = Member(.invalidOutput), color = Member(.invalidOutput), fill = Member(.invalidOutput), fillOpacity = Member(.invalidOutput)
  package let opacity = Member(.invalidOutput), radius = Member(.invalidOutput), shape = Member(.invalidOutput), size = Member(.invalidOutput)
  package let stroke = Member(.invalidOutput), strokeDash = Member(.invalidOutput), strokeOpacity = Member(.invalidOutput)
  package let strokeWidth = Member(.invalidOutput), theta = Member(.invalidOutput), time = Member(.invalidOutput, .animation)
  package let x = Member(.invalidOutput), xOffset = Member(.invalidOutput), y = Member(.invalidOutput), yOffset = Member(.invalidOutput)
}

extension Definition<ScaleInvalidMembers> {
  /// What a channel shows for invalid values, where the configuration says.
  package subscript(channel: Channel) -> InvalidOutput? {
    switch channel {
    case .angle: self.angle
    case .color: self.color
    case .fill: self.fill
    case .fillOpacity: self.fillOpacity
    case .opacity: self.opacity
    case .radius: self.radius
    case .shape: self.shape
    case .size: self.size
    case .stroke: self.stroke
    case .strokeDash: self.strokeDash
    case .strokeOpacity: self.strokeOpacity
    case .strokeWidth: self.strokeWidth
    case .theta: self.theta
    case .x: self.x
    case .xOffset: self.xOffset
    case .y: self.y
    case .yOffset: self.yOffset
    default: nil
    }
  }
}

/// The members of `config.concat` and `config.facet`.
package struct CompositionConfigMembers: DefinitionKind {
  package static let name = "compositionConfig"
  package static let table = MemberTable(CompositionConfigMembers())
  package let columns = Member(.number)
  package let spacing = Member(.number)
}

/// The members of `config.tooltipFormat`.
package struct FormatConfigMembers: DefinitionKind {
  package static let name = "formatConfig"
  package static let table = MemberTable(FormatConfigMembers())
  package let normalizedNumberFormat = Member(.text), normalizedNumberFormatType = Member(.text)
  package let numberFormat = Member(.text), numberFormatType = Member(.text)
  package let timeFormat = Member(.text), timeFormatType = Member(.text)
}

/// The members of `config.locale`.
package struct LocaleMembers: DefinitionKind {
  package static let name = "locale"
  package static let table = MemberTable(LocaleMembers())
  package let number = Member(.definition(NumberLocaleMembers.self))
  package let time = Member(.definition(TimeLocaleMembers.self))
}

/// How numbers are written in a language; what is left out is as in d3.
package struct NumberLocaleMembers: DefinitionKind {
  package static let name = "numberLocale"
  package static let table = MemberTable(NumberLocaleMembers())
  package let currency = Member(SpecType<String>.text.list)
  package let decimal = Member(.text)
  package let grouping = Member(SpecType<Double>.number.list)
  package let minus = Member(.text)
  package let nan = Member(.text)
  package let numerals = Member(SpecType<String>.text.list)
  package let percent = Member(.text)
  package let thousands = Member(.text)
}
package typealias NumberLocaleDef = Definition<NumberLocaleMembers>

/// How dates are written in a language; what is left out stays English.
package struct TimeLocaleMembers: DefinitionKind {
  package static let name = "timeLocale"
  package static let table = MemberTable(TimeLocaleMembers())
  package let date = Member(.text), dateTime = Member(.text), time = Member(.text)
  package let days = Member(SpecType<String>.text.list), months = Member(SpecType<String>.text.list), periods = Member(SpecType<String>.text.list)
  package let shortDays = Member(SpecType<String>.text.list), shortMonths = Member(SpecType<String>.text.list)
}
package typealias TimeLocaleDef = Definition<TimeLocaleMembers>
