import JSON
import SharedRules

/// The bins, time units and aggregates inside an encoding as transforms, and the encoding that reads their results.
///
/// - Source: Vega-Lite `extractTransformsFromEncoding`.
struct EncodingTransforms {
  private(set) var groupby: [JSONValue] = []
  private(set) var bins: [JSONValue] = []
  private(set) var timeUnits: [JSONValue] = []
  private(set) var aggregates: [JSONValue] = []
  private(set) var encoding: JSONObject = [:]

  init(of encoding: JSONObject, config: JSONObject) {
    for (channel, definition) in encoding {
      for one in definition.array ?? [definition] {
        guard one.isFieldDefinition, let members = one.object else {
          self.encoding[channel] = definition
          continue
        }
        guard ["aggregate", "timeUnit", "bin"].contains(where: { members.isTruthy($0) }) else {
          if let field = members["field"] { groupby.append(field) }
          self.encoding[channel] = definition
          continue
        }
        extract(members, channel: channel, config: config)
      }
    }
  }

  private mutating func extract(_ members: JSONObject, channel: String, config: JSONObject) {
    let definition = JSONValue.object(members)
    var column = FieldNaming.column(of: definition)
    var replacement: JSONObject = [:]
    if !(definition.guide?["title"]?.isTruthy ?? false), let title = FieldNaming.title(of: definition, config: config) {
      replacement["title"] = title
    }
    replacement.spread(members.omitting("field", "aggregate", "bin", "timeUnit"))
    replacement["field"] = .string(column)

    if let aggregate = members["aggregate"], aggregate.isTruthy {
      var operation: JSONValue? = aggregate
      let field = members["field"]?.asText ?? ""
      for best in ["argmax", "argmin"] {
        guard let by = aggregate[best]?.asText else { continue }
        operation = .string(best)
        column = FieldPath.flattened("\(best)_\(by)")
        replacement["field"] = .string("\(column).\(field)")
      }
      if ["boxplot", "errorbar", "errorband"].contains(aggregate) { operation = nil }
      if let operation {
        var entry: JSONObject = ["op": operation, "as": .string(column)]
        if members.isTruthy("field") { entry["field"] = members["field"] }
        aggregates.append(.object(entry))
      }
    } else {
      groupby.append(.string(column))
      if members["type"] != nil, let bin = members["bin"], bin.isBinning {
        bins.append(["bin": bin, "field": members["field"] ?? .null, "as": .string(column)])
        groupby.append(.string(FieldNaming.column(of: definition, binSuffix: "end")))
        if Self.scaledChannels.contains(channel), ["ordinal", "nominal"].contains(members["type"]) {
          groupby.append(.string(FieldNaming.column(of: definition, binSuffix: "range")))
        }
        if channel == "x" || channel == "y" { encoding[channel + "2"] = ["field": .string("\(column)_end")] }
        replacement["bin"] = "binned"
        if !EncodingTypes.secondaryChannels.contains(channel) { replacement["type"] = "quantitative" }
      } else if let unit = members["timeUnit"], unit.isTruthy, !TimeUnitName.isBinned(unit) {
        timeUnits.append(["timeUnit": unit, "field": members["field"] ?? .null, "as": .string(column)])
        if let type = members["type"], type != "temporal" { Self.formatAsTime(&replacement, channel: channel) }
      }
    }
    encoding[channel] = .object(replacement)
  }

  /// Tells the guide of a channel that what is now a plain column holds times.
  private static func formatAsTime(_ definition: inout JSONObject, channel: String) {
    let guide: String
    switch channel {
    case "text", "tooltip":
      definition["formatType"] = "time"
      return
    case "x", "y": guide = "axis"
    default:
      guard scaledChannels.contains(channel), !["theta", "radius", "xOffset", "yOffset"].contains(channel) else { return }
      guide = "legend"
    }
    var settings: JSONObject = ["formatType": "time"]
    settings.spread(definition[guide]?.object)
    definition[guide] = .object(settings)
  }

  private static let scaledChannels = [
    "x", "y", "theta", "radius", "xOffset", "yOffset", "color", "fill", "stroke", "opacity", "fillOpacity", "strokeOpacity",
    "strokeWidth", "strokeDash", "size", "angle", "shape", "time",
  ]
}
