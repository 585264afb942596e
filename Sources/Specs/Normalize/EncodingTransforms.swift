/// The bins, time units and aggregates inside an encoding as transforms, and the encoding that reads their results.
///
/// - Source: Vega-Lite `extractTransformsFromEncoding`.
struct EncodingTransforms {
  private(set) var groupby: [String] = []
  private(set) var bins: [TransformStep] = []
  private(set) var timeUnits: [TransformStep] = []
  private(set) var aggregates: [Measure] = []
  private(set) var encoding: EncodingSpec
  /// Where in the author's spec each field stands that the transforms read.
  private(set) var places: [String: String] = [:]

  init(of encoding: EncodingSpec, config: Config) throws(SpecError) {
    self.encoding = EncodingSpec(pointer: encoding.pointer)
    for (channel, content) in encoding.channels {
      var replaced: [ChannelSpec] = []
      for spec in content.all { replaced.append(try extracted(spec, channel: channel, config: config)) }
      switch content {
      case .off: self.encoding.channels[channel] = .off
      case .one: self.encoding.channels[channel] = .one(replaced[0])
      case .many: self.encoding.channels[channel] = .many(replaced)
      }
    }
  }

  private mutating func extracted(_ spec: ChannelSpec, channel: Channel, config: Config) throws(SpecError) -> ChannelSpec {
    guard spec.isField else { return spec }
    let def = try ChannelDef(spec, channel: channel)
    if let field = def.field { places[field] = places[field] ?? spec.pointer(of: \.field) }
    guard def.aggregate != nil || def.timeUnit != nil || def.bin != nil else {
      if let field = def.field { groupby.append(field) }
      return spec
    }
    var column = FieldName.column(of: def)
    var result = spec.omitting(\.field, \.aggregate, \.bin, \.timeUnit)
    let guideTitle = spec.guideTitle
    if guideTitle?.value.map(\.isBlank) ?? true, result.title == nil {
      result.title = guideTitle ?? .value(.text(FieldTitle.standard(of: def, config: config)))
    }
    switch def.aggregate {
    case .argmax(let by)?:
      column = FieldName.flat("argmax_\(by)")
      aggregates.append(Measure(.argmax, of: def.field, as: column))
      column += "." + (def.field ?? "")
    case .argmin(let by)?:
      column = FieldName.flat("argmin_\(by)")
      aggregates.append(Measure(.argmin, of: def.field, as: column))
      column += "." + (def.field ?? "")
    case .op(let op)?: aggregates.append(Measure(op, of: def.field, as: column))
    case .exponential(let rate, let biased)?:
      aggregates.append(Measure(biased ? .exponentialb : .exponential, rate: rate, of: def.field, as: column))
    case nil: cut(def, column, channel, &result)
    }
    result.field = .name(column)
    return result
  }

  /// Bins or a time unit as a transform of their own.
  private mutating func cut(_ def: ChannelDef, _ column: String, _ channel: Channel, _ result: inout ChannelSpec) {
    groupby.append(column)
    let field = def.field ?? ""
    if def.type != nil, def.isBinning, let bin = def.bin {
      bins.append(.bin(bin, of: field, as: column, pointer: def.pointer))
      groupby.append(column + "_end")
      if Channel.scaled.contains(channel), def.type?.isDiscrete == true { groupby.append(column + "_range") }
      if channel.isXorY, let secondary = channel.secondary {
        var end = ChannelSpec(pointer: def.pointer)
        end.field = .name(column + "_end")
        encoding[secondary] = end
      }
      result.bin = .binned(step: nil)
      if !channel.isSecondary { result.type = .quantitative }
    } else if let unit = def.timeUnit, !unit.binned {
      timeUnits.append(.timeUnit(unit, of: field, as: column, pointer: def.pointer))
      if let type = def.type, type != .temporal { Self.formatAsTime(&result, channel) }
    }
  }

  /// Tells the guide of a channel that what is now a plain column holds times.
  private static func formatAsTime(_ spec: inout ChannelSpec, _ channel: Channel) {
    switch channel {
    case .text, .tooltip: spec.formatType = "time"
    case .x, .y:
      var axis = spec.axis?.value ?? AxisDef(pointer: spec.pointer + "/axis")
      axis.formatType = axis.formatType ?? "time"
      spec.axis = .value(axis)
    default:
      guard Channel.scaled.contains(channel), !channel.isPolar, !channel.isOffset else { return }
      var legend = spec.legend?.value ?? LegendDef(pointer: spec.pointer + "/legend")
      legend.formatType = legend.formatType ?? "time"
      spec.legend = .value(legend)
    }
  }
}
