import JSON
import SharedRules

/// What error bars and error bands share: the center and the two ends, computed or read.
///
/// - Raw data are aggregated to mean and standard error, standard deviation or bootstrapped interval, or to median and quartiles.
///   Summarized data come as two ends (x and x2), or as a center with one or two errors.
/// - Source: Vega-Lite `errorBarParams` in `compositemark/errorbar.ts`.
struct ErrorSummary {
  let mark: JSONObject
  let config: JSONObject
  let axis: CompositeAxis
  /// The completed encoding of the whole mark.
  let fullEncoding: JSONObject
  /// The encoding of the parts but for the continuous axis.
  let encoding: JSONObject
  let tooltip: JSONValue
  let transform: [JSONValue]
  /// The members of the spec that stay outside.
  let outer: JSONObject

  private enum Input { case raw, ends, errors }

  init(spec: JSONObject, mark: JSONObject, context: NormalizeContext) throws(SpecError) {
    let type = mark["type"]?.asText ?? ""
    (self.mark, config) = (mark, context.config)
    fullEncoding = try EncodingTypes.completed(spec["encoding"]?.object ?? [:], pointer: context.pointer)
    outer = spec.outsideOfCompositeMark
    let (orient, input) = try Self.orientAndInput(mark: mark, type: type, encoding: fullEncoding, context: context)
    axis = try CompositeAxis(orient: orient, encoding: fullEncoding, mark: type, context: context)
    let across = CompositeAxis.channels(axis.channel)
    let transforms = EncodingTransforms(of: fullEncoding.filter { !across.contains($0.key) }, config: context.config)
    encoding = transforms.encoding

    var aggregates = transforms.aggregates
    let calculates: [JSONValue]
    let lines: [CompositeTooltip.Line]
    var withFieldName = true
    if input == .raw {
      let raw = try RawErrors(mark: mark, axis: axis, context: context)
      aggregates += raw.aggregates
      (calculates, lines, withFieldName) = (raw.calculates, raw.lines, raw.linesNameField)
    } else {
      (calculates, lines) = Self.readEnds(axis, input: input)
      withFieldName = false
    }
    tooltip = CompositeTooltip.tooltip(lines, axis: axis, encoding: encoding, withFieldName: withFieldName)
    let aggregate: [JSONValue] =
      aggregates.isEmpty ? [] : [["aggregate": .array(aggregates), "groupby": .array(input == .raw ? transforms.groupby : [])]]
    transform = (outer["transform"]?.array ?? []) + transforms.bins + transforms.timeUnits + aggregate + calculates
  }

  private static func orientAndInput(
    mark: JSONObject, type: String, encoding: JSONObject, context: NormalizeContext
  ) throws(SpecError) -> (orient: String, input: Input) {
    func has(_ channel: String) -> Bool { encoding[channel]?.isFieldOrDatumDefinition ?? false }
    func refuse(_ problem: String) -> SpecError { context.error("encoding", .invalid(problem)) }
    let hasEnds = has("x2") || has("y2")
    let hasErrors = ["xError", "xError2", "yError", "yError2"].contains(where: has)
    guard hasEnds || hasErrors else {
      return (try CompositeAxis.orient(of: mark, type: type, encoding: encoding, context: context), .raw)
    }
    if hasEnds, hasErrors { throw refuse("an \(type) has either x2 or y2, or error channels, not both") }
    let suffix = hasEnds ? "2" : "Error"
    if hasErrors {
      for channel in ["x", "y"] where has(channel + "Error2") && !has(channel + "Error") {
        throw refuse("an \(type) cannot have \(channel)Error2 without \(channel)Error")
      }
    }
    if has("x" + suffix), has("y" + suffix) { throw refuse("an \(type) cannot have both x\(suffix) and y\(suffix)") }
    let channel = has("x" + suffix) ? "x" : "y"
    guard encoding[channel]?.isContinuousFieldOrDatum ?? false else {
      throw refuse("\(channel) has to be quantitative or temporal in an \(type) with \(channel)\(suffix)")
    }
    return (channel == "x" ? "horizontal" : "vertical", hasEnds ? .ends : .errors)
  }

  /// The ends of data that come summarized.
  private static func readEnds(_ axis: CompositeAxis, input: Input) -> (calculates: [JSONValue], lines: [CompositeTooltip.Line]) {
    func name(_ definition: JSONObject?) -> String { definition?["field"]?.asText ?? "" }
    func datum(_ definition: JSONObject?) -> String { FieldPath.datumExpression(name(definition)) }
    let own = datum(axis.definition)
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
    let calculates: [JSONValue] = [
      ["calculate": .string(upper), "as": .string("upper_\(axis.field)")],
      ["calculate": .string(lower), "as": .string("lower_\(axis.field)")],
    ]
    return (calculates, lines)
  }
}
