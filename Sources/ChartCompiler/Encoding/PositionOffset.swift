import JSON
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
    let name = channel.rawValue + "Offset"
    if let offset = channel.offset, let def = encoding[offset] {
      var amount = try midPoint(offset, def, secondary: nil, stack: nil, bandPosition: bandPosition)
      if amount == nil { amount = try markPosition(name, of: offset) }
      return PositionOffset(amount: amount, isEncoded: true)
    }
    guard let amount = try markPosition(name, of: channel), mark[name] != 0 else { return PositionOffset() }
    return PositionOffset(amount: amount)
  }

  /// A mark property that is a position or length in points; `nil` where it is not given.
  func markPosition(_ name: String, of channel: Channel) throws(SpecError) -> RowValues<Double>? {
    guard let value = mark[name] else { return nil }
    return try pointPosition(constant: value, channel, pointer: pointer(name))
  }

  /// A constant position, for which `width` and `height` mean the plot's ends.
  func pointPosition(constant: JSONValue, _ channel: Channel, pointer: String) throws(SpecError) -> RowValues<Double> {
    switch (channel, constant) {
    case (.x, "width"), (.x2, "width"): return .same(width)
    case (.y, "height"), (.y2, "height"): return .same(height)
    default: return try rows(constant: constant, pointer: pointer).map { $0.isNull ? .nan : $0.javaScriptNumber }
    }
  }
}
