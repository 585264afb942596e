import SharedRules
import Specs

/// How far positions are moved, and whether by data.
struct PositionOffset: Sendable {
  var amount: RowValues<Double>?
  /// Whether an offset channel gives it, as against a mark property.
  var isEncoded = false
}

extension UnitEncoder {
  /// The offset of a position by its offset channel or by a mark property such as `xOffset`.
  ///
  /// - Parameter bandPosition: where in its band a nested discrete offset is taken; `nil` is the middle.
  /// - Source: Vega-Lite `encode/offset.ts`.
  func positionOffset(_ channel: Channel, bandPosition: Double? = nil) throws(SpecError) -> PositionOffset {
    let own = channel.offsetPath.flatMap { mark.spec[$0] }
    if let offset = channel.offset, let def = encoding[offset] {
      var amount = try midPoint(offset, def, secondary: nil, stack: nil, bandPosition: bandPosition)
      if amount == nil, let own { amount = try points(own) }
      return PositionOffset(amount: amount, isEncoded: true)
    }
    guard let own, own != .value(0) else { return PositionOffset() }
    return PositionOffset(amount: try points(own))
  }

  /// A constant position, for which `width` and `height` mean the plot's ends.
  func pointPosition(constant: Setting<PositionConstant>, _ channel: Channel) throws(SpecError) -> RowValues<Double> {
    switch (channel, constant) {
    case (.x, .value(.plotWidth)), (.x2, .value(.plotWidth)): .same(width)
    case (.y, .value(.plotHeight)), (.y2, .value(.plotHeight)): .same(height)
    default: try points(constant)
    }
  }

  /// The same by the value of a channel.
  func pointPosition(constant: Setting<VisualConstant>, _ channel: Channel) throws(SpecError) -> RowValues<Double> {
    switch constant {
    case .value(.plotWidth): try pointPosition(constant: .value(PositionConstant.plotWidth), channel)
    case .value(.plotHeight): try pointPosition(constant: .value(PositionConstant.plotHeight), channel)
    default: try points(constant)
    }
  }

  /// A constant position or length in points; NaN where it is none.
  func points<Constant: SettingConstant>(_ setting: Setting<Constant>) throws(SpecError) -> RowValues<Double> {
    try rows(setting).map { $0.isNull ? .nan : $0.javaScriptNumber }
  }
}
