import JSON

/// A time unit as Vega-Lite writes it into names: plain, with parameters, in UTC.
///
/// - Source: Vega-Lite `timeunit`.
enum TimeUnitName {
  /// The unit as parameters: `utcmonth` becomes `{"unit": "month", "utc": true}`, `binnedyear` `{"unit": "year", "binned": true}`.
  static func normalized(_ timeUnit: JSONValue) -> JSONObject {
    var parameters: JSONObject = [:]
    if let name = timeUnit.string {
      if name.hasPrefix("binned") {
        parameters = ["unit": .string(String(name.dropFirst(6))), "binned": true]
      } else {
        parameters = ["unit": .string(name)]
      }
    } else if let given = timeUnit.object {
      parameters = given
    }
    if let unit = parameters["unit"]?.string, unit.hasPrefix("utc") {
      parameters["utc"] = true
      parameters["unit"] = .string(String(unit.dropFirst(3)))
    }
    return parameters
  }

  static func isBinned(_ timeUnit: JSONValue) -> Bool {
    if let name = timeUnit.string { return name.hasPrefix("binned") }
    return timeUnit["binned"]?.isTruthy ?? false
  }

  /// The part of a column's name that tells the unit: `yearmonth`, `utcmonth_step_2` ….
  static func columnPart(_ timeUnit: JSONValue) -> String {
    let parameters = normalized(timeUnit)
    let start = parameters.isTruthy("utc") ? "utc" : ""
    let rest = parameters.omitting("utc")
    if rest.isTruthy("unit") {
      return start + rest.map { VariableName.of(($0.key == "unit" ? "" : "_\($0.key)_") + $0.value.asText) }.joined()
    }
    return start + "timeunit" + rest.map { VariableName.of("_\($0.key)_\($0.value.asText)") }.joined()
  }

  /// The single units within a unit, coarsest first: `yearmonthdate` has year, month, date.
  static func parts(of unit: String) -> [String] {
    ["year", "quarter", "month", "week", "day", "dayofyear", "date", "hours", "minutes", "seconds", "milliseconds"]
      .filter { contains(unit, $0) }
  }

  private static func contains(_ unit: String, _ part: String) -> Bool {
    let all = Array(unit.utf8)
    let wanted = Array(part.utf8)
    guard all.count >= wanted.count,
      let index = (0...(all.count - wanted.count)).first(where: { Array(all[$0..<($0 + wanted.count)]) == wanted })
    else { return false }
    if index > 0, part == "seconds", all[index - 1] == UInt8(ascii: "i") { return false }
    if all.count > index + 3, part == "day", all[index + 3] == UInt8(ascii: "o") { return false }
    if index > 0, part == "year", all[index - 1] == UInt8(ascii: "f") { return false }
    return true
  }
}
