public import Scenes

/// A chart with everything in it that its files will show.
public struct FinishedChart: Sendable, Hashable {
  public let scene: Scene
  /// What was drawn otherwise than its author may expect, a line each.
  public let warnings: [String]
}
