import Chronology

/// The words that name a field for readers: "Mean of price", "Count of Records", "date (year-month)".
///
/// - Source: Vega-Lite `titleFormatter` (verbal, functional, plain by `config.fieldTitle`).
package enum FieldTitle {
  /// The title that a definition gives itself, else the one made from its field; lines are joined by commas.
  package static func text(of def: ChannelDef, config: Config) -> String {
    switch def.title {
    case .value(.text(let title))? where !title.isEmpty: title
    case .value(.lines(let lines))?: lines.joined(separator: ", ")
    default: standard(of: def, config: config)
    }
  }

  /// The title made from the field, aggregate, bin and time unit.
  package static func standard(of def: ChannelDef, config: Config) -> String {
    switch config.fieldTitle {
    case .plain: def.field ?? ""
    case .functional: functional(def)
    case .verbal, nil: verbal(def, config: config)
    }
  }

  private static func verbal(_ def: ChannelDef, config: Config) -> String {
    let field = def.field ?? ""
    if def.isCount { return config.countTitle ?? "Count of Records" }
    if def.isBinning { return field + " (binned)" }
    if let unit = def.timeUnit, !unit.binned {
      return unit.unit.map { field + " (" + parts(of: $0).joined(separator: "-") + ")" } ?? field
    }
    switch def.aggregate {
    case .argmax(let other): return "\(field) for max \(other)"
    case .argmin(let other): return "\(field) for min \(other)"
    case .op, .exponential: return capitalized(def.aggregate?.name ?? "") + " of " + field
    case nil: return field
    }
  }

  private static func functional(_ def: ChannelDef) -> String {
    let field = def.field ?? "undefined"
    switch def.aggregate {
    case .argmax(let other): return "\(field) for argmax(\(other))"
    case .argmin(let other): return "\(field) for argmin(\(other))"
    case .op, .exponential: return "\((def.aggregate?.name ?? "").uppercased())(\(field))"
    case nil: break
    }
    if let unit = def.timeUnit, !unit.binned, let name = unit.unit ?? (unit.maxbins != nil ? "timeunit" : nil) {
      return "\(name.uppercased())(\(field))"
    }
    return def.isBinning ? "BIN(\(field))" : field
  }

  /// The text with its first letter in upper case.
  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The fields of a time unit in Vega-Lite's order, such as year and month.
  private static func parts(of unit: String) -> [String] {
    guard let unit = try? TimeUnit(name: unit) else { return [unit] }
    return unit.parts.map(\.rawValue)
  }
}
