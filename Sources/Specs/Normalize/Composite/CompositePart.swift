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
