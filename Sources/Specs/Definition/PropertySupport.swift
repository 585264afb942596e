/// What becomes of a member that the grammar knows.
package enum PropertySupport: Hashable, Sendable {
  /// Honored as Vega-Lite has it.
  case drawn
  /// An error by name, since leaving it out would draw another picture.
  case refused
  /// Accepted, without effect in a still picture for the reason given.
  case still(reason: String)

  static let animation = PropertySupport.still(reason: "animation has no still picture")
  static let pointer = PropertySupport.still(reason: "a still picture has no pointer")
  static let unread = PropertySupport.still(reason: "Vega-Lite knows the name and reads it nowhere")
  static let maps = PropertySupport.still(reason: "maps are refused")
  static let untouched = PropertySupport.still(reason: "selections are drawn as they stand before anybody touches the chart")
}
