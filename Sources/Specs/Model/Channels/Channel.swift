/// A visual channel that data or a constant is mapped to.
///
/// - Source: Vega-Lite `channel.ts`; the raw value is the name in a spec.
package enum Channel: String, SpecChoice {
  case x, y, x2, y2, xOffset, yOffset
  case theta, theta2, radius, radius2
  case color, fill, stroke, opacity, fillOpacity, strokeOpacity, strokeWidth, strokeDash, size, shape, angle
  case text, tooltip, href, url, description, detail, key, order
  case row, column, facet
  case xError, xError2, yError, yError2
  case time
  case longitude, latitude, longitude2, latitude2

  /// Channels that can have a scale, in the order in which scales are set up.
  package static let scaled: [Channel] = [
    .x, .y, .theta, .radius, .xOffset, .yOffset,
    .color, .fill, .stroke, .opacity, .fillOpacity, .strokeOpacity, .strokeWidth, .size, .shape, .strokeDash, .angle,
  ]
  /// Channels other than positions, in Vega-Lite's order; what a stack or a path is split by.
  package static let nonPosition: [Channel] = [
    .color, .fill, .stroke, .opacity, .fillOpacity, .strokeOpacity, .strokeWidth, .size, .shape, .strokeDash, .text, .order, .detail, .key,
    .tooltip, .href, .url, .description, .angle,
  ]
  /// Channels that discrete domains can be sorted by.
  static let sortable: [Channel] = [
    .color, .fill, .fillOpacity, .opacity, .shape, .size, .stroke, .strokeOpacity, .strokeWidth, .text, .x, .y,
  ]

  package var isXorY: Bool { self == .x || self == .y }
  package var isOffset: Bool { self == .xOffset || self == .yOffset }
  package var isPolar: Bool { self == .theta || self == .radius }
  package var isColor: Bool { self == .color || self == .fill || self == .stroke }
  package var isSecondary: Bool { [.x2, .y2, .theta2, .radius2, .longitude2, .latitude2].contains(self) }

  /// The channel that gives the other end: x2 for x, and so on.
  package var secondary: Channel? {
    switch self {
    case .x: .x2
    case .y: .y2
    case .theta: .theta2
    case .radius: .radius2
    case .longitude: .longitude2
    case .latitude: .latitude2
    default: nil
    }
  }
  /// The channel whose scale this one uses: x for x2, and so on; itself otherwise.
  package var main: Channel {
    switch self {
    case .x2: .x
    case .y2: .y
    case .theta2: .theta
    case .radius2: .radius
    case .longitude2: .longitude
    case .latitude2: .latitude
    default: self
    }
  }
  /// The channel that shifts within this position: xOffset for x.
  package var offset: Channel? {
    switch self {
    case .x: .xOffset
    case .y: .yOffset
    default: nil
    }
  }
  /// The position that an offset channel shifts within: x for xOffset.
  package var offsetMain: Channel? {
    switch self {
    case .xOffset: .x
    case .yOffset: .y
    default: nil
    }
  }
  /// `width` for horizontal channels, `height` for vertical ones.
  package var sizeName: String {
    switch self {
    case .x, .x2, .xOffset, .radius: "width"
    default: "height"
    }
  }
}
