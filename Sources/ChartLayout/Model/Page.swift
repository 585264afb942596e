import Scenes

/// How the page and the plot fit each other.
///
/// - Source: Vega's `autosize`.
public struct Autosize: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case none, pad, fit
    case fitX = "fit-x"
    case fitY = "fit-y"
  }
  public enum Contains: String, Sendable { case content, padding }
  public var kind: Kind
  /// Whether the size asked for includes the padding.
  public var contains: Contains
  public init(_ kind: Kind = .pad, contains: Contains = .content) { (self.kind, self.contains) = (kind, contains) }
}

/// Room around a page in points.
public struct Padding: Hashable, Sendable {
  public var left: Double
  public var top: Double
  public var right: Double
  public var bottom: Double
  public init(left: Double, top: Double, right: Double, bottom: Double) {
    (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
  }
  /// The same on all sides; Vega-Lite's default is 5.
  public init(_ all: Double = 5) { (left, top, right, bottom) = (all, all, all, all) }
}

/// What layout needs to know beside the views: page size rules, colors, and how legends stack.
///
/// - `size` is the width and height that the author asked for (Vega's signals), used by the `fit` kinds and `none`.
public struct Page: Hashable, Sendable {
  public var size: Size
  public var autosize: Autosize
  public var padding: Padding
  public var background: Paint?
  public var legends: LegendLayout
  public var metadata: SceneMetadata
  public init(
    size: Size, autosize: Autosize = Autosize(), padding: Padding = Padding(), background: Paint? = .color(.white),
    legends: LegendLayout = LegendLayout(), metadata: SceneMetadata = SceneMetadata()
  ) {
    (self.size, self.autosize, self.padding) = (size, autosize, padding)
    (self.background, self.legends, self.metadata) = (background, legends, metadata)
  }
}

/// A placed chart, and how far it reaches beyond its plot.
///
/// - To solve `fit`: build the root with the width and height that the author asked for, padding included. If ``fittedPlot`` differs
///   from them, build the root again for that plot size and lay it out once more with the same `Page`, giving this result as
///   `keeping`. Vega does this once, not until it settles, and keeps the first pass's page size and origin.
public struct LaidOutChart: Hashable, Sendable {
  public var scene: Scene
  /// Whole points beyond the plot on each side, without padding.
  public var overhang: Padding
  /// The plot size that the page has room for.
  public var fittedPlot: Size
  public init(scene: Scene, overhang: Padding, fittedPlot: Size) {
    (self.scene, self.overhang, self.fittedPlot) = (scene, overhang, fittedPlot)
  }
}
