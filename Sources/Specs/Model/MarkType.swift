/// The geometry that a unit view draws for its rows.
///
/// - Source: Vega-Lite `mark.ts`. Composite marks are gone after Normalize; `geoshape` is refused by name.
public enum MarkType: String, CaseIterable, Hashable, Sendable {
  case arc, area, bar, circle, image, line, point, rect, rule, square, text, tick, trail

  /// One outline through many rows.
  public var isPath: Bool { self == .line || self == .area || self == .trail }
  public var isBarOrArea: Bool { self == .bar || self == .area }
  /// Drawn as a rectangle whose extent can be a band.
  public var isRectBased: Bool { [.rect, .bar, .image, .arc, .tick].contains(self) }
  public var isPointLike: Bool { self == .point || self == .circle || self == .square }
}

/// What kind of measurement a field holds.
public enum FieldType: String, CaseIterable, Hashable, Sendable {
  case quantitative, temporal, ordinal, nominal, geojson
  public var isDiscrete: Bool { self == .ordinal || self == .nominal }
}

public enum Orientation: String, CaseIterable, Hashable, Sendable { case horizontal, vertical }
