import ChartLayout

extension AxisComponent {
  /// The axis that two views share; `nil` where their authors put it on different sides.
  ///
  /// - Source: Vega-Lite `mergeAxisComponent`.
  func merged(with other: AxisComponent) -> AxisComponent? {
    if orient.isExplicit, other.orient.isExplicit, orient.value != other.orient.value { return nil }
    var result = self
    result.isDisabled = isDisabled.merged(with: other.isDisabled)
    result.orientIsExpression = orientIsExpression || other.orientIsExpression
    result.orient = isDisabled.value && !other.isDisabled.value ? other.orient : orient.merged(with: other.orient)
    result.properties = properties.merged(with: other.properties)
    result.title = title.merged(with: other.title, tie: GuideTitle.merge)
    result.minStepUnit = minStepUnit.merged(with: other.minStepUnit)
    if result.properties.tickMinStep != nil { result.minStepUnit = nil }
    result.labelText = labelText.merged(with: other.labelText)
    result.labelBand = labelBand.merged(with: other.labelBand)
    return result
  }

  /// The axes of one channel of layered views: one that all share, or each its own, on alternating sides.
  ///
  /// - Parameter isShared: whether the layers' scales and the author let them share; where written sides differ they do not.
  /// - Source: Vega-Lite `parseLayerAxes`.
  static func layered(_ children: [[AxisComponent]], isShared: Bool) -> [AxisComponent] {
    if isShared, let shared = merged(children) { return shared }
    var counts: [Side: Int] = [:]
    var result: [AxisComponent] = []
    for var axis in children.joined() {
      if !axis.orientIsExpression {
        let side = axis.orient.value
        if counts[side, default: 0] > 0, !axis.orient.isExplicit, counts[side, default: 0] > counts[side.opposite, default: 0] {
          axis.orient = Explicit(side.opposite, explicit: false)
        }
        // Vega-Lite counts the side that the axis had before it was moved.
        if !axis.isDisabled.value { counts[side, default: 0] += 1 }
      }
      // Only the first of several axes has a grid unless an author asks for more.
      if !result.isEmpty, axis.properties.grid == true, !axis.properties.isExplicit(\.grid) { axis.properties.set(\.grid, false, explicit: false) }
      result.append(axis)
    }
    return result
  }

  private static func merged(_ children: [[AxisComponent]]) -> [AxisComponent]? {
    var result: [AxisComponent] = []
    for child in children where !child.isEmpty {
      if result.isEmpty { result = child; continue }
      guard result.count == child.count else { return nil }
      for index in result.indices {
        guard let both = result[index].merged(with: child[index]) else { return nil }
        result[index] = both
      }
    }
    return result
  }
}

extension Side {
  var opposite: Side {
    switch self {
    case .left: .right
    case .right: .left
    case .top: .bottom
    case .bottom: .top
    }
  }
}
