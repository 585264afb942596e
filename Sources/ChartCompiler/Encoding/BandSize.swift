import JSON
import Specs

/// The length of a rectangle along its band: a share of the band, or points.
enum BandSize: Sendable {
  case share(Double)
  case points(JSONValue)

  /// A number of points, `{"band": 0.7}` or an expression.
  init(_ value: JSONValue) {
    if let share = value["band"]?.number { self = .share(share) } else { self = .points(value) }
  }
  var share: Double? { if case .share(let share) = self { share } else { nil } }
}

extension UnitEncoder {
  /// The length that mark, styles and configuration give a rectangle in a band; `nil` where they give none.
  ///
  /// - Source: Vega-Lite `getBandSize`.
  func bandSize(_ channel: Channel, _ def: ChannelDef?, scaleType: ScaleType?, usesSize: Bool = false) -> BandSize? {
    let length = channel.lengthName
    if let name = usesSize ? "size" : length, let value = config.markProperty(name, mark, vegaName: length), !value.isNull {
      return BandSize(value)
    }
    if let def, def.isField {
      if def.timeUnit != nil { return (config.markConfig("timeUnitBandSize", mark)?.number).map(BandSize.share) }
      if def.isBinning, scaleType?.isDiscrete != true { return .share(1) }
    }
    guard mark.type.isRectBased else { return nil }
    guard let scaleType else { return config[mark.type.rawValue, "discreteBandSize"].map(BandSize.init) }
    if scaleType.isDiscrete { return config[mark.type.rawValue, "discreteBandSize"].map(BandSize.init) ?? .share(1) }
    return config[mark.type.rawValue, "continuousBandSize"].map(BandSize.init)
  }

  /// The length in points of a rectangle whose size is not encoded.
  ///
  /// - Source: Vega-Lite `defaultSizeRef`.
  func defaultLength(_ channel: Channel, scale: ResolvedScale?, _ size: BandSize?, isEncoded: Bool) throws(SpecError) -> RowValues<Double> {
    let full = channel.sizeName == "width" ? width : height
    switch size {
    case .share(let share):
      guard let scale else { return .same(share * full) }
      if scale.type == .band {
        return .same(max(config.markConfig("minBandSize", mark)?.number ?? 0, share * scale.bandwidth))
      }
    case .points(let value):
      if value != 0 { return try pointPosition(constant: value, channel, pointer: pointer("size")) }
    case nil: break
    }
    if scale != nil, case .step(let step, _)? = unit.size[channel] { return .same(step - 2) }
    if !isEncoded, scale == nil {
      let specific = mark.type == .tick ? "tickBandPaddingInner" : mark.type == .bar ? "barBandPaddingInner" : "rectBandPaddingInner"
      if let padding = config.number("scale", "bandPaddingInner") ?? config.number("scale", specific) { return .same((1 - padding) * full) }
    }
    return .same(config.discreteStep(channel.sizeName) - 2)
  }
}

extension Config {
  /// The step of discrete positions without a size of their own.
  ///
  /// - Source: Vega-Lite `getViewConfigDiscreteStep`.
  func discreteStep(_ sizeName: String) -> Double {
    let discrete = self["view", sizeName == "width" ? "discreteWidth" : "discreteHeight"]
    return discrete?["step"]?.number ?? number("view", "step") ?? 20
  }
}
