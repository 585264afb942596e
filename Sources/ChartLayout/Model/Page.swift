import Scenes

/// How the page and the plot fit each other.
///
/// - Source: Vega's `autosize`.
package struct Autosize: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case none, pad, fit
    case fitX = "fit-x"
    case fitY = "fit-y"
  }
  package enum Contains: String, Sendable { case content, padding }
  package var kind: Kind
  /// Whether the size asked for includes the padding.
  package var contains: Contains
  package init(_ kind: Kind = .pad, contains: Contains = .content) { (self.kind, self.contains) = (kind, contains) }
}

/// Room around a page in points.
package struct Padding: Hashable, Sendable {
  package var left: Double
  package var top: Double
  package var right: Double
  package var bottom: Double
  package init(left: Double, top: Double, right: Double, bottom: Double) {
    (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
  }
  /// The same on all sides; Vega-Lite's default is 5.
  package init(_ all: Double = 5) { (left, top, right, bottom) = (all, all, all, all) }
}

/// What layout needs to know beside the views: page size rules, colors, and how legends stack.
///
/// - `size` is the width and height that the author asked for (Vega's signals), used by the `fit` kinds and `none`.
package struct Page: Hashable, Sendable {
  package var size: Size
  package var autosize: Autosize
  package var padding: Padding
  package var background: Paint?
  package var legends: LegendLayout
  package var metadata: SceneMetadata
  package init(
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
package struct LaidOutChart: Hashable, Sendable {
  package var scene: Scene
  /// Whole points beyond the plot on each side, without padding.
  package var overhang: Padding
  /// The plot size that the page has room for.
  package var fittedPlot: Size
  package init(scene: Scene, overhang: Padding, fittedPlot: Size) {
    (self.scene, self.overhang, self.fittedPlot) = (scene, overhang, fittedPlot)
  }
}
