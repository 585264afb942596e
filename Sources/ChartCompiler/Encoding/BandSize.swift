import Specs

extension UnitEncoder {
  /// The length that mark, styles and configuration give a rectangle in a band; `nil` where they give none.
  ///
  /// - Source: Vega-Lite `getBandSize`.
  func bandSize(_ channel: Channel, _ def: ChannelDef?, scaleType: ScaleType?, usesSize: Bool = false) -> Setting<BandLength>? {
    let length = channel.lengthPath
    if let path = usesSize ? \.size : length, let value = config.markProperty(path, mark, vega: length), !value.isNone { return value }
    if let def, def.isField {
      if def.timeUnit != nil { return config.markConfig(\.timeUnitBandSize, mark).map { .value(.share($0)) } }
      if def.isBinning, scaleType?.isDiscrete != true { return .value(.share(1)) }
    }
    guard mark.type.isRectBased else { return nil }
    let section = config.section(mark.type)
    guard let scaleType else { return section?.discreteBandSize }
    return scaleType.isDiscrete ? section?.discreteBandSize ?? .value(.share(1)) : section?.continuousBandSize
  }

  /// The length in points of a rectangle whose size is not encoded.
  ///
  /// - Source: Vega-Lite `defaultSizeRef`.
  func defaultLength(_ channel: Channel, scale: ResolvedScale?, _ size: Setting<BandLength>?, isEncoded: Bool) throws(SpecError)
    -> RowValues<Double>
  {
    let full = channel.sizeName == "width" ? width : height
    switch size {
    case .value(.share(let share))?:
      guard let scale else { return .same(share * full) }
      if scale.type == .band { return .same(max(config.markConfig(\.minBandSize, mark)?.value ?? 0, share * scale.bandwidth)) }
    case .value(.points(0))?, nil: break
    case let length?: return try points(length)
    }
    if scale != nil, case .step(let step, for: _)? = unit.size[channel] { return .same(step - 2) }
    if !isEncoded, scale == nil {
      let scales = config.scale
      let specific =
        switch mark.type {
        case .tick: scales?.tickBandPaddingInner
        case .bar: scales?.barBandPaddingInner
        default: scales?.rectBandPaddingInner
        }
      if let padding = scales?.bandPaddingInner?.value ?? specific?.value { return .same((1 - padding) * full) }
    }
    return .same(config.discreteStep(channel.sizeName) - 2)
  }
}

extension Config {
  /// The step of discrete positions without a size of their own.
  ///
  /// - Source: Vega-Lite `getViewConfigDiscreteStep`.
  func discreteStep(_ sizeName: String) -> Double {
    let view = def.view
    if case .step(let step, for: _)? = sizeName == "width" ? view?.discreteWidth : view?.discreteHeight { return step }
    return view?.step ?? 20
  }
}
