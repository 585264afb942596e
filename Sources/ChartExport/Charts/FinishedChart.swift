import Scenes

/// A chart with everything in it that its files will show.
package struct FinishedChart: Sendable, Hashable {
  package let scene: Scene
  /// What was drawn otherwise than its author may expect, a line each.
  package let warnings: [String]
}
