import Specs
import Tables

/// The defaults of a scale's properties, from its channel, definition and mark.
///
/// - Source: Vega-Lite `compile/scale/properties.ts`.
struct UnitScaleRules {
  let id: ViewID
  let unit: Unit
  /// Types after sharing between views.
  let types: [Channel: ScaleType]
  let config: Config

  /// What the author wrote of a scale and, where nobody wrote anything, the rules' own, for properties that its type has.
  func properties(_ channel: Channel, _ def: ChannelDef) -> ExplicitMembers<ScaleMembers> {
    var result = ExplicitMembers<ScaleMembers>()
    guard let type = types[channel] else { return result }
    let written = def.scale?.value ?? ScaleDef()
    func set<Value>(_ path: KeyPath<ScaleMembers, Member<Value>>, if isTaken: Bool = true, _ standard: @autoclosure () -> Value? = nil) {
      guard isTaken else { return }
      if let own = written[path] { result.set(path, own, explicit: true) } else { result.set(path, standard(), explicit: false) }
    }
    let isContinuous = type.isContinuousToContinuous
    set(\.reverse, reverse(channel, def, type))
    set(\.domainMax, if: isContinuous)
    set(\.domainMid, if: isContinuous && channel.isColor)
    set(\.domainMin, if: isContinuous)
    set(\.domainRaw, if: isContinuous)
    set(\.align, if: type.isBanded)
    set(\.base, if: type == .log)
    set(\.clamp, if: isContinuous, config.scale?.clamp)
    set(\.constant, if: type == .symlog)
    set(\.exponent, if: type == .pow)
    set(\.interpolate, if: type.takesColors && channel.isColor, def.type != .nominal ? .value(InterpolateSpec(.hcl)) : nil)
    set(\.nice, if: type.takesNice, nice(channel, def, type))
    set(\.padding, if: type.takesPadding, padding(channel, def, type))
    set(\.paddingInner, if: type == .band, paddingInner(channel, def, type))
    set(\.paddingOuter, if: type.isBanded, paddingOuter(channel, def, type))
    set(\.round, if: type.takesPadding, config.scale?.round)
    set(\.zero, if: type.takesZero, .value(zero(channel, def, type)))
    return result
  }

  func bins(_ channel: Channel, _ def: ChannelDef) -> BinSource? {
    guard let type = types[channel], type.takesBins else { return nil }
    switch def.bin {
    case .params: return .computed(unitID: id, column: FieldName.column(of: def))
    case .binned(let step?): return .step(step)
    default: return nil
    }
  }

  private func nice(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> Setting<NiceSpec>? {
    let written = def.scale?.value
    if def.bin != nil || written?.domain?.values != nil || type.isTime || written?.domainMax != nil || written?.domainMin != nil { return nil }
    return channel.isXorY ? .value(.flag(true)) : nil
  }

  private func padding(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> Setting<Double>? {
    guard channel.isXorY else { return nil }
    if type.isContinuousToContinuous {
      if let given = config.scale?.continuousPadding { return given }
      if unit.mark.type == .bar, !(def.isField && (def.bin != nil || def.timeUnit != nil)),
        unit.mark.orient == (channel == .x ? .vertical : .horizontal)
      {
        return config.bar?.continuousBandSize?.value?.points.map { .value($0) }
      }
    }
    return type == .point ? config.scale?.pointPadding : nil
  }

  private func paddingInner(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> Setting<Double>? {
    if def.scale?.value?.padding != nil { return nil }
    let scale = config.scale
    guard channel.isXorY else { return channel.isOffset && type == .band ? scale?.offsetBandPaddingInner : nil }
    if unit.hasNestedOffset(channel) { return scale?.bandWithNestedOffsetPaddingInner }
    if let general = scale?.bandPaddingInner { return general }
    return switch unit.mark.type {
    case .bar: scale?.barBandPaddingInner
    case .tick: scale?.tickBandPaddingInner
    default: scale?.rectBandPaddingInner
    }
  }

  private func paddingOuter(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> Setting<Double>? {
    if def.scale?.value?.padding != nil { return nil }
    if channel.isXorY {
      if unit.hasNestedOffset(channel) { return config.scale?.bandWithNestedOffsetPaddingOuter }
      guard type == .band else { return nil }
      // Half the inner padding makes the plot a whole number of steps long.
      let inner = def.scale?.value?.paddingInner?.value ?? paddingInner(channel, def, type)?.value ?? 0
      return config.scale?.bandPaddingOuter ?? .value(inner / 2)
    }
    guard channel.isOffset else { return nil }
    return type == .point ? .value(0.5) : type == .band ? config.scale?.offsetBandPaddingOuter : nil
  }

  private func reverse(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> Setting<Bool>? {
    let descending = type.isContinuous && def.sort == .descending
    if channel == .x, let flipped = config.scale?.xReverse?.value { return .value(descending ? !flipped : flipped) }
    return descending ? .value(true) : nil
  }

  private func zero(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> Bool {
    if let domain = def.scale?.value?.domain, domain != .unaggregated, type.isContinuous {
      if let first = domain.values?.first?.number, let last = domain.values?.last?.number { return first <= 0 && last >= 0 }
      return false
    }
    if channel == .size, def.type == .quantitative, !type.isDiscretizing { return true }
    if let main = channel.offsetMain { return unit.isRangedOffset(main, scaleType: types[main]) }
    guard def.bin == nil || !def.isField, channel.isXorY || channel.isPolar else { return false }
    if [.bar, .area, .line, .trail].contains(unit.mark.type) {
      if unit.mark.orient == .horizontal && channel == .y || unit.mark.orient == .vertical && channel == .x { return false }
    }
    if unit.mark.type.isBarOrArea, channel.secondary.map({ unit.encoding[$0] == nil }) ?? true { return true }
    return config.scale?.zero ?? false
  }
}
