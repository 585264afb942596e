import Chronology
import JSON
import Specs

/// The words that name a field for readers: "Mean of price", "Count of Records", "date (year-month)".
///
/// - Source: Vega-Lite `titleFormatter` (verbal, functional, plain by `config.fieldTitle`).
enum FieldTitle {
  /// The title that a definition gives itself, else the one made from its field; lines are joined by commas.
  static func text(of def: ChannelDef, config: Config) -> String {
    switch def.title {
    case .string(let title)? where !title.isEmpty: return title
    case .array(let lines)?: return lines.compactMap(\.string).joined(separator: ", ")
    default: return standard(of: def, config: config)
    }
  }

  /// The title made from the field, aggregate, bin and time unit.
  static func standard(of def: ChannelDef, config: Config) -> String {
    switch config["fieldTitle"]?.string {
    case "plain": def.field ?? ""
    case "functional": functional(def)
    default: verbal(def, config: config)
    }
  }

  private static func verbal(_ def: ChannelDef, config: Config) -> String {
    let field = def.field ?? ""
    if def.isCount { return config["countTitle"]?.string ?? "Count of Records" }
    if def.isBinning { return field + " (binned)" }
    if let unit = def.timeUnit, !unit.binned {
      return unit.unit.map { field + " (" + parts(of: $0).joined(separator: "-") + ")" } ?? field
    }
    switch def.aggregate {
    case .argmax(let other): return "\(field) for max \(other)"
    case .argmin(let other): return "\(field) for min \(other)"
    case .op(let op): return op.prefix(1).uppercased() + op.dropFirst() + " of " + field
    case .exponential: return "Exponential of " + field
    case nil: return field
    }
  }

  private static func functional(_ def: ChannelDef) -> String {
    let field = def.field ?? "undefined"
    switch def.aggregate {
    case .argmax(let other): return "\(field) for argmax(\(other))"
    case .argmin(let other): return "\(field) for argmin(\(other))"
    case .op(let op): return "\(op.uppercased())(\(field))"
    case .exponential: return "EXPONENTIAL(\(field))"
    case nil: break
    }
    if let unit = def.timeUnit, !unit.binned, let name = unit.unit ?? (unit.maxbins != nil ? "timeunit" : nil) {
      return "\(name.uppercased())(\(field))"
    }
    return def.isBinning ? "BIN(\(field))" : field
  }

  /// The fields of a time unit in Vega-Lite's order, such as year and month.
  private static func parts(of unit: String) -> [String] {
    guard let unit = try? TimeUnit(name: unit) else { return [unit] }
    return unit.parts.map(\.rawValue)
  }
}
