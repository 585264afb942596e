import JSON
import SharedRules

/// Names of the columns that an encoding's pipeline makes, so that every stage finds them.
///
/// - Source: Vega-Lite `vgField`: `mean_x`, `__count`, `bin_maxbins_10_x` with `_end` and `_range`, `yearmonth_date` with `_end`.
package enum FieldName {
  /// The column that holds a definition's values after the unit's pipeline.
  ///
  /// - Parameter suffix: `end`, `range`, `mid` of bins and time units; `start`, `end` of stacks.
  package static func column(of def: ChannelDef, suffix: String? = nil) -> String {
    name(of: def) + (suffix.map { "_" + $0 } ?? "")
  }

  /// The column of the raw field alone, without aggregate, bin or time unit.
  package static func raw(_ def: ChannelDef) -> String { def.field.map(flat) ?? "__count" }

  /// A field reference as a column name: paths joined by dots, escapes taken away.
  package static func flat(_ reference: String) -> String { FieldPath.flattened(reference) }

  private static func name(of def: ChannelDef) -> String {
    if def.isCount { return "__count" }
    let field = raw(def)
    if case .params(let bin) = def.bin { return binName(bin) + "_" + field }
    switch def.aggregate {
    case .op, .exponential: return (def.aggregate?.name ?? "") + "_" + field
    // The value of the field in the row of the extreme, as a column of its own.
    case .argmin(let other): return "argmin_" + flat(other) + "." + field
    case .argmax(let other): return "argmax_" + flat(other) + "." + field
    case nil: break
    }
    if let unit = def.timeUnit, !unit.binned { return unitName(unit) + "_" + field }
    return field
  }

  static func unitName(_ unit: TimeUnitDef) -> String {
    (unit.utc ? "utc" : "") + (unit.unit ?? "time") + (unit.step.map { "_step_\($0.whole(within: 0...1_000_000_000))" } ?? "")
      + (unit.maxbins.map { "_maxbins_\($0.whole(within: 0...1_000_000_000))" } ?? "")
  }

  /// One name for equal parameters, whatever their order.
  static func binName(_ bin: BinParameters) -> String {
    "bin_"
      + (bin.json.object ?? [:]).sorted { $0.key < $1.key }.map { name, value in
        name + "_" + JSONWriter(indent: nil).text(value).filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
      }.joined(separator: "_")
  }
}
