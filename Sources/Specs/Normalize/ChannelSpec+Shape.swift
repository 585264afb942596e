/// What kind of definition a channel holds, before its type is settled.
///
/// - Source: Vega-Lite `channeldef`: a definition is known by the members that it has.
extension ChannelSpec {
  /// Whether the data come in bins already.
  var isBinned: Bool { if case .binned? = self.bin { true } else { false } }
  /// Whether a bin is to be made.
  var isBinning: Bool { if case .params? = self.bin { true } else { false } }
  /// A field or number that is laid out continuously.
  var isContinuousFieldOrDatum: Bool { isField && self.type != nil && !isDiscrete || self.datum?.number != nil }

  /// A nominal, ordinal or binned definition.
  private var isDiscrete: Bool {
    switch self.type {
    case .nominal, .ordinal, .geojson: true
    case .quantitative: isField && (isBinning || isBinned)
    case .temporal, nil: false
    }
  }

  /// The title of the definition's axis, legend or header.
  var guideTitle: Setting<TextLines>? {
    if let axis = self.axis?.value { return axis.title }
    if let legend = self.legend?.value { return legend.title }
    return self.header?.value?.title
  }

  /// The format type of the definition's axis, legend or header.
  var guideFormatType: String? {
    if let axis = self.axis?.value { return axis.formatType }
    if let legend = self.legend?.value { return legend.formatType }
    return self.header?.value?.formatType
  }
}

extension EncodingSpec {
  /// Every single definition completed by its channel; lists are completed once they are taken apart.
  var completed: EncodingSpec {
    var result = self
    for (channel, content) in channels { if let spec = content.one { result.channels[channel] = .one(spec.completed(channel)) } }
    return result
  }
}

extension Setting<TextLines> {
  /// The text as the expression language writes it; lines are joined by commas.
  var text: String {
    switch self {
    case .value(let lines): lines.lines.joined(separator: ",")
    case .none: "null"
    case .expression, .conditional: ""
    }
  }
}
