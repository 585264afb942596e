import Chronology
import Scales
import Specs

extension NumberLocale {
  /// What `config.locale.number` says; members that are left out are as in d3: no grouping, no currency sign.
  ///
  /// - Source: d3-format `formatLocale`.
  init(_ definition: NumberLocaleDef) {
    let currency = definition.currency ?? []
    self.init(
      decimal: definition.decimal ?? ".", thousands: definition.thousands ?? "",
      grouping: definition.thousands == nil ? [] : definition.grouping?.map { $0.whole(within: 0...1000) } ?? [],
      currencyPrefix: currency.first ?? "", currencySuffix: currency.count > 1 ? currency[1] : "",
      numerals: definition.numerals, percent: definition.percent ?? "%",
      minus: definition.minus ?? "\u{2212}", nan: definition.nan ?? "NaN")
  }
}

extension TimeLocale {
  /// What `config.locale.time` says; members that are left out stay English.
  ///
  /// - Source: d3-time-format `timeFormatLocale`, where all are required.
  init(_ definition: TimeLocaleDef) {
    let english = TimeLocale.enUS
    self.init(
      dateTime: definition.dateTime ?? english.dateTime, date: definition.date ?? english.date, time: definition.time ?? english.time,
      periods: definition.periods ?? english.periods, days: definition.days ?? english.days,
      shortDays: definition.shortDays ?? english.shortDays, months: definition.months ?? english.months,
      shortMonths: definition.shortMonths ?? english.shortMonths)
  }
}
