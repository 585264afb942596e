import JSON
import Specs
import Tables

extension UnitEncoder {
  /// The values of a channel other than a position; `nil` where it is not encoded and the mark says nothing.
  ///
  /// - Parameters:
  ///   - vegaName: Vega's property that the channel sets, where it differs: `strokeWidth` for the size of a line.
  ///   - fallback: what the mark has without the channel; `nil` asks the mark definition and configuration.
  /// - Source: Vega-Lite `encode/nonposition.ts`.
  func nonPosition<Output>(_ channel: Channel, _ reader: ChannelReader<Output>, vegaName: String? = nil, fallback: JSONValue? = nil)
    throws(SpecError) -> RowValues<Output?>?
  {
    let def = encoding[channel]
    let standard =
      fallback
      ?? config.markProperty(channel.rawValue, mark, vegaName: vegaName, ignoringVegaConfig: def?.conditions.isEmpty ?? true)
    var fallbackRows: RowValues<Output?>?
    if let standard { fallbackRows = try constant(standard, reader, pointer: pointer(channel.rawValue)) }
    guard let def else { return fallbackRows }
    let main = try scaled(channel, def, reader) ?? fallbackRows
    var result = main
    if let invalid = try invalidRows(channel, def, reader) { result = Self.choosing(invalid.value, where: invalid.flags, else: result) }
    return try wrapped(def, result) { (alternative) throws(SpecError) in try self.scaled(channel, alternative, reader) ?? fallbackRows }
  }

  /// The values of a definition alone, without its conditions; `nil` for one that has only conditions.
  func scaled<Output>(_ channel: Channel, _ def: ChannelDef, _ reader: ChannelReader<Output>) throws(SpecError) -> RowValues<Output?>? {
    if def.isFieldOrDatum {
      guard let scale = scales[channel] else {
        return try data(of: def, channel: channel, scale: nil).values.map(reader.value)
      }
      switch try data(of: def, channel: channel, scale: scale) {
      case .column(let column): return reader.outputs(scale, column)
      case .value(let values): return values.map { scale.output($0).flatMap(reader.output) }
      }
    }
    guard let value = def.value else { return nil }
    return try constant(value, reader, pointer: def.pointer + "/value")
  }

  /// The first alternative whose test a row passes, else the rest.
  ///
  /// - Source: Vega-Lite `encode/conditional.ts`.
  func wrapped<Output>(
    _ def: ChannelDef, _ rest: RowValues<Output?>?, _ evaluate: (ChannelDef) throws(SpecError) -> RowValues<Output?>?
  ) throws(SpecError) -> RowValues<Output?>? {
    var result = rest
    for condition in def.conditions.reversed() {
      guard let values = try evaluate(condition.def) else { continue }
      result = Self.choosing(values, where: try flags(condition), else: result)
    }
    return result
  }

  /// The values where a flag is set, others elsewhere.
  static func choosing<Output>(_ values: RowValues<Output?>, where flags: RowValues<Bool>, else rest: RowValues<Output?>?)
    -> RowValues<Output?>
  {
    switch flags {
    case .same(let flag): return flag ? values : rest ?? .same(nil)
    case .each(let flags): return .each(flags.indices.map { flags[$0] ? values[$0] : rest?[$0] ?? nil })
    case .coded: return choosing(values, where: flags.decoded, else: rest)
    }
  }
}
