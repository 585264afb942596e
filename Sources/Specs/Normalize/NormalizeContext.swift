import JSON

/// What a view knows of the views around it.
struct NormalizeContext {
  var config: JSONObject
  /// Place of the view in the author's spec.
  var pointer = ""
  /// Number of views around this one.
  var depth = 0
  /// Encoding and projection of the layers around a unit.
  var parentEncoding: JSONObject?
  var parentProjection: JSONValue?
  /// The fields that stand for `{"repeat": …}`; `nil` outside every repeat.
  var repeater: Repeater?
  /// Put before the names of views inside a repeat.
  var repeaterPrefix = ""

  /// Views nest at most this deep; more is refused rather than risking the stack.
  static let greatestDepth = 64

  /// Units and layers in all; repeats in repeats double with every level.
  static let greatestCount = 5_000
  /// Counts the views made so far, for all contexts that began as one.
  let tally = Tally()
  final class Tally { var count = 0 }

  /// The context of a part of the view.
  func inside(_ step: String) -> NormalizeContext {
    var copy = self
    copy.pointer += "/" + step
    copy.depth += 1
    return copy
  }

  func error(_ step: String, _ reason: SpecError.Reason) -> SpecError {
    SpecError(pointer: step.isEmpty ? pointer : "\(pointer)/\(step)", reason: reason)
  }
}
