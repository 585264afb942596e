/// A unit's mark with everything that its author said of it and the defaults that depend on the encoding.
///
/// - Source: Vega-Lite `compile/mark/init.ts` (orient, filled, opacity).
public struct MarkDef: Hashable, Sendable {
  public var type: MarkType
  /// What was written of the mark, with `opacity` settled.
  public var spec: MarkSpec
  public var filled: Bool
  public var orient: Orientation?
  /// Style names, the mark's own type first.
  public var styles: [String]

  /// The type, styles and `filled` of a mark; ``settled(encoding:config:)`` completes it.
  public init(_ spec: MarkSpec, config: Config) {
    type = spec.type ?? .point
    self.spec = spec
    styles = [type.rawValue] + (spec.style ?? [])
    filled = true
    orient = nil
    filled = spec.filled ?? config.markConfig(\.filled, self) ?? ![.point, .line, .rule].contains(type)
  }

  /// Settles what depends on the encoding: the orientation and the reduced opacity of unaggregated points.
  ///
  /// - Source: Vega-Lite `initMarkdef`.
  public func settled(encoding: Encoding, config: Config) -> MarkDef {
    var result = self
    result.orient = orientation(encoding, specified: config.markProperty(\.orient, self))
    if config.markProperty(\.opacity, self) == nil, config.markProperty(\.fillOpacity, self) == nil,
      [.point, .tick, .circle, .square].contains(type), !encoding.isAggregate
    {
      result.spec.opacity = .value(0.7)
    }
    return result
  }
}
