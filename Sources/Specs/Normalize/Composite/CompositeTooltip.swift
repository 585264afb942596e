import JSON

/// What a composite mark shows when pointed at, which is also what its accessible description says.
///
/// - Source: Vega-Lite `getCompositeMarkTooltip`, `filterTooltipWithAggregatedField`.
enum CompositeTooltip {
  /// One line of a summary: a column by its prefix, and what to call it.
  struct Line {
    let prefix: String
    let title: String
    init(_ prefix: String, _ title: String) { (self.prefix, self.title) = (prefix, title) }
  }

  /// The author's tooltip, else the summary and every field of the encoding.
  static func tooltip(_ lines: [Line], axis: CompositeAxis, encoding: JSONObject, withFieldName: Bool = true) -> JSONValue {
    if let own = encoding["tooltip"] { return own }
    var result = lines.map { line -> JSONValue in
      var entry: JSONObject = ["field": .string(line.prefix + axis.field)]
      if let type = axis.definition["type"] { entry["type"] = type }
      entry["title"] = .string(line.title + (withFieldName ? " of \(axis.title?.asText ?? "")" : ""))
      return .object(entry)
    }
    var seen: Set<JSONValue> = []
    for (channel, definition) in encoding where encoding.channelHasField(channel) {
      for one in definition.array ?? [definition] {
        guard let field = one.fieldDefinition?.object?.omitting("legend", "axis", "header", "scale") else { continue }
        if seen.insert(JSONValue.object(field).inNameOrder).inserted { result.append(.object(field)) }
      }
    }
    return .array(result)
  }

  /// Takes tooltips of raw fields out of an encoding that is about to be aggregated.
  ///
  /// - Returns: the encoding with only aggregated tooltips, and the tooltip of raw fields.
  static func separated(_ encoding: JSONObject) -> (encoding: JSONObject, raw: JSONValue?) {
    guard let tooltip = encoding["tooltip"], tooltip.isTruthy else { return (encoding.omitting("tooltip"), nil) }
    var rest = encoding.omitting("tooltip")
    guard let many = tooltip.array else {
      if tooltip["aggregate"]?.isTruthy ?? false {
        rest["tooltip"] = tooltip
        return (rest, nil)
      }
      return (rest, tooltip)
    }
    let aggregated = many.filter { $0["aggregate"]?.isTruthy ?? false }
    let raw = many.filter { !($0["aggregate"]?.isTruthy ?? false) }
    if !aggregated.isEmpty { rest["tooltip"] = .array(aggregated) }
    return (rest, raw.isEmpty ? nil : raw.count == 1 ? raw[0] : .array(raw))
  }
}
