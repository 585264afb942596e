/// A unit's mark with everything that its author said of it and the defaults that depend on the encoding.
///
/// - Source: Vega-Lite `compile/mark/init.ts` (orient, filled, opacity).
package struct MarkDef: Hashable, Sendable {
  package var type: MarkType
  /// What was written of the mark, with `opacity` settled.
  package var spec: MarkSpec
  package var filled: Bool
  package var orient: Orientation?
  /// Style names, the mark's own type first.
  package var styles: [String]

  /// The type, styles and `filled` of a mark; ``settled(encoding:config:)`` completes it.
  package init(_ spec: MarkSpec, config: Config) {
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
  package func settled(encoding: Encoding, config: Config) -> MarkDef {
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
