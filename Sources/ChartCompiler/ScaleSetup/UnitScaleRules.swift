import JSON
import Specs
import Tables

/// The defaults of a scale's properties, from its channel, definition and mark.
///
/// - Source: Vega-Lite `compile/scale/properties.ts`.
struct UnitScaleRules {
  let id: Int
  let unit: Unit
  /// Types after sharing between views.
  let types: [Channel: ScaleType]
  let config: Config

  static let names = [
    "reverse", "domainMax", "domainMid", "domainMin", "domainRaw", "align", "base", "clamp", "constant", "exponent", "interpolate", "nice", "padding",
    "paddingInner", "paddingOuter", "round", "zero",
  ]

  func properties(_ channel: Channel, _ def: ChannelDef) -> [String: Explicit<JSONValue>] {
    guard let type = types[channel] else { return [:] }
    var result: [String: Explicit<JSONValue>] = [:]
    for name in Self.names where type.supports(name) && (channel.isColor || (name != "interpolate" && name != "domainMid")) {
      if let written = def.scale?[name] {
        result[name] = Explicit(written, explicit: true)
      } else if let value = standard(name, channel, def, type) {
        result[name] = Explicit(value, explicit: false)
      }
    }
    return result
  }

  func bins(_ channel: Channel, _ def: ChannelDef) -> BinSource? {
    guard let type = types[channel], type.supports("bins") else { return nil }
    switch def.bin {
    case .params: return .computed(unitID: id, column: FieldName.column(of: def))
    case .binned(let step?): return .step(step)
    default: return nil
    }
  }

  private func standard(_ name: String, _ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> JSONValue? {
    switch name {
    case "interpolate": return channel.isColor && def.type != .nominal ? "hcl" : nil
    case "nice": return nice(channel, def, type)
    case "padding": return padding(channel, def, type)
    case "paddingInner": return paddingInner(channel, def, type)
    case "paddingOuter": return paddingOuter(channel, def, type)
    case "reverse": return reverse(channel, def, type)
    case "zero": return .bool(zero(channel, def, type))
    default: return config["scale", name]
    }
  }

  private func nice(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> JSONValue? {
    if def.bin != nil || def.scale?["domain"]?.array != nil || type.isTime { return nil }
    if let maximum = def.scale?["domainMax"], !maximum.isNull { return nil }
    if let minimum = def.scale?["domainMin"], !minimum.isNull { return nil }
    return channel.isXorY ? true : nil
  }

  private func padding(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> JSONValue? {
    guard channel.isXorY else { return nil }
    if type.isContinuousToContinuous {
      if let given = config["scale", "continuousPadding"] { return given }
      if unit.mark.type == .bar, !(def.isField && (def.bin != nil || def.timeUnit != nil)),
        unit.mark.orient == (channel == .x ? .vertical : .horizontal)
      {
        return config["bar", "continuousBandSize"]
      }
    }
    return type == .point ? config["scale", "pointPadding"] : nil
  }

  private func paddingInner(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> JSONValue? {
    if def.scale?["padding"] != nil { return nil }
    if channel.isXorY {
      if unit.hasNestedOffset(channel) { return config["scale", "bandWithNestedOffsetPaddingInner"] }
      let byMark =
        switch unit.mark.type {
        case .bar: "barBandPaddingInner"
        case .tick: "tickBandPaddingInner"
        default: "rectBandPaddingInner"
        }
      return config["scale", "bandPaddingInner"] ?? config["scale", byMark]
    }
    return channel.isOffset && type == .band ? config["scale", "offsetBandPaddingInner"] : nil
  }

  private func paddingOuter(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> JSONValue? {
    if def.scale?["padding"] != nil { return nil }
    if channel.isXorY {
      if unit.hasNestedOffset(channel) { return config["scale", "bandWithNestedOffsetPaddingOuter"] }
      guard type == .band else { return nil }
      // Half the inner padding makes the plot a whole number of steps long.
      let inner = def.scale?["paddingInner"]?.number ?? paddingInner(channel, def, type)?.number ?? 0
      return config["scale", "bandPaddingOuter"] ?? .number(inner / 2)
    }
    guard channel.isOffset else { return nil }
    return type == .point ? 0.5 : type == .band ? config["scale", "offsetBandPaddingOuter"] : nil
  }

  private func reverse(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> JSONValue? {
    let descending = type.isContinuous && def.sort == .descending
    if channel == .x, let flipped = config["scale", "xReverse"]?.bool { return .bool(descending ? !flipped : flipped) }
    return descending ? true : nil
  }

  private func zero(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> Bool {
    if let domain = def.scale?["domain"], !domain.isNull, domain.string != "unaggregated", type.isContinuous {
      if let first = domain.array?.first?.number, let last = domain.array?.last?.number { return first <= 0 && last >= 0 }
      return false
    }
    if channel == .size, def.type == .quantitative, !type.isDiscretizing { return true }
    if let main = channel.offsetMain { return unit.isRangedOffset(main, scaleType: types[main]) }
    guard def.bin == nil || !def.isField, channel.isXorY || channel.isPolar else { return false }
    if [.bar, .area, .line, .trail].contains(unit.mark.type) {
      if unit.mark.orient == .horizontal && channel == .y || unit.mark.orient == .vertical && channel == .x { return false }
    }
    if unit.mark.type.isBarOrArea, channel.secondary.map({ unit.encoding[$0] == nil }) ?? true { return true }
    return config["scale", "zero"]?.bool ?? false
  }
}
