import Scenes
import Specs

/// Where the colors of a scale come from, before it is known how many are needed.
///
/// - Source: Vega's `configureScheme` and `configureRange` (`vega-encode/src/Scale.js`).
enum ColorSource: Sendable {
  case list([Color])
  case scheme(name: String, count: Int?, start: Double, end: Double)
  case field(String)

  /// A range as written: colors, a name of the configuration's ranges, or a scheme.
  init(_ range: RangeSpec, context: ChartContext) {
    switch range {
    case .named(let name):
      if let named = context.config.range(name), named != range { self.init(named, context: context) } else { self = .list([]) }
    case .values(let elements):
      self = .list(elements.compactMap { if case .text(let name) = $0 { Color(css: name) } else { nil } })
    case .expression(let expression):
      self = .list([String](context.evaluate(expression.text))?.compactMap(Color.init(css:)) ?? [])
    case .field(let field): self = .field(field)
    case .scheme(let scheme): self.init(scheme)
    }
  }

  /// A scheme as written: a name or colors, with count and extent.
  init(_ scheme: SchemeSpec) {
    switch scheme.colors {
    case .listed(let names): self = .list(names.compactMap(Color.init(css:)))
    case .named(let name):
      let extent = scheme.extent ?? []
      self = .scheme(
        name: name, count: scheme.count.map { $0.whole(within: 0...10_000) }, start: extent.count == 2 ? extent[0] : 0,
        end: extent.count == 2 ? extent[1] : 1)
    }
  }

  /// A continuous ramp.
  ///
  /// - Parameter isTime: on time scales Vega takes as many colors of a scheme as the domain has values and blends them.
  func ramp(interpolate: InterpolateSpec?, reversed: Bool, isTime: Bool, count: Int) -> ColorRange {
    if isTime, case .scheme(let name, _, let start, let end) = self, let scheme = ColorScheme.named(name), scheme.isContinuous {
      return ColorSource.list(scheme.colors(count: count, extent: (start, end)))
        .ramp(interpolate: interpolate, reversed: reversed, isTime: false, count: count)
    }
    switch self {
    case .list(let colors):
      let space = interpolate.flatMap { ColorSpace(rawValue: $0.space.rawValue) } ?? .rgb
      return .ramp(ColorRamp(reversed ? colors.reversed() : colors, in: space, gamma: interpolate?.gamma ?? 1))
    case .scheme(let name, _, let start, let end):
      guard let scheme = ColorScheme.named(name) else { return .ramp(ColorRamp([.black])) }
      if !scheme.isContinuous { return .ramp(ColorRamp(reversed ? scheme.colors.reversed() : scheme.colors)) }
      return .scheme(scheme, start: reversed ? end : start, end: reversed ? start : end)
    case .field: return .ramp(ColorRamp([.black]))
    }
  }

  /// Single colors: of a categorical scheme all, of a ramp as many as are needed.
  func colors(count: Int, isOrdinal: Bool) -> [Color] {
    switch self {
    case .list(let colors): return colors
    case .scheme(let name, let written, let start, let end):
      guard let scheme = ColorScheme.named(name) else { return [] }
      if !scheme.isContinuous { return isOrdinal ? scheme.colors : Array(scheme.colors.prefix(count)) }
      return scheme.colors(count: max(1, written ?? count), extent: (start, end))
    case .field: return []
    }
  }
}
