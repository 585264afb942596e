import Specs
import Tables

extension UnitEncoder {
  /// Where a rectangle, bar, tick, image or sector lies along a channel.
  ///
  /// - Source: Vega-Lite `encode/position-rect.ts`.
  func rectPosition(_ channel: Channel) throws(SpecError) -> Placement {
    let def = encoding[channel]
    let secondary = channel.secondary.flatMap { encoding[$0] }
    let scaleType = scales[channel]?.type
    let markSize = config.markProperty(\.size, mark, vega: channel.lengthPath)
    let hasSize = encoding[.size] != nil || (markSize.map { !$0.isNone } ?? false)
    let isRelative = encoding[.size] == nil && markSize?.value?.share != nil
    let alongBand =
      (mark.type == .bar && (channel == .x ? mark.orient == .vertical : mark.orient == .horizontal))
      || (mark.type == .tick && (channel == .y ? mark.orient == .vertical : mark.orient == .horizontal))
    if let def, def.isField, def.isBinning || def.isBinned || (def.timeUnit != nil && secondary == nil), !hasSize || isRelative,
      channel.offset.flatMap({ encoding[$0] }) == nil, scaleType?.isDiscrete != true, let scale = scales[channel]
    {
      if let placement = try binnedPosition(channel, def, secondary, scale) { return placement }
      return Placement(try pointPosition(channel, default: .middle), at: .center)
    }
    if let def, def.isFieldOrDatum, unit.isRangedOffset(channel, scaleType: scaleType) {
      return try rangePosition(channel, default: .zeroOrMaximum, default2: .zeroOrMinimum)
    }
    if mark.type == .image, def != nil, !hasSize, secondary == nil {
      return Placement(try pointPosition(channel, default: .middle), at: .start)
    }
    if (def?.isFieldOrDatum == true && scaleType?.isDiscrete == true) || alongBand, secondary == nil {
      return try bandPosition(channel, def)
    }
    return try rangePosition(channel, default: .zeroOrMaximum, default2: .zeroOrMinimum)
  }

  /// A position with a length: in a band, around a point, or around the middle of the plot.
  ///
  /// - Source: Vega-Lite `positionAndSize`.
  private func bandPosition(_ channel: Channel, _ def: ChannelDef?) throws(SpecError) -> Placement {
    let scale = scales[channel]
    let offsetScale = channel.offset.flatMap { scales[$0] }
    let usesSize =
      mark.type == .tick || (mark.orient == .horizontal && channel == .y) || (mark.orient == .vertical && channel == .x)
    var length: RowValues<Double>?
    if usesSize, encoding[.size] != nil || mark.spec.size != nil {
      length = try nonPosition(.size, \.size, .numbers, vega: channel.lengthPath, fallback: mark.spec.size)?.map { $0 ?? .nan }
    }
    let isSized = length != nil
    let size = bandSize(channel, def, scaleType: (scale ?? offsetScale)?.type, usesSize: usesSize)
    let extent: RowValues<Double>
    if let length { extent = length } else { extent = try defaultLength(channel, scale: offsetScale ?? scale, size, isEncoded: def != nil) }
    let isBand = (scale ?? offsetScale)?.type == .band
    let anchor = anchor(channel, default: isBand && size?.value?.share != nil && !isSized ? .start : .center)
    let isCentered = anchor == .center
    let offset = try positionOffset(channel, bandPosition: isCentered ? 0.5 : 0)
    let inBand = inBandPosition(channel, def, size, isCentered: isCentered, offset: offset)
    var position: RowValues<Double>?
    if let def { position = try tested(channel, def, midPoint(channel, def, secondary: nil, stack: unit.stack, bandPosition: inBand)) }
    if position == nil { position = try defaultPosition(channel, .middle) }
    let standing = position?.moved(by: offset.amount)
    if channel.lengthPath != nil { return Placement(standing, at: anchor, length: extent) }
    // Sectors have no lengths in Vega: the second end is the first plus the length.
    var placement = Placement(standing, at: .start)
    placement.end = standing?.moved(by: extent)
    return placement
  }

  private func inBandPosition(_ channel: Channel, _ def: ChannelDef?, _ size: Setting<BandLength>?, isCentered: Bool, offset: PositionOffset)
    -> Double
  {
    if isCentered, !offset.isEncoded, let def, def.isField, def.timeUnit != nil, channel.secondary.flatMap({ encoding[$0] }) == nil,
      let position = unit.bandPosition(def, secondary: nil, config: config)
    {
      return position
    }
    if isCentered { return offset.isEncoded ? 0 : 0.5 }
    return size?.value?.share.map { (1 - $0) / 2 } ?? 0
  }
}
