/// A named set of colors: a list for categories or a ramp for quantities.
///
/// - Source: Vega's color schemes, with their names in lower case.
package struct ColorScheme: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable { case categorical, sequential, diverging, cyclical }
  package let name: String
  package let kind: Kind
  /// The colors of a categorical scheme, or the evenly spaced stops of a ramp.
  package let colors: [Color]
  private let ramp: ColorRamp

  init(name: String, kind: Kind, colors: [Color]) {
    (self.name, self.kind, self.colors) = (name, kind, colors)
    ramp = ColorRamp(colors)
  }

  package var isContinuous: Bool { kind != .categorical }

  /// The color at a place of the ramp, 0 to 1; for a categorical scheme a blend of its colors.
  package func interpolate(_ t: Double) -> Color { ramp(t) }

  /// As many colors as a discrete scale needs.
  ///
  /// - A ramp is sampled at `i / (count + 1)` so that its very ends stay unused; a categorical scheme gives at most what it has.
  /// - `extent` cuts a part out of a ramp; `reversed` turns it round. Source: Vega's `quantizeInterpolator`.
  package func colors(count: Int, extent: (Double, Double) = (0, 1), reversed: Bool = false) -> [Color] {
    guard count > 0 else { return [] }
    guard isContinuous else {
      let some = Array(colors.prefix(count))
      return reversed ? some.reversed() : some
    }
    let (start, end) = reversed ? (extent.1, extent.0) : extent
    return (1...count).map { interpolate(start + Double($0) / Double(count + 1) * (end - start)) }
  }

  /// The scheme of a name, whatever its case, or `nil`.
  ///
  /// - A name with a number, such as `blues-5`, is a categorical scheme of that many colors from one end of the ramp to the other.
  package static func named(_ name: String) -> ColorScheme? {
    let key = name.lowercased()
    if let scheme = all[key] { return scheme }
    guard let dash = key.lastIndex(of: "-"), let count = Int(key[key.index(after: dash)...]), count > 0, count < 1000,
      let whole = all[String(key[..<dash])]
    else { return nil }
    guard whole.isContinuous else { return ColorScheme(name: key, kind: .categorical, colors: Array(whole.colors.prefix(count))) }
    let steps = Double(max(1, count - 1))
    return ColorScheme(name: key, kind: .categorical, colors: (0..<count).map { whole.interpolate(Double($0) / steps) })
  }

  /// Every name without a number, sorted.
  package static let names: [String] = all.keys.sorted()

  /// Every name that the grammar has, sorted: the names without a number, and ramps of several hues in the counts that they were made for.
  ///
  /// - Source: Vega-Lite's schema, `ColorScheme`: 3 to 9 colors of a sequential ramp, 3 to 11 of a diverging one.
  package static let grammarNames: [String] = {
    let several = sequentialMultiHue.map(\.name).filter { !evenToTheEye.contains($0) }.flatMap { name in (3...9).map { "\(name)-\($0)" } }
    let twoSided = diverging.flatMap { scheme in (3...11).map { "\(scheme.name)-\($0)" } }
    return (names + several + twoSided).sorted()
  }()

  /// Ramps whose steps look alike everywhere, of which no counted forms were made.
  private static let evenToTheEye: Set<String> = ["cividis", "inferno", "magma", "plasma", "turbo", "viridis"]

  private static let all: [String: ColorScheme] = {
    var schemes: [String: ColorScheme] = [:]
    let tables: [(Kind, [(name: String, hex: String)])] = [
      (.categorical, categorical), (.sequential, sequentialSingleHue), (.sequential, sequentialMultiHue), (.diverging, diverging),
      (.cyclical, cyclical),
    ]
    for (kind, table) in tables {
      for (name, hex) in table { schemes[name] = ColorScheme(name: name, kind: kind, colors: decode(hex)) }
    }
    return schemes
  }()

  private static func decode(_ hex: String) -> [Color] {
    let digits = hex.utf8.map { UInt32($0 < 58 ? $0 - 48 : $0 - 87) }
    return stride(from: 0, to: digits.count - 5, by: 6).map { start in
      Color(hex: digits[start..<start + 6].reduce(0) { $0 << 4 | $1 })
    }
  }
}
