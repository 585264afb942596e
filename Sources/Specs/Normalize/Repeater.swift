import JSON

/// The fields that a repeat puts in place of `{"repeat": "row"}` and the like in one of its views.
///
/// - Source: Vega-Lite `repeater.ts`.
struct Repeater {
  /// Field names by what the spec calls them: row, column, layer, or repeat for a plain list.
  var fields: [String: JSONValue] = [:]

  /// An encoding or facet mapping with every reference replaced.
  func replaced(in mapping: JSONObject, pointer: String) throws(SpecError) -> JSONObject {
    var result: JSONObject = [:]
    for (channel, definition) in mapping {
      let place = "\(pointer)/\(SpecNode.escaped(channel))"
      if let many = definition.array {
        var replacements: [JSONValue] = []
        for (index, one) in many.enumerated() {
          replacements.append(try replaced(inChannel: one, pointer: "\(place)/\(index)"))
        }
        result[channel] = .array(replacements)
      } else {
        result[channel] = try replaced(inChannel: definition, pointer: place)
      }
    }
    return result
  }

  private func replaced(inChannel definition: JSONValue, pointer: String) throws(SpecError) -> JSONValue {
    guard var members = definition.object else { return definition }
    if definition.isFieldOrDatumDefinition { return try replaced(inFieldOrDatum: members, pointer: pointer) }
    if definition.hasConditionalFieldOrDatum, let condition = definition["condition"]?.object {
      members["condition"] = try replaced(inFieldOrDatum: condition, pointer: pointer + "/condition")
    }
    return .object(members)
  }

  private func replaced(inFieldOrDatum definition: JSONObject, pointer: String) throws(SpecError) -> JSONValue {
    var result = definition
    guard JSONValue.object(definition).isFieldDefinition else {
      if let datum = definition["datum"], let field = try field(for: datum, pointer: pointer + "/datum") {
        result["datum"] = field
        if !definition.isTruthy("type") { result["type"] = "nominal" }
      }
      return .object(result)
    }
    if let field = try definition["field"].flatMap({ reference throws(SpecError) in
      try self.field(for: reference, pointer: pointer + "/field")
    }) {
      result["field"] = field
    }
    if var sort = definition["sort"]?.object, let reference = sort["field"],
      let field = try field(for: reference, pointer: pointer + "/sort/field")
    {
      sort["field"] = field
      result["sort"] = .object(sort)
    }
    return .object(result)
  }

  /// The field that a reference means; `nil` when the value is no reference.
  private func field(for reference: JSONValue, pointer: String) throws(SpecError) -> JSONValue? {
    guard let name = reference["repeat"]?.string else { return nil }
    guard let field = fields[name] else {
      throw SpecError(pointer: pointer + "/repeat", reason: .unknownValue(name, known: Array(fields.keys)))
    }
    return field
  }
}
