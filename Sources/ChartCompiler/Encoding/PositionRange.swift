import Specs
import Tables

extension UnitEncoder {
  /// The position of an area or rule, which is a stretch along one direction and a point along the other.
  func pointOrRangePosition(_ channel: Channel, isRange: Bool, default standard: DefaultPosition, default2: DefaultPosition)
    throws(SpecError) -> Placement
  {
    if isRange { return try rangePosition(channel, default: standard, default2: default2) }
    return Placement(try pointPosition(channel, default: standard), at: .start)
  }

  /// A stretch from a position to its second channel, to a length or to the baseline.
  ///
  /// - Source: Vega-Lite `encode/position-range.ts`.
  func rangePosition(_ channel: Channel, default standard: DefaultPosition, default2: DefaultPosition) throws(SpecError) -> Placement {
    let other = try secondPosition(channel, default: default2)
    var placement = Placement(try pointPosition(channel, default: standard), at: other.length == nil ? .start : anchor(channel))
    if let end = other.end { placement.end = end }
    placement.length = other.length
    return placement
  }

  private func secondPosition(_ channel: Channel, default standard: DefaultPosition) throws(SpecError)
    -> (end: RowValues<Double>?, length: RowValues<Double>?)
  {
    guard let secondary = channel.secondary else { return (nil, nil) }
    let def = encoding[channel]
    let ownsOffset = encoding[secondary] != nil || secondary.positionPath.flatMap { mark.spec[$0] } != nil
    let offset = try positionOffset(ownsOffset ? secondary : channel)
    if let end = try encodedEnd(channel, secondary, def) { return (end.moved(by: offset.amount), nil) }
    if let given = try configuredEnd(secondary) { return given }
    if let def, def.isFieldOrDatum, unit.isRangedOffset(channel, scaleType: scales[channel]?.type), let offsetChannel = channel.offset {
      let input = try data(of: def, channel: secondary, scale: scales[channel])
      return (positions(input, scales[channel]).moved(by: .same(scales[offsetChannel]?.number(.number(0)) ?? 0)), nil)
    }
    return (try defaultPosition(secondary, standard), nil)
  }

  /// The start of a stacked part, or the second channel's own position.
  private func encodedEnd(_ channel: Channel, _ secondary: Channel, _ def: ChannelDef?) throws(SpecError) -> RowValues<Double>? {
    if let def, def.isFieldOrDatum, unit.stack?.fieldChannel == channel {
      guard def.isField else { return positions(.value(try datum(of: def)), scales[channel]) }
      return positions(.column(column(of: def, suffix: "start")), scales[channel])
    }
    guard let def2 = encoding[secondary] else { return nil }
    return try tested(secondary, def2, midPoint(secondary, def2, secondary: nil, stack: unit.stack))
  }

  /// The second position or length that the mark, its styles or its configuration give, in this order.
  private func configuredEnd(_ secondary: Channel) throws(SpecError) -> (end: RowValues<Double>?, length: RowValues<Double>?)? {
    let styles = mark.styles.reversed().compactMap { config.style($0)?.mark }
    let layers: [[MarkSpec]] = [[mark.spec], styles, [config.section(mark.type)].compactMap(\.self), [config.mark].compactMap(\.self)]
    for layer in layers {
      for path in [secondary.vegaPositionPath, secondary.positionPath].compactMap(\.self) {
        if let value = layer.lazy.compactMap({ $0[path] }).first { return (try pointPosition(constant: value, secondary), nil) }
      }
      if let path = secondary.lengthPath, let value = layer.lazy.compactMap({ $0[path] }).first, value.value?.share == nil, !value.isNone,
        value != .value(.points(0))
      {
        return (nil, try points(value))
      }
    }
    return nil
  }
}
