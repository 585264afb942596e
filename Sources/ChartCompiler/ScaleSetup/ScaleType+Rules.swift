import Specs

extension ScaleType {
  /// The type of a channel's scale: the written one where it fits, else the default.
  ///
  /// - Source: Vega-Lite `compile/scale/type.ts`.
  static func settled(_ channel: Channel, _ def: ChannelDef, unit: Unit, config: Config) -> ScaleType? {
    let standard = standard(channel, def, unit: unit, config: config)
    guard let written = def.scale?.value?.type else { return standard }
    return written.fits(channel) && (!def.isField || written.fits(def.type)) ? written : standard
  }

  private static func standard(_ channel: Channel, _ def: ChannelDef, unit: Unit, config: Config) -> ScaleType? {
    switch def.type {
    case .nominal, .ordinal, nil:
      if channel.isColor || channel == .shape || channel == .strokeDash { return .ordinal }
      if channel.isXorY || channel.isOffset {
        if [.rect, .bar, .image, .rule, .tick].contains(unit.mark.type) { return .band }
        if unit.hasNestedOffset(channel) { return .band }
      } else if unit.mark.type == .arc, channel.isPolar {
        return .band
      }
      let length = channel.sizeName == "width" ? unit.mark.spec.width : unit.mark.spec.height
      if length?.value?.share != nil || def.axis?.value?.tickBand != nil { return .band }
      return .point
    case .temporal:
      if channel.isColor { return .time }
      if channel == .shape || channel == .strokeDash { return .ordinal }
      return def.timeUnit?.utc == true ? .utc : .time
    case .quantitative:
      if channel.isColor { return def.isBinning ? .binOrdinal : .linear }
      return channel == .shape || channel == .strokeDash ? .ordinal : .linear
    case .geojson: return nil
    }
  }

  /// Whether a channel can use a scale of this type (Vega-Lite `channelSupportScaleType`).
  private func fits(_ channel: Channel) -> Bool {
    switch channel {
    case .x, .y, .xOffset, .yOffset, .theta, .radius: isContinuousToContinuous || self == .band || self == .point
    case .size, .strokeWidth, .opacity, .fillOpacity, .strokeOpacity, .angle:
      isContinuousToContinuous || isDiscretizing || [.band, .point, .ordinal].contains(self)
    case .color, .fill, .stroke: self != .band
    case .strokeDash, .shape: self == .ordinal || isDiscretizing
    default: false
    }
  }

  /// Whether a type of data can go through a scale of this type (Vega-Lite `scaleTypeSupportDataType`).
  private func fits(_ type: FieldType?) -> Bool {
    switch type {
    case .ordinal, .nominal, nil: isDiscrete && self != .binOrdinal
    case .temporal: isTime
    case .quantitative: isQuantitative || isDiscretizing
    case .geojson: false
    }
  }

  // Which properties mean something for scales of this type (Vega-Lite `scaleTypeSupportProperty`).

  var takesColors: Bool { ![.point, .band, .identity].contains(self) }
  var takesBins: Bool { ![.point, .band, .identity, .ordinal].contains(self) }
  /// round, padding, rangeMin and rangeMax.
  var takesPadding: Bool { isContinuousToContinuous || isBanded }
  /// paddingOuter and align.
  var isBanded: Bool { self == .band || self == .point }
  var takesNice: Bool { isContinuousToContinuous || self == .quantize || self == .threshold }
  var takesZero: Bool { isContinuous && ![.log, .time, .utc, .threshold, .quantile].contains(self) }
}
