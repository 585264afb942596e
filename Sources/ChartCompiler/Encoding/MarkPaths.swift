import Specs

/// A property of marks that is a constant or an expression.
typealias MarkPath<Constant: SpecValue> = KeyPath<MarkMembers, Member<Setting<Constant>>>

/// The properties of marks that go with a position channel.
extension Channel {
  /// The property of the channel's own name.
  var positionPath: MarkPath<PositionConstant>? {
    switch self {
    case .x: \.x
    case .y: \.y
    case .x2: \.x2
    case .y2: \.y2
    case .theta: \.theta
    case .theta2: \.theta2
    case .radius: \.radius
    case .radius2: \.radius2
    default: nil
    }
  }

  /// Vega's property that the channel sets.
  var vegaPositionPath: MarkPath<PositionConstant>? {
    switch self {
    case .theta: \.startAngle
    case .theta2: \.endAngle
    case .radius: \.outerRadius
    case .radius2: \.innerRadius
    default: positionPath
    }
  }

  /// How far the position is moved.
  var offsetPath: MarkPath<Double>? {
    switch self {
    case .x: \.xOffset
    case .y: \.yOffset
    case .x2: \.x2Offset
    case .y2: \.y2Offset
    case .theta: \.thetaOffset
    case .theta2: \.theta2Offset
    case .radius: \.radiusOffset
    case .radius2: \.radius2Offset
    default: nil
    }
  }

  /// The width or height of an x or y channel.
  var lengthPath: MarkPath<BandLength>? {
    guard main.isXorY else { return nil }
    return sizeName == "width" ? \.width : \.height
  }
}
