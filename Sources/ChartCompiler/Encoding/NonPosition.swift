import Specs
import Tables

extension UnitEncoder {
  /// The values of a channel other than a position; `nil` where it is not encoded and the mark says nothing.
  ///
  /// - Parameters:
  ///   - path: the mark's property of the channel's name.
  ///   - vega: Vega's property that the channel sets, where it differs: `width` for the size of a bar.
  ///   - fallback: what the mark has without the channel; `nil` asks the mark definition and configuration.
  /// - Source: Vega-Lite `encode/nonposition.ts`.
  func nonPosition<Constant: SettingConstant, Output>(
    _ channel: Channel, _ path: MarkPath<Constant>, _ reader: ChannelReader<Output>, vega: MarkPath<Constant>? = nil,
    fallback: Setting<Constant>? = nil
  ) throws(SpecError) -> RowValues<Output?>? {
    let isPlain = encoding[channel]?.conditions.isEmpty ?? true
    let standard = fallback ?? config.markProperty(path, mark, vega: vega, ignoringVegaConfig: isPlain)
    return try nonPosition(channel, reader, standard: standard)
  }

  /// The values of the size channel where it sets a property of Vega's that is no length of a band: a text's font size, a line's width.
  func size(as vega: MarkPath<Double>) throws(SpecError) -> RowValues<Double?>? {
    let section = config.section(mark.type)
    let standard =
      mark.spec[vega] ?? mark.spec.size?.points ?? config.style(\.size, in: mark.styles)?.points ?? section?[vega] ?? section?.size?.points
      ?? config.mark?[vega]
    return try nonPosition(.size, .numbers, standard: standard)
  }

  /// - Parameter standard: what the mark has without the channel.
  private func nonPosition<Constant: SettingConstant, Output>(
    _ channel: Channel, _ reader: ChannelReader<Output>, standard: Setting<Constant>?
  ) throws(SpecError) -> RowValues<Output?>? {
    var fallbackRows: RowValues<Output?>?
    if let standard { fallbackRows = try constant(standard, reader) }
    guard let def = encoding[channel] else { return fallbackRows }
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
    return try constant(value, reader)
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

extension Setting<BandLength> {
  /// A length in points; none for a share of a band.
  fileprivate var points: Setting<Double> {
    switch self {
    case .value(.points(let points)): .value(points)
    case .expression(let expression): .expression(expression)
    case .none, .value(.share), .conditional: .none
    }
  }
}
