import Specs

/// A unit view with everything settled that needs no data: its mark, channels and stacking.
///
/// - Source: Vega-Lite's `UnitModel`.
struct Unit: Sendable {
  var mark: MarkDef
  var encoding: Encoding
  var stack: Stack?
  /// The size that the author gave, with that of the views around it.
  var size = ViewSize()

  /// Whether a bar or area grows from an in-band zero baseline to a quantitative offset.
  ///
  /// - Source: Vega-Lite `isRangedOffset`.
  func isRangedOffset(_ channel: Channel, scaleType: ScaleType?) -> Bool {
    guard mark.type.isBarOrArea, let secondary = channel.secondary, encoding[secondary] == nil, encoding.hasQuantitativeOffset(channel) else {
      return false
    }
    guard let def = encoding[channel] else { return true }
    return def.isFieldOrDatum && scaleType?.isDiscrete == true
  }

  /// Whether a discrete position is split further by an offset channel.
  func hasNestedOffset(_ channel: Channel) -> Bool {
    guard let offset = channel.offset, let def = encoding[channel], def.isFieldOrDatum, def.type?.isDiscrete == true || def.timeUnit != nil else {
      return false
    }
    return encoding.fieldOrDatum(offset) != nil
  }

  /// Where in its bin or time unit a mark sits, 0 to 1; `nil` where the scale's own rule decides.
  ///
  /// - Source: Vega-Lite `getBandPosition`.
  func bandPosition(_ def: ChannelDef, secondary: ChannelDef?, config: Config) -> Double? {
    if let band = def.bandPosition { return band }
    guard def.isField else { return nil }
    if def.timeUnit != nil, secondary == nil { return config.markConfig(\.timeUnitBandPosition, mark) }
    return def.isBinning ? 0.5 : nil
  }

  /// Whether the end of the bin or time unit matters for a channel.
  ///
  /// - Source: Vega-Lite `hasBandEnd`.
  func hasBandEnd(_ def: ChannelDef, secondary: ChannelDef?, config: Config) -> Bool {
    guard def.isBinning || (def.timeUnit != nil && def.type == .temporal) else { return false }
    return bandPosition(def, secondary: secondary, config: config) != nil
  }
}
