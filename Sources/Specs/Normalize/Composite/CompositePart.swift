import JSON

/// Makes the layers of a composite mark: one primitive mark on a summary of the continuous field.
///
/// - Source: Vega-Lite `makeCompositeAggregatePartFactory`, `partLayerMixins`.
struct CompositePart {
  /// The composite mark as the author defined it.
  let mark: JSONObject
  /// The configuration of this composite mark.
  let config: JSONValue?
  let axis: CompositeAxis
  /// The encoding that the part shares with others.
  let encoding: JSONObject

  /// The layer of a part, or none if the part is switched off.
  ///
  /// - Parameters:
  ///   - start, end: which summaries the part stands on, such as `lower_box`; it ends in `_` and the field.
  func layer(_ part: String, mark partMark: JSONObject, from start: String, to end: String? = nil, tooltip: JSONValue?) -> [JSONValue] {
    var encoding: JSONObject = [axis.channel: .object(positioned(on: "\(start)_\(axis.field)"))]
    if let end { encoding[axis.channel + "2"] = ["field": .string("\(end)_\(axis.field)")] }
    encoding.spread(self.encoding)
    if let tooltip { encoding["tooltip"] = tooltip }
    return Self.layer(part, of: mark, config: config, base: ["mark": .object(partMark), "encoding": .object(encoding)])
  }

  /// A definition on the continuous axis with its type, title, scale and axis, but another field.
  private func positioned(on field: String) -> JSONObject { Self.positioned(axis, field: .string(field)) }

  static func positioned(_ axis: CompositeAxis, field: JSONValue) -> JSONObject {
    var result: JSONObject = ["field": field]
    if let type = axis.definition["type"] { result["type"] = type }
    if let title = axis.title { result["title"] = title }
    if let scale = axis.definition["scale"] { result["scale"] = scale }
    if let guide = axis.definition["axis"] { result["axis"] = guide }
    return result
  }

  /// A unit spec with the settings of a part laid around its mark.
  static func layer(_ part: String, of mark: JSONObject, config: JSONValue?, base: JSONObject) -> [JSONValue] {
    guard mark[part]?.isTruthy ?? config?[part]?.isTruthy ?? false else { return [] }
    var definition = config?[part]?.object ?? [:]
    for name in ["clip", "color", "opacity"] where mark.isTruthy(name) { definition[name] = mark[name] }
    if let type = base["mark"]?.string { definition["type"] = .string(type) } else { definition.spread(base["mark"]?.object) }
    definition["style"] = .string("\(mark["type"]?.asText ?? "")-\(part)")
    definition.spread(mark[part]?.object)
    return [.object(base.spreading(["mark": .object(definition)]))]
  }
}

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
