import JSON

/// Completes the definitions of an encoding: types, bins, time units, sort orders written short.
///
/// Composite marks and overlays need this early, since orient and stacking depend on types.
/// - Source: Vega-Lite `normalizeEncoding`, `initFieldDef`, `defaultType`.
enum EncodingTypes {
  static func completed(_ encoding: JSONObject, pointer: String) throws(SpecError) -> JSONObject {
    var result: JSONObject = [:]
    for (channel, definition) in encoding {
      result[channel] = try completed(definition, channel: channel, pointer: "\(pointer)/encoding/\(SpecNode.escaped(channel))")
    }
    return result
  }

  private static func completed(_ definition: JSONValue, channel: String, pointer: String) throws(SpecError) -> JSONValue {
    switch definition {
    case .string, .number, .bool: return ["value": definition]
    case .null, .array: return definition
    case .object(var members):
      if definition.isFieldDefinition { return .object(try completedField(members, channel: channel, pointer: pointer)) }
      if definition.isDatumDefinition { return .object(completedDatum(members)) }
      if definition.hasConditionalFieldOrDatum, let condition = definition["condition"]?.object {
        members["condition"] = .object(
          definition.hasConditionalField
            ? try completedField(condition, channel: channel, pointer: pointer + "/condition") : completedDatum(condition))
      }
      return .object(members)
    }
  }

  private static func completedDatum(_ definition: JSONObject) -> JSONObject {
    guard !definition.isTruthy("type") else { return definition }
    var result = definition
    switch definition["datum"] {
    case .number?: result["type"] = "quantitative"
    case .string?: result["type"] = "nominal"
    case .object(let members)? where members.keys.contains(where: { !TimeUnitName.parts(of: $0).isEmpty }):
      result["type"] = "temporal"
    default: break
    }
    return result
  }

  private static func completedField(
    _ definition: JSONObject, channel: String, pointer: String
  ) throws(SpecError) -> JSONObject {
    var result = definition
    if let unit = definition["timeUnit"], unit.isTruthy { result["timeUnit"] = .object(TimeUnitName.normalized(unit)) }
    if let field = definition["field"], field.isTruthy { result["field"] = .string(field.asText) }
    if let bin = definition["bin"], bin.isBinning { result["bin"] = .object(completedBin(bin, channel: channel)) }
    if let type = definition["type"] {
      result["type"] = .string(try fullType(type, pointer: pointer))
      if let aggregate = definition["aggregate"]?.string, ["count", "valid", "missing", "distinct"].contains(aggregate) {
        result["type"] = "quantitative"
      }
    } else if !secondaryChannels.contains(channel) {
      result["type"] = .string(standardType(of: .object(result), channel: channel))
    }
    if let sort = result["sort"]?.string, let short = sortByChannel(sort) {
      result["sort"] = short
    } else if var header = result["header"]?.object, let orient = header["orient"], orient.isTruthy {
      header = header.omitting("orient")
      if !header.isTruthy("labelOrient") { header["labelOrient"] = orient }
      if !header.isTruthy("titleOrient") { header["titleOrient"] = orient }
      result["header"] = .object(header)
    }
    return result
  }

  /// Bin parameters with the most bins that the channel takes.
  static func completedBin(_ bin: JSONValue, channel: String) -> JSONObject {
    var most = 10
    switch channel {
    case "row", "column", "size", "color", "fill", "stroke", "strokeWidth", "opacity", "fillOpacity", "strokeOpacity", "shape":
      most = 6
    case "strokeDash": most = 4
    default: break
    }
    guard var parameters = bin.object else { return ["maxbins": .number(Double(most))] }
    if !parameters.isTruthy("maxbins"), !parameters.isTruthy("step") { parameters["maxbins"] = .number(Double(most)) }
    return parameters
  }

  private static func fullType(_ type: JSONValue, pointer: String) throws(SpecError) -> String {
    switch type.string?.lowercased() {
    case "q", "quantitative": return "quantitative"
    case "t", "temporal": return "temporal"
    case "o", "ordinal": return "ordinal"
    case "n", "nominal": return "nominal"
    case "geojson": return "geojson"
    default:
      throw SpecError(
        pointer: pointer + "/type",
        reason: .unknownValue(type.asText, known: ["quantitative", "temporal", "ordinal", "nominal"]))
    }
  }

  /// The type of a field that states none.
  static func standardType(of definition: JSONValue, channel: String) -> String {
    switch channel {
    case "latitude", "longitude": return "quantitative"
    case "row", "column", "facet", "shape", "strokeDash": return "nominal"
    case "order": return "ordinal"
    default: break
    }
    if definition["sort"]?.array != nil { return "ordinal" }
    if definition["timeUnit"]?.isTruthy ?? false { return "temporal" }
    if definition["bin"]?.isTruthy ?? false { return "quantitative" }
    if let aggregate = definition["aggregate"], aggregate.isTruthy, aggregate["argmax"] == nil, aggregate["argmin"] == nil {
      return "quantitative"
    }
    switch definition["scale"]?["type"]?.string {
    case "linear", "log", "pow", "sqrt", "symlog", "identity", "sequential", "quantile", "quantize", "threshold":
      return "quantitative"
    case "time", "utc": return "temporal"
    default: return "nominal"
    }
  }

  private static func sortByChannel(_ sort: String) -> JSONValue? {
    let channels = [
      "x", "y", "color", "fill", "stroke", "strokeWidth", "size", "shape", "fillOpacity", "strokeOpacity", "opacity", "text",
    ]
    if channels.contains(sort) { return ["encoding": .string(sort)] }
    guard sort.hasPrefix("-"), channels.contains(String(sort.dropFirst())) else { return nil }
    return ["encoding": .string(String(sort.dropFirst())), "order": "descending"]
  }

  /// Channels that end what another channel starts and share its type.
  static let secondaryChannels = ["x2", "y2", "latitude2", "longitude2", "theta2", "radius2"]
}
