extension TimeUnitDef {
  /// Vega-Lite's names of time units.
  ///
  /// - Source: the JSON schema that Vega-Lite publishes (`TimeUnit`): local and UTC ones, and of those with a year also such that
  ///   describe data which is cut already.
  static let names: [String] = {
    let plain = plainNames + plainNames.map { "utc" + $0 }
    let years = plainNames.filter { $0.hasPrefix("year") }
    return plain + years.map { "binned" + $0 } + years.map { "binnedutc" + $0 }
  }()

  /// The units by themselves: clock times within each of the calendars, and single parts.
  private static let plainNames: [String] = {
    let hours = ["hours", "hoursminutes", "hoursminutesseconds"]
    func within(_ day: String) -> [String] { [day] + hours.map { day + $0 } }
    return within("day") + within("weekday") + within("monthdate") + within("yearweekday") + within("yearmonthdate") + hours + [
      "date", "dayofyear", "milliseconds", "minutes", "minutesseconds", "month", "quarter", "quartermonth", "seconds", "secondsmilliseconds",
      "week", "year", "yeardayofyear", "yearmonth", "yearquarter", "yearquartermonth", "yearweek",
    ]
  }()

  /// A known name such as `utcyearmonth` or `binnedyear`.
  init(name: String) {
    self.init(unit: nil)
    var rest = Substring(name)
    if rest.hasPrefix("binned") { (rest, binned) = (rest.dropFirst(6), true) }
    if rest.hasPrefix("utc") { (rest, utc) = (rest.dropFirst(3), true) }
    unit = String(rest)
  }

  /// An object with unit, step, maxbins, utc and binned.
  init(members node: SpecNode) throws(SpecError) {
    self.init(unit: nil)
    if let unit = node["unit"] {
      let name = try unit.string()
      guard Self.names.contains(name) else { throw unit.error(.unknownValue(name, known: Self.names)) }
      self.init(name: name)
    }
    if let flag = try node.optionalBool("utc") { utc = utc || flag }
    if let flag = try node.optionalBool("binned") { binned = binned || flag }
    step = try node.optionalNumber("step")
    maxbins = try node.optionalNumber("maxbins")
  }

  /// A name, or an object.
  package init(_ node: SpecNode) throws(SpecError) {
    self = try SpecType<TimeUnitDef>.timeUnit.value(of: node)
  }
}
