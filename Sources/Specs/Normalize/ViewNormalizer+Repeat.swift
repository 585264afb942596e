import JSON

extension ViewNormalizer {
  /// A repeat becomes layers, or a concatenation of one view for each combination of its fields.
  func repeated(_ spec: JSONObject) throws(SpecError) -> JSONObject {
    guard let repetition = spec["repeat"] else { throw context.error("", .missingProperty("repeat")) }
    if repetition["layer"] != nil { return try layerRepeat(spec, repetition: repetition) }
    return try concatRepeat(spec, repetition: repetition)
  }

  private func layerRepeat(_ spec: JSONObject, repetition: JSONValue) throws(SpecError) -> JSONObject {
    let child = try object(spec["spec"], "spec")
    let layer = try fields(of: repetition, "layer")
    if repetition["row"] != nil || repetition["column"] != nil {
      var outer = spec
      var grid: JSONObject = [:]
      if let row = repetition["row"] { grid["row"] = row }
      if let column = repetition["column"] { grid["column"] = column }
      outer["repeat"] = .object(grid)
      outer["spec"] = ["repeat": ["layer": .array(layer)], "spec": .object(child)]
      return try concatRepeat(outer, repetition: .object(grid))
    }
    var result = spec.omitting("repeat", "spec")
    var views: [JSONValue] = []
    for field in layer {
      var inner = inside("spec")
      inner.context.repeater = context.repeater ?? Repeater()
      inner.context.repeater?.fields["layer"] = field
      views.append(
        .object(
          try inner.child(child, prefix: context.repeaterPrefix, suffix: "layer_" + VariableName.of(field.asText)) {
            spec, normalizer throws(SpecError) in try normalizer.layerOrUnit(spec)
          }))
    }
    result["layer"] = .array(views)
    return result
  }

  private func concatRepeat(_ spec: JSONObject, repetition: JSONValue) throws(SpecError) -> JSONObject {
    let child = try object(spec["spec"], "spec")
    let outer = context.repeater ?? Repeater()
    let isList = repetition.array != nil
    let list: [JSONValue?] = isList ? try fields(of: ["repeat": repetition], "repeat") : [outer.fields["repeat"]]
    let rows: [JSONValue?] = repetition["row"] == nil ? [outer.fields["row"]] : try fields(of: repetition, "row")
    let columns: [JSONValue?] = repetition["column"] == nil ? [outer.fields["column"]] : try fields(of: repetition, "column")
    if !isList, repetition["row"] == nil, repetition["column"] == nil {
      throw context.error("repeat", .invalid("a repeat needs a list of fields, or one of row, column, layer"))
    }
    var views: [JSONValue] = []
    for entry in list {
      for row in rows {
        for column in columns {
          var inner = inside("spec")
          inner.context.repeater = outer
          inner.context.repeater?.fields["repeat"] = entry
          inner.context.repeater?.fields["row"] = row
          inner.context.repeater?.fields["column"] = column
          var suffix = ""
          if isList {
            suffix = VariableName.of(entry?.asText ?? "")
          } else {
            if repetition["row"] != nil { suffix += "row_" + VariableName.of(row?.asText ?? "") }
            if repetition["column"] != nil { suffix += "column_" + VariableName.of(column?.asText ?? "") }
          }
          let view = try inner.child(child, prefix: context.repeaterPrefix, suffix: suffix) {
            spec, normalizer throws(SpecError) in try normalizer.view(spec)
          }
          views.append(.object(view.omitting("data")))
        }
      }
    }
    var result: JSONObject = [:]
    if let data = child["data"] ?? spec["data"] { result["data"] = data }
    result["align"] = "all"
    result.spread(spec.omitting("repeat", "spec", "data"))
    if !isList { result["columns"] = .number(repetition["column"] == nil ? 1 : Double(columns.count)) }
    result["concat"] = .array(views)
    return result
  }

  /// One view of a repeat under the name that tells its fields.
  private func child(
    _ spec: JSONObject, prefix: String, suffix: String,
    _ normalize: (JSONObject, ViewNormalizer) throws(SpecError) -> JSONObject
  ) throws(SpecError) -> JSONObject {
    let own = spec["name"].map { $0.isTruthy ? $0.asText + "_" : "" } ?? ""
    let name = own + prefix + "child__" + suffix
    var inner = self
    inner.context.repeaterPrefix = name
    var view = try normalize(spec, inner)
    view["name"] = .string(name)
    return view
  }

  private func fields(of repetition: JSONValue, _ name: String) throws(SpecError) -> [JSONValue] {
    let step = name == "repeat" ? "repeat" : "repeat/\(name)"
    guard let fields = repetition[name]?.array else {
      throw context.error(step, .wrongKind(found: repetition[name]?.kindName ?? "nothing", expected: "an array of fields"))
    }
    return fields
  }
}
