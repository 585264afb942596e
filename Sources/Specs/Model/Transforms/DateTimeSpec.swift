import JSON

/// A date spelled out by its parts, such as `{"year": 2012, "month": "march"}`.
///
/// - Absent parts take their first value; an absent year is 2012, which is a leap year that begins on a Sunday.
/// - Source: Vega-Lite `datetime.ts`.
package struct DateTimeSpec: SpecValue {
  package var year: Double?
  /// 1 to 4.
  package var quarter: Double?
  /// 1 to 12.
  package var month: Double?
  package var date: Double?
  /// 0 (Sunday) to 6; only where no other part is given.
  package var day: Double?
  package var hours: Double?
  package var minutes: Double?
  package var seconds: Double?
  package var milliseconds: Double?
  package var utc = false

  package init() {}

  package var json: JSONValue {
    let parts = [
      ("year", year), ("quarter", quarter), ("month", month), ("date", date), ("day", day), ("hours", hours), ("minutes", minutes),
      ("seconds", seconds), ("milliseconds", milliseconds),
    ]
    var members = JSONObject(parts.compactMap { name, value in value.map { (name, .number($0)) } }, uniquingKeysWith: { $1 })
    if utc { members["utc"] = true }
    return .object(members)
  }

  /// Whether a JSON value is meant as a date of this kind.
  static func isMeant(by node: SpecNode) -> Bool { node.names.contains { $0 != "utc" && parts.contains($0) } }

  private static let parts = [
    "year", "quarter", "month", "date", "day", "hours", "minutes", "seconds", "milliseconds", "utc",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
  private static let days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

  package init(_ node: SpecNode) throws(SpecError) {
    _ = try node.object()
    try node.allowOnly(Self.parts)
    year = try node.optionalNumber("year")
    quarter = try node.optionalNumber("quarter")
    month = try node.optional("month") { (month) throws(SpecError) in try Self.named(month, Self.months, first: 1) }
    date = try node.optionalNumber("date")
    day = try node.optional("day") { (day) throws(SpecError) in
      try Self.named(day, Self.days, first: 0).truncatingRemainder(dividingBy: 7)
    }
    hours = try node.optionalNumber("hours")
    minutes = try node.optionalNumber("minutes")
    seconds = try node.optionalNumber("seconds")
    milliseconds = try node.optionalNumber("milliseconds")
    utc = try node.optionalBool("utc") ?? false
    // A weekday only makes sense alone.
    if node.names.count > 1 { day = nil }
  }

  /// A date of which one part is given, by the name of that part; `nil` for parts and values that mean no date.
  package init?(only part: String, _ value: Datum) {
    guard part != "utc" else { return nil }
    self.init(parts: [part: value])
  }

  /// A date by its parts; `nil` for parts and values that mean no date.
  package init?(parts: [String: Datum]) {
    guard let date = try? DateTimeSpec(SpecNode(parts.json)) else { return nil }
    self = date
  }

  /// A number, or the place of a name that is told by its first three letters.
  private static func named(_ node: SpecNode, _ names: [String], first: Int) throws(SpecError) -> Double {
    if let number = node.value.number { return number }
    let text = try node.string()
    if let number = Double(text) { return number }
    let start = text.lowercased().prefix(3)
    guard let index = names.firstIndex(where: { $0.prefix(3) == start }) else {
      throw node.error(.unknownValue(text, known: names))
    }
    return Double(index + first)
  }
}
