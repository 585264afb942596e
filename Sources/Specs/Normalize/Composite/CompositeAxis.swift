import JSON
import SharedRules

/// The axis along which a composite mark summarizes, and the definitions on it.
///
/// - Source: Vega-Lite `compositemark/common.ts`.
struct CompositeAxis {
  /// "x" or "y".
  let channel: String
  /// The main definition without an aggregate, since the mark aggregates by itself.
  let definition: JSONObject
  /// The second end, and the two error channels, if the data come summarized.
  let second, error, error2: JSONObject?

  var field: String { definition["field"]?.asText ?? "" }
  /// The field as a column name without path syntax.
  var column: String { FieldPath.flattened(field) }
  /// "vertical" when summarizing along y.
  var orient: String { channel == "y" ? "vertical" : "horizontal" }
  /// The direction of ticks, across the axis.
  var tickOrient: String { channel == "y" ? "horizontal" : "vertical" }
  /// The title given, else the field.
  var title: JSONValue? { definition["title"] ?? definition["field"] }
  /// Every channel of the encoding that lies on the axis.
  static func channels(_ channel: String) -> [String] { [channel, channel + "2", channel + "Error", channel + "Error2"] }

  init(orient: String, encoding: JSONObject, mark: String, context: NormalizeContext) throws(SpecError) {
    channel = orient == "vertical" ? "y" : "x"
    guard let definition = encoding[channel]?.object, definition["field"] != nil else {
      throw context.error("encoding", .invalid("a \(orient) \(mark) needs a field on \(channel)"))
    }
    self.definition = definition.omitting("aggregate")
    second = encoding[channel + "2"]?.object?.omitting("aggregate")
    error = encoding[channel + "Error"]?.object?.omitting("aggregate")
    error2 = encoding[channel + "Error2"]?.object?.omitting("aggregate")
  }

  /// The direction of a mark that summarizes raw data: as stated, else along the continuous channel.
  static func orient(of mark: JSONObject, type: String, encoding: JSONObject, context: NormalizeContext) throws(SpecError) -> String {
    if let stated = mark["orient"], stated.isTruthy { return stated.asText }
    let (x, y) = (encoding["x"] ?? .null, encoding["y"] ?? .null)
    guard x.isContinuousFieldOrDatum || y.isContinuousFieldOrDatum else {
      throw context.error("encoding", .invalid("a \(type) needs a quantitative or temporal field on x or y"))
    }
    guard x.isContinuousFieldOrDatum else { return "vertical" }
    guard y.isContinuousFieldOrDatum else { return "horizontal" }
    let (xAggregate, yAggregate) = (x["aggregate"], y["aggregate"])
    let own = JSONValue.string(type)
    if !(xAggregate?.isTruthy ?? false), yAggregate == own { return "vertical" }
    if !(yAggregate?.isTruthy ?? false), xAggregate == own { return "horizontal" }
    if xAggregate == own, yAggregate == own {
      throw context.error("encoding", .invalid("x and y cannot both be aggregated by \(type)"))
    }
    return isTime(y) && !isTime(x) ? "horizontal" : "vertical"
  }

  private static func isTime(_ definition: JSONValue) -> Bool {
    let holder = definition["format"] != nil || definition["formatType"] != nil ? definition : definition.guide
    if let formatType = holder?["formatType"], formatType.isTruthy { return formatType == "time" }
    return definition["type"] == "temporal" || (definition["timeUnit"]?.isTruthy ?? false)
  }
}
