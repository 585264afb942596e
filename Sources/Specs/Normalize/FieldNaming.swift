import JSON
import SharedRules

/// Names and titles of the columns that an encoding derives from fields.
///
/// - Source: Vega-Lite `vgField` and its title formatters.
enum FieldNaming {
  /// The column that a definition reads after its aggregate, bin or time unit was computed, as a flat name.
  static func column(of definition: JSONValue, binSuffix: String = "") -> String {
    let field = definition["field"]?.asText
    var name = field ?? ""
    var function: String?
    var suffix = ""
    if definition["aggregate"] == "count" {
      name = "__count"
    } else {
      if let bin = definition["bin"], bin.isBinning {
        function = binPart(bin)
        suffix = binSuffix
      } else if let aggregate = definition["aggregate"], aggregate.isTruthy {
        if let by = aggregate["argmax"]?.string {
          name = "argmax_\(by)"
        } else if let by = aggregate["argmin"]?.string {
          name = "argmin_\(by)"
        } else {
          function = operation(aggregate)
        }
      } else if let unit = definition["timeUnit"], unit.isTruthy, !TimeUnitName.isBinned(unit) {
        function = TimeUnitName.columnPart(unit)
        suffix = ["range", "mid"].contains(binSuffix) ? "" : binSuffix
      }
      if let function { name = name.isEmpty ? function : "\(function)_\(name)" }
    }
    if !suffix.isEmpty { name += "_\(suffix)" }
    return FieldPath.flattened(name)
  }

  /// The part of a binned column's name that tells the bin's parameters.
  static func binPart(_ bin: JSONValue) -> String {
    let parameters = bin.object ?? ["maxbins": 10]
    return "bin"
      + parameters.map { name, value in
        guard let extent = value.object, extent["param"] != nil else { return VariableName.of("_\(name)_\(value.asText)") }
        let entries = extent.map { "\($0.key),\($0.value.asText)" }.joined(separator: ",")
        return VariableName.of("_\(name)_\(entries)")
      }.joined()
  }

  /// The name of an aggregate operation, which may come with a parameter.
  static func operation(_ aggregate: JSONValue) -> String {
    if aggregate["exponential"] != nil { return "exponential" }
    if aggregate["exponentialb"] != nil { return "exponentialb" }
    return aggregate.asText
  }

  /// The title of a definition: of its guide, its own, or made from the field; `nil` when there is none.
  static func title(of definition: JSONValue, config: JSONObject) -> JSONValue? {
    if let title = definition.guide?["title"] { return title }
    if let title = definition["title"] { return title }
    return definition.isFieldDefinition ? standardTitle(of: definition, config: config) : nil
  }

  private static func standardTitle(of definition: JSONValue, config: JSONObject) -> JSONValue? {
    switch config["fieldTitle"]?.string {
    case "plain": return definition["field"]
    case "functional": return functionalTitle(of: definition)
    default: return verbalTitle(of: definition, config: config)
    }
  }

  private static func verbalTitle(of definition: JSONValue, config: JSONObject) -> JSONValue? {
    let field = definition["field"]?.asText ?? ""
    if definition["aggregate"] == "count" { return config["countTitle"] ?? "Count of Records" }
    if let bin = definition["bin"], bin.isBinning { return .string("\(field) (binned)") }
    if let unit = definition["timeUnit"], unit.isTruthy, !TimeUnitName.isBinned(unit) {
      guard let name = TimeUnitName.normalized(unit)["unit"]?.string else { return definition["field"] }
      return .string("\(field) (\(TimeUnitName.parts(of: name).joined(separator: "-")))")
    }
    if let aggregate = definition["aggregate"], aggregate.isTruthy {
      if let by = aggregate["argmax"]?.string { return .string("\(field) for max \(by)") }
      if let by = aggregate["argmin"]?.string { return .string("\(field) for min \(by)") }
      return .string("\(capitalized(operation(aggregate))) of \(field)")
    }
    return definition["field"]
  }

  private static func functionalTitle(of definition: JSONValue) -> JSONValue? {
    let field = definition["field"]?.asText ?? "undefined"
    var function: String?
    if let aggregate = definition["aggregate"], aggregate.isTruthy {
      if let by = aggregate["argmax"]?.string { return .string("\(field) for argmax(\(by))") }
      if let by = aggregate["argmin"]?.string { return .string("\(field) for argmin(\(by))") }
      function = operation(aggregate)
    } else if let unit = definition["timeUnit"], unit.isTruthy, !TimeUnitName.isBinned(unit) {
      let parameters = TimeUnitName.normalized(unit)
      function = parameters["unit"]?.string ?? (parameters.isTruthy("maxbins") ? "timeunit" : nil)
    }
    if function == nil, let bin = definition["bin"], bin.isBinning { function = "bin" }
    guard let function else { return definition["field"] }
    return .string("\(function.uppercased())(\(field))")
  }

  /// The text with its first letter in upper case.
  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
