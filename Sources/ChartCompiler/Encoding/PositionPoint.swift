import Specs
import Tables

/// Where a mark stands when nobody says.
enum DefaultPosition: Sendable {
  case middle
  /// On the zero line or at the start of the scale.
  case zeroOrMinimum
  /// On the zero line or at the end of the scale.
  case zeroOrMaximum
}

extension UnitEncoder {
  /// The position of a mark along a channel, as a point; `nil` where it has none and no default is asked for.
  ///
  /// - Source: Vega-Lite `encode/position-point.ts`.
  func pointPosition(_ channel: Channel, default standard: DefaultPosition?) throws(SpecError) -> RowValues<Double>? {
    let offset = try positionOffset(channel, bandPosition: 0.5)
    var position = try mainPosition(channel, bandPosition: offset.isEncoded ? 0 : nil)
    if position == nil { position = try defaultPosition(channel, standard) }
    return position?.moved(by: offset.amount)
  }

  /// The encoded position without offset: the end of a stacked part, else the middle of a band or bin.
  private func mainPosition(_ channel: Channel, bandPosition: Double?) throws(SpecError) -> RowValues<Double>? {
    guard let def = encoding[channel] else { return nil }
    let scale = scales[channel]
    if def.isFieldOrDatum, unit.stack?.fieldChannel == channel {
      if def.isField {
        let position = def.bandPosition ?? (mark.type == .text && channel.isPolar ? 0.5 : nil)
        if let position { return positions(.column(between(def, secondary: nil, startSuffix: "start", at: position)), scale) }
        if def.isDatum { return positions(.value(try datum(of: def)), scale) }
        return positions(.column(column(of: def, suffix: "end")), scale)
      }
      return positions(.value(try datum(of: def)), scale)
    }
    return try tested(
      channel, def, midPoint(channel, def, secondary: channel.secondary.flatMap { encoding[$0] }, stack: unit.stack, bandPosition: bandPosition))
  }

  /// The positions with stand-ins where values are invalid but shown.
  func tested(_ channel: Channel, _ def: ChannelDef, _ positions: RowValues<Double>?) throws(SpecError) -> RowValues<Double>? {
    guard let positions, let invalid = try invalidRows(channel, def, .numbers) else { return positions }
    return Self.choosing(invalid.value, where: invalid.flags, else: positions.map(Optional.some)).map { $0 ?? .nan }
  }

  /// The scaled position of a definition, at a place of its band or bin; `nil` for a definition that only has conditions.
  ///
  /// - Source: Vega-Lite `midPoint`.
  func midPoint(_ channel: Channel, _ def: ChannelDef, secondary: ChannelDef?, stack: Stack?, bandPosition: Double? = nil)
    throws(SpecError) -> RowValues<Double>?
  {
    guard def.isFieldOrDatum else {
      guard let value = def.value else { return nil }
      return try pointPosition(constant: value, channel)
    }
    let scale = scales[channel.main]
    let input = try data(of: def, secondary: secondary, channel: channel, scale: scale, stack: stack, bandPosition: bandPosition)
    var band = 0.0
    if scale?.type == .band {
      let place = bandPosition ?? (channel.isSecondary ? nil : unit.bandPosition(def, secondary: secondary, config: config))
      let isBinPart =
        !channel.isSecondary && def.isField
        && (def.isBinning || (def.isBinned && secondary?.isField == true)
          || ((place ?? 0) != 0 && def.timeUnit != nil && def.type == .temporal))
      // Vega-Lite takes the start of a band for bins and times.
      band = isBinPart ? 0 : place ?? def.bandPosition ?? 0.5
    }
    return positions(input, scale, band: band)
  }

  /// Where a mark stands without an encoding: as the mark says, else at the given default.
  ///
  /// - Source: Vega-Lite `pointPositionDefaultRef`.
  func defaultPosition(_ channel: Channel, _ standard: DefaultPosition?) throws(SpecError) -> RowValues<Double>? {
    if let path = channel.positionPath, let value = config.markProperty(path, mark, vega: channel.vegaPositionPath) {
      return try pointPosition(constant: value, channel)
    }
    switch standard {
    case nil: return nil
    case .middle: return .same((channel.sizeName == "width" ? width : height) / 2)
    case .zeroOrMinimum: return .same(baseline(channel.main, .minimum))
    case .zeroOrMaximum: return .same(baseline(channel.main, .maximum))
    }
  }

  /// The zero line of a scale or one of its ends; the plot's own ends without a scale.
  ///
  /// - Source: Vega-Lite `zeroOrMinOrMaxPosition`.
  func baseline(_ channel: Channel, _ end: BaselineEnd) -> Double {
    // A scale that only other layers use gives no baseline.
    if let scale = scales[channel], encoding.fieldOrDatum(channel) != nil {
      if case .discrete(let values) = scale.domain {
        return (end == .minimum ? values.first : values.last).flatMap { scale.number($0) } ?? .nan
      }
      if let position = scale.position(ofZeroOr: end) { return position }
    }
    switch channel {
    case .radius: return end == .minimum ? 0 : min(width, height) / 2
    case .theta: return end == .minimum ? 0 : 2 * .pi
    case .x: return end == .minimum ? 0 : width
    default: return end == .minimum ? height : 0
    }
  }
}
