import SharedRules
import Specs
import Tables

/// What becomes of rows whose value a channel cannot show.
///
/// - Source: Vega-Lite `invalid.ts`, `compile/invalid`.
enum InvalidMode: Sendable {
  /// The row is dropped.
  case filter
  /// The outline has a gap.
  case breakPaths
  /// The row is drawn with a stand-in.
  case show
  /// Every value can be shown.
  case alwaysValid
}

extension UnitEncoder {
  /// - Source: Vega-Lite `getScaleInvalidDataMode`.
  func invalidMode(_ channel: Channel, _ def: ChannelDef) -> InvalidMode {
    guard let scale = scales[channel.main], scale.type.isContinuous, !def.isCounting else { return .alwaysValid }
    if config.scale?.invalid?[channel.main] != nil { return .show }
    switch config.markProperty(\.invalid, mark) {
    case .show?: return .show
    case .filter?: return .filter
    case .breakPathsShowDomains?, .breakPathsFilterDomains?: return .breakPaths
    case .breakPathsShowPathDomains?, nil: return mark.type.isPath ? .breakPaths : .filter
    }
  }

  /// For each row, whether a column holds neither a finite number nor a date.
  func invalidFlags(_ column: Column) -> [Bool] {
    if let decimals = column.decimals { return decimals.numbers.map { !$0.isFinite } }
    switch column.storage {
    case .numbers(let cells), .dates(let cells): return cells.indices.map { column.isMissing($0) || !cells[$0].isFinite }
    default:
      return (0..<column.count).map { row in
        let cell = column[row]
        return !cell.isValid || !cell.javaScriptNumber.isFinite
      }
    }
  }

  /// The stand-ins of rows with invalid values, where they are to be shown; `nil` where not.
  ///
  /// - Source: Vega-Lite `encode/invalid.ts`.
  func invalidRows<Output>(_ channel: Channel, _ def: ChannelDef, _ reader: ChannelReader<Output>) throws(SpecError)
    -> (flags: RowValues<Bool>, value: RowValues<Output?>)?
  {
    guard let field = def.isField ? def : def.conditions.first(where: { $0.def.isField })?.def, invalidMode(channel, field) == .show else {
      return nil
    }
    let flags = invalidFlags(column(of: field))
    guard flags.contains(true) else { return nil }
    if case .value(let given)? = config.scale?.invalid?[channel.main] { return (.each(flags), try constant(given, reader)) }
    guard let scale = scales[channel.main] else { return nil }
    let standIn = scale.outputOfZeroOrMinimum.flatMap(reader.output)
    return (.each(flags), .same(standIn))
  }

  /// For each row, whether a path goes through it; `nil` where it goes through all.
  ///
  /// - Source: Vega-Lite `encode/defined.ts`.
  func definedRows() -> [Bool]? {
    var result: [Bool]?
    var seen: Set<String> = []
    for (channel, def) in encoding.allFieldDefs where Channel.scaled.contains(channel) && invalidMode(channel, def) == .breakPaths {
      let name = FieldName.column(of: def, suffix: unit.stack?.imputes == true && def.isBinning ? "mid" : nil)
      guard seen.insert(name).inserted else { continue }
      let column = column(name)
      guard !column.isFinite else { continue }
      let flags = invalidFlags(column)
      guard flags.contains(true) else { continue }
      result = result.map { zip($0, flags).map { $0 && !$1 } } ?? flags.map { !$0 }
    }
    return result
  }
}

extension ResolvedScale {
  /// What the scale gives for zero, or for its first domain value where zero lies outside.
  var outputOfZeroOrMinimum: VisualValue? {
    if case .continuous = mapping { return position(ofZeroOr: .minimum).map(VisualValue.number) }
    if case .discrete(let values) = domain { return values.first.flatMap(output) }
    guard let extent = domainExtent else { return nil }
    let (low, high) = (min(extent.start, extent.end), max(extent.start, extent.end))
    let useZero = zero == .definitely || (zero == .maybe && low <= 0 && high >= 0)
    return output(.number(useZero ? 0 : extent.start))
  }
}

extension ChannelDef {
  /// Whether the definition counts rows, so that it never lacks a value.
  var isCounting: Bool {
    if case .op(let op)? = aggregate { op.counts } else { false }
  }
}
