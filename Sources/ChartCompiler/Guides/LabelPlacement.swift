import Scenes
import Specs

/// How turned labels of axes and headers are aligned so that they end at what they name.
///
/// - Angles are degrees from 0 up to 360.
/// - Source: Vega-Lite `defaultLabelAlign`, `defaultLabelBaseline`.
enum LabelPlacement {
  static func normalized(_ angle: Double) -> Double {
    let rest = angle.truncatingRemainder(dividingBy: 360)
    return rest < 0 ? rest + 360 : rest
  }

  /// `nil` leaves it to the side of the axis and the flush rule.
  static func align(angle: Double, orient: String, channel: Channel) -> TextLabel.Align? {
    let isX = channel == .x
    let start: Double = isX ? 0 : 90
    if (angle + start).truncatingRemainder(dividingBy: 180) == 0 { return isX ? nil : .center }
    return (start < angle && angle < 180 + start) == (orient == (isX ? "bottom" : "left")) ? .left : .right
  }

  /// - Parameter includesMiddle: whether a level label of a vertical axis says "middle" instead of nothing.
  static func baseline(angle: Double, orient: String, channel: Channel, includesMiddle: Bool = false) -> TextLabel.Baseline? {
    if channel == .x {
      if 45 < angle && angle < 135 || 225 < angle && angle < 315 { return .middle }
      return (angle <= 45 || 315 <= angle) == (orient == "top") ? .bottom : .top
    }
    if angle <= 45 || 315 <= angle || 135 <= angle && angle <= 225 { return includesMiddle ? .middle : nil }
    return (45 <= angle && angle <= 135) == (orient == "left") ? .top : .bottom
  }
}
