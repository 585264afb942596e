import JSON
import Scenes
import Specs

/// Where the colors of a scale come from, before it is known how many are needed.
///
/// - Source: Vega's `configureScheme` and `configureRange` (`vega-encode/src/Scale.js`).
enum ColorSource: Sendable {
  case list([Color])
  case scheme(name: String, count: Int?, start: Double, end: Double)
  case field(String)

  /// A range as written: an array of colors, a name of the configuration's ranges, or `{"scheme": …}`.
  init(_ json: JSONValue, config: Config) {
    if let name = json.string {
      if let named = config["range", name], named != json { self.init(named, config: config); return }
      self = .scheme(name: name, count: nil, start: 0, end: 1)
      return
    }
    if let object = json.object {
      if let scheme = object["scheme"] {
        if let list = scheme.array { self = .list(list.compactMap { $0.string.flatMap(Color.init(css:)) }); return }
        self.init(scheme: .object(object.merging(["name": scheme]) { $1 }))
        return
      }
    }
    self = .list((json.array ?? []).compactMap { $0.string.flatMap(Color.init(css:)) })
  }

  /// A scheme as written: a name, an array of colors, or an object with name, count and extent.
  init(scheme json: JSONValue) {
    if let list = json.array { self = .list(list.compactMap { $0.string.flatMap(Color.init(css:)) }); return }
    let name = json.string ?? json["name"]?.string ?? ""
    let extent = json["extent"]?.array?.compactMap(\.number) ?? []
    self = .scheme(
      name: name, count: json["count"]?.number.map { $0.whole(within: 0...10_000) }, start: extent.count == 2 ? extent[0] : 0,
      end: extent.count == 2 ? extent[1] : 1)
  }

  /// A continuous ramp.
  ///
  /// - Parameter isTime: on time scales Vega takes as many colors of a scheme as the domain has values and blends them.
  func ramp(_ context: ChartContext, interpolate: JSONValue?, reversed: Bool, isTime: Bool, count: Int) -> ColorRange {
    if isTime, case .scheme(let name, _, let start, let end) = self, let scheme = ColorScheme.named(name), scheme.isContinuous {
      return ColorSource.list(scheme.colors(count: count, extent: (start, end)))
        .ramp(context, interpolate: interpolate, reversed: reversed, isTime: false, count: count)
    }
    switch self {
    case .list(let colors):
      let (space, gamma) = Self.space(interpolate)
      return .ramp(ColorRamp(reversed ? colors.reversed() : colors, in: space, gamma: gamma))
    case .scheme(let name, _, let start, let end):
      guard let scheme = ColorScheme.named(name) else { return .ramp(ColorRamp([.black])) }
      if !scheme.isContinuous { return .ramp(ColorRamp(reversed ? scheme.colors.reversed() : scheme.colors)) }
      return .scheme(scheme, start: reversed ? end : start, end: reversed ? start : end)
    case .field: return .ramp(ColorRamp([.black]))
    }
  }

  /// Single colors: of a categorical scheme all, of a ramp as many as are needed.
  func colors(_ context: ChartContext, count: Int, isOrdinal: Bool, interpolate: JSONValue?) -> [Color] {
    switch self {
    case .list(let colors): return colors
    case .scheme(let name, let written, let start, let end):
      guard let scheme = ColorScheme.named(name) else { return [] }
      if !scheme.isContinuous { return isOrdinal ? scheme.colors : Array(scheme.colors.prefix(count)) }
      return scheme.colors(count: max(1, written ?? count), extent: (start, end))
    case .field: return []
    }
  }

  private static func space(_ interpolate: JSONValue?) -> (ColorSpace, Double) {
    if let object = interpolate?.object {
      return (object["type"]?.string.flatMap(ColorSpace.init) ?? .rgb, object["gamma"]?.number ?? 1)
    }
    return (interpolate?.string.flatMap(ColorSpace.init) ?? .rgb, 1)
  }
}
