import Specs

/// What a unit's scale maps to.
///
/// - Source: Vega-Lite `compile/scale/range.ts`.
extension UnitScaleRules {
  func range(_ channel: Channel, _ def: ChannelDef, component: ScaleComponent) -> Explicit<RangeSource> {
    guard let type = types[channel] else { return Explicit(.plot, explicit: false) }
    let written = def.scale?.value
    if let range = written?.range { return Explicit(.written(range), explicit: true) }
    if let scheme = written?.scheme, type.takesColors, channel.isColor { return Explicit(.scheme(scheme), explicit: true) }
    if case .step(let step, let target)? = size[channel == .xOffset ? .x : channel == .yOffset ? .y : channel] {
      if channel.isXorY, type.isDiscrete { return Explicit(positionStep(step, target, channel), explicit: true) }
      if let main = channel.offsetMain, types[main] == .band, appliesToOffset(target, offsetIsDiscrete: type.isDiscrete) {
        return Explicit(.step(step), explicit: true)
      }
    }
    let standard = standardRange(channel, def, type)
    let (low, high) = (written?.rangeMin, written?.rangeMax)
    if low != nil || high != nil, type.takesPadding {
      return Explicit(.limited(standard, low: low, high: high), explicit: true)
    }
    return Explicit(standard, explicit: false)
  }

  private var size: ViewSize { unit.size }

  private func standardRange(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> RangeSource {
    switch channel {
    case .x, .y:
      if type == .point || type == .band, case .step(let step, let target) = discreteSize(channel) {
        return positionStep(step, target, channel)
      }
      return .plot
    case .xOffset, .yOffset: return offsetRange(channel, def, type)
    case .theta: return .numbers([0, 2 * .pi])
    case .angle: return .numbers([0, 360])
    case .radius: return .radius
    case .size: return sizeRange(type, def)
    case .strokeWidth: return .numbers([number(\.minStrokeWidth), number(\.maxStrokeWidth)])
    case .strokeDash: return .dashes
    case .shape: return .named(.symbol)
    case .opacity, .fillOpacity, .strokeOpacity: return .numbers([number(\.minOpacity), number(\.maxOpacity)])
    default:
      if type == .ordinal { return .named(def.type == .nominal ? .category : .ordinal) }
      if def.scale?.value?.domainMid != nil { return .named(.diverging) }
      return .named(unit.mark.type == .rect ? .heatmap : .ramp)
    }
  }

  private func number(_ path: KeyPath<ScaleConfigMembers, Member<Double>>) -> Double { config.scale?[path] ?? 0 }

  /// The size of a discrete axis: as written, else the configuration's size or step.
  private func discreteSize(_ channel: Channel) -> ViewLength? {
    size[channel] ?? Self.discreteSize(channel, config)
  }

  static func discreteSize(_ channel: Channel, _ config: Config) -> ViewLength {
    switch channel.sizeName == "width" ? config.view?.discreteWidth : config.view?.discreteHeight {
    case .points(let points)?: .points(points)
    case .step(let step, _)?: .step(step, for: .unspecified)
    case .container?, nil: .step(config.view?.step ?? 20, for: .unspecified)
    }
  }

  private func appliesToOffset(_ target: ViewLength.StepFor, offsetIsDiscrete: Bool) -> Bool {
    target == .offset || target == .unspecified && offsetIsDiscrete
  }

  private func positionStep(_ step: Double, _ target: ViewLength.StepFor, _ channel: Channel) -> RangeSource {
    guard let offset = channel.offset, let def = unit.encoding.fieldOrDatum(offset) else { return .step(step) }
    return appliesToOffset(target, offsetIsDiscrete: def.type?.isDiscrete == true) ? .stepForOffset(step) : .step(step)
  }

  private func offsetRange(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> RangeSource {
    guard let main = channel.offsetMain, let position = types[main] else { return .centeredPlot }
    if position == .band {
      if case .step(let step, let target) = discreteSize(main), appliesToOffset(target, offsetIsDiscrete: type.isDiscrete) { return .step(step) }
      return .band
    }
    if let positionDef = unit.encoding.fieldDef(main), positionDef.timeUnit != nil {
      let padding = config.scale?.bandWithNestedOffsetPaddingInner?.value ?? 0
      let shift = (unit.bandPosition(positionDef, secondary: nil, config: config) ?? 0.5) - 0.5
      return padding == 0
        ? .timeUnit(startRatio: 0, endRatio: 1) : .timeUnit(startRatio: padding / 2 + shift, endRatio: 1 - padding / 2 + shift)
    }
    return .band
  }

  private func sizeRange(_ type: ScaleType, _ def: ChannelDef) -> RangeSource {
    let (minimum, maximum) = sizeLimits()
    guard type.isDiscretizing else { return .sizes(minimum: minimum, maximum: maximum, count: nil) }
    let count: Int =
      switch type {
      case .quantile: number(\.quantileCount).whole(within: 0...10_000)
      case .quantize: number(\.quantizeCount).whole(within: 0...10_000)
      default: (def.scale?.value?.domain?.values?.count).map { $0 + 1 } ?? 3
      }
    return .sizes(minimum: minimum, maximum: maximum, count: count)
  }

  private func sizeLimits() -> (Double, RangeSource.SizeLimit) {
    switch unit.mark.type {
    case .bar, .tick:
      return (number(\.minBandSize), config.scale?.maxBandSize.map { .value($0) } ?? bands(isArea: false))
    case .line, .trail, .rule: return (number(\.minStrokeWidth), .value(number(\.maxStrokeWidth)))
    case .text: return (number(\.minFontSize), .value(number(\.maxFontSize)))
    default: return (number(\.minSize), config.scale?.maxSize.map { .value($0) } ?? bands(isArea: true))
    }
  }

  private func bands(isArea: Bool) -> RangeSource.SizeLimit {
    func step(_ channel: Channel) -> Double {
      if case .step(let step, _)? = size[channel] { return step }
      if case .step(let step, _) = Self.discreteSize(channel, config) { return step }
      return config.view?.step ?? 20
    }
    func bins(_ channel: Channel) -> BinSource? {
      unit.encoding.fieldDef(channel).flatMap { def in
        switch def.bin {
        case .params: .computed(unitID: id, column: FieldName.column(of: def))
        case .binned(let width?): .step(width)
        default: nil
        }
      }
    }
    return .bands(xStep: step(.x), yStep: step(.y), xBins: bins(.x), yBins: bins(.y), isArea: isArea)
  }
}
