import Specs

/// Where a mark lies along one direction, in Vega's terms: any two of start, end, center and length.
struct Placement: Sendable {
  /// Vega's `x` or `y`.
  var start: RowValues<Double>?
  /// Vega's `x2` or `y2`.
  var end: RowValues<Double>?
  /// Vega's `xc` or `yc`.
  var center: RowValues<Double>?
  /// Vega's `width` or `height`.
  var length: RowValues<Double>?

  /// Which of the three places a position belongs to.
  enum Anchor: Sendable { case start, center, end }

  init() {}
  init(_ position: RowValues<Double>?, at anchor: Anchor, length: RowValues<Double>? = nil) {
    switch anchor {
    case .start: start = position
    case .center: center = position
    case .end: end = position
    }
    self.length = length
  }

  /// The start and length that Vega draws; what is no number counts as 0.
  ///
  /// - Parameter swaps: whether start and end are put in order, as for rectangles and images.
  /// - Source: Vega `adjustSpatial`.
  func resolved(swaps: Bool) -> (start: RowValues<Double>, length: RowValues<Double>) {
    var (start, length) = (start ?? .same(0), length ?? .same(0))
    if let end {
      if self.start != nil {
        let given = start
        start = given.combined(with: end) { swaps && $0 > $1 ? $1 : $0 }
        length = given.combined(with: end) { swaps && $0 > $1 ? $0 - $1 : $1 - $0 }
      } else {
        start = end.combined(with: length.drawn, -)
      }
    }
    if let center { start = center.combined(with: length.drawn) { $0 - $1 / 2 } }
    return (start.drawn, length.drawn)
  }
}

extension UnitEncoder {
  /// The place that `align` or `baseline` of a rectangle makes of its position.
  ///
  /// - Source: Vega-Lite `vgAlignedPositionChannel`.
  func anchor(_ channel: Channel, default standard: Placement.Anchor = .center) -> Placement.Anchor {
    guard channel.isXorY else { return .start }
    let path: MarkPath<String> = channel == .x ? \.align : \.baseline
    switch config.markProperty(path, mark)?.value {
    case "left", "top": return .start
    case "center", "middle": return .center
    case "right", "bottom": return .end
    default: return standard
    }
  }
}
