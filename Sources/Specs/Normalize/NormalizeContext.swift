/// What a view knows of the views around it.
struct NormalizeContext {
  var config: Config
  /// Number of views around this one.
  var depth = 0
  /// The encoding of the layers around a unit.
  var parentEncoding: EncodingSpec?
  /// The fields that stand for `{"repeat": …}`; `nil` outside every repeat.
  var repeater: Repeater?
  /// Put before the names of views inside a repeat.
  var repeaterPrefix = ""
  /// Whether lines and areas may have points and lines laid over them: overlays have none of their own.
  var allowsOverlays = true

  /// Views nest at most this deep; more is refused rather than risking the stack.
  static let greatestDepth = 64

  /// Units and layers in all; repeats in repeats double with every level.
  static let greatestCount = 5_000
  /// Counts the views made so far, for all contexts that began as one.
  let tally = Tally()
  final class Tally { var count = 0 }

  /// The context of a part of the view.
  func inside() -> NormalizeContext {
    var copy = self
    copy.depth += 1
    return copy
  }
}
