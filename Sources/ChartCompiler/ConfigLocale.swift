import Chronology
import JSON
import Scales
import Specs

extension NumberLocale {
  /// What `config.locale.number` says; members that are left out are as in d3: no grouping, no currency sign.
  ///
  /// - Source: d3-format `formatLocale`.
  init(_ definition: JSONValue) {
    let currency = definition["currency"]?.array?.map { $0.string ?? "" } ?? []
    self.init(
      decimal: definition["decimal"]?.string ?? ".", thousands: definition["thousands"]?.string ?? "",
      grouping: definition["thousands"] == nil ? [] : definition["grouping"]?.array?.compactMap { $0.number?.whole(within: 0...1000) } ?? [],
      currencyPrefix: currency.first ?? "", currencySuffix: currency.count > 1 ? currency[1] : "",
      numerals: definition["numerals"]?.array?.map { $0.string ?? "" }, percent: definition["percent"]?.string ?? "%",
      minus: definition["minus"]?.string ?? "\u{2212}", nan: definition["nan"]?.string ?? "NaN")
  }
}

extension TimeLocale {
  /// What `config.locale.time` says; members that are left out stay English.
  ///
  /// - Source: d3-time-format `timeFormatLocale`, where all are required.
  init(_ definition: JSONValue) {
    let english = TimeLocale.enUS
    func text(_ name: String) -> String? { definition[name]?.string }
    func names(_ name: String) -> [String]? { definition[name]?.array?.map { $0.string ?? "" } }
    self.init(
      dateTime: text("dateTime") ?? english.dateTime, date: text("date") ?? english.date, time: text("time") ?? english.time,
      periods: names("periods") ?? english.periods, days: names("days") ?? english.days, shortDays: names("shortDays") ?? english.shortDays,
      months: names("months") ?? english.months, shortMonths: names("shortMonths") ?? english.shortMonths)
  }
}
