import SharedRules

/// What error bars and error bands share: the center and the two ends, computed or read.
///
/// - Raw data are aggregated to mean and standard error, standard deviation or bootstrapped interval, or to median and quartiles.
///   Summarized data come as two ends (x and x2), or as a center with one or two errors.
/// - Source: Vega-Lite `errorBarParams` in `compositemark/errorbar.ts`.
struct ErrorSummary {
  let view: ViewSpec
  let mark: MarkSpec
  let config: Config
  let axis: CompositeAxis
  /// The completed encoding of the whole mark.
  let fullEncoding: EncodingSpec
  /// The encoding of the parts but for the continuous axis.
  let encoding: EncodingSpec
  let tooltip: EncodingSpec.Content
  let transform: [TransformStep]
  /// The members of the view that stay outside.
  let outer: ViewSpec

  private enum Input { case raw, ends, errors }

  init(spec: ViewSpec, mark: MarkSpec, encoding: EncodingSpec, config: Config) throws(SpecError) {
    (view, self.mark, self.config) = (spec, mark, config)
    fullEncoding = encoding.completed
    outer = spec.outsideOfCompositeMark
    let (orient, input) = try Self.orientAndInput(mark: mark, encoding: fullEncoding)
    axis = try CompositeAxis(orient: orient, encoding: fullEncoding, mark: mark)
    let transforms = try EncodingTransforms(of: fullEncoding.omitting(axis.channels), config: config)
    self.encoding = transforms.encoding

    var aggregates = transforms.aggregates
    let calculates: [TransformStep]
    let lines: [CompositeTooltip.Line]
    var withFieldName = true
    if input == .raw {
      let raw = RawErrors(mark: mark, axis: axis, config: config)
      aggregates += raw.aggregates
      (calculates, lines, withFieldName) = (raw.calculates, raw.lines, raw.linesNameField)
    } else {
      (calculates, lines) = Self.readEnds(axis, input: input)
      withFieldName = false
    }
    tooltip = CompositeTooltip.tooltip(lines, axis: axis, encoding: transforms.encoding, withFieldName: withFieldName)
    let groups = input == .raw ? transforms.groupby : []
    let places = transforms.places.merging([axis.field: axis.definition.pointer(of: \.field)]) { $1 }
    let aggregate: [TransformStep] =
      aggregates.isEmpty ? [] : [.aggregate(aggregates, by: groups, pointer: mark.pointer, places: places)]
    transform = (outer.transform ?? []) + transforms.bins + transforms.timeUnits + aggregate + calculates
  }

  /// What makes the layers of the mark's parts.
  func part(_ encoding: EncodingSpec) -> CompositePart {
    CompositePart(view: view, mark: mark, config: config, axis: axis, encoding: encoding)
  }

  private static func orientAndInput(mark: MarkSpec, encoding: EncodingSpec) throws(SpecError) -> (orient: Orientation, input: Input) {
    let type = mark.type?.rawValue ?? ""
    func has(_ channel: Channel) -> Bool { encoding[channel]?.isFieldOrDatum ?? false }
    func refuse(_ channel: Channel, _ problem: String) -> SpecError {
      SpecError(pointer: encoding[channel]?.pointer ?? encoding.pointer, reason: .invalid(problem))
    }
    let end: Channel? = has(.x2) ? .x2 : has(.y2) ? .y2 : nil
    let error = [Channel.xError, .xError2, .yError, .yError2].first(where: has)
    guard end != nil || error != nil else { return (try CompositeAxis.orient(of: mark, encoding: encoding), .raw) }
    if end != nil, let error { throw refuse(error, "an \(type) has either x2 or y2, or error channels, not both") }
    for (second, first) in [(Channel.xError2, Channel.xError), (.yError2, .yError)] where has(second) && !has(first) {
      throw refuse(second, "an \(type) cannot have \(second.rawValue) without \(first.rawValue)")
    }
    let (along, across): (Channel, Channel) = end != nil ? (.x2, .y2) : (.xError, .yError)
    if has(along), has(across) { throw refuse(across, "an \(type) cannot have both \(along.rawValue) and \(across.rawValue)") }
    let channel: Channel = has(along) ? .x : .y
    guard encoding[channel]?.isContinuousFieldOrDatum ?? false else {
      let second = has(along) ? along : across
      throw refuse(channel, "\(channel.rawValue) has to be quantitative or temporal in an \(type) with \(second.rawValue)")
    }
    return (channel == .x ? .horizontal : .vertical, end != nil ? .ends : .errors)
  }

  /// The ends of data that come summarized.
  private static func readEnds(_ axis: CompositeAxis, input: Input) -> (calculates: [TransformStep], lines: [CompositeTooltip.Line]) {
    func datum(_ definition: ChannelSpec?) -> String { FieldPath.datumExpression(definition?.field?.name ?? "") }
    let own = FieldPath.datumExpression(axis.field)
    let upper: String
    let lower: String
    var lines: [CompositeTooltip.Line] = []
    if input == .ends {
      (upper, lower) = (datum(axis.second), own)
    } else {
      lines.append(.init("", axis.field))
      upper = "\(own) + \(datum(axis.error))"
      lower = axis.error2 == nil ? "\(own) - \(datum(axis.error))" : "\(own) + \(datum(axis.error2))"
    }
    for (prefix, expression) in [("upper_", upper), ("lower_", lower)] {
      lines.append(.init(prefix, expression.replacing("datum['", with: "").replacing("']", with: "")))
    }
    let pointer = (axis.second ?? axis.error ?? axis.definition).pointer
    let calculates: [TransformStep] = [
      .calculate(upper, as: "upper_\(axis.field)", pointer: pointer), .calculate(lower, as: "lower_\(axis.field)", pointer: pointer),
    ]
    return (calculates, lines)
  }
}
