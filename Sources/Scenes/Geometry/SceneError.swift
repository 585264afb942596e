/// What is wrong with text that should describe a drawing. Facts only; the sentences are in `SceneError+Message.swift`.
package enum SceneError: Error, Hashable, Sendable {
  /// The text is not an SVG path; `offset` counts the UTF-8 bytes before the trouble.
  case notAPath(String, offset: Int)
}
