import ChartLayout
import JSON
import Scenes
import Specs

/// The page of a chart: padding, background, and whether the plot fits it or the page grows around the plot.
///
/// - Source: Vega-Lite `getTopLevelProperties`, Vega's `autosize`.
struct PageSetup {
  private let node: SpecNode
  private let config: Config
  private let context: ChartContext
  private let autosize: Autosize

  init(_ node: SpecNode, _ root: View, config: Config, context: ChartContext, scales: ScaleSetup) {
    (self.node, self.config, self.context) = (node, config, context)
    let written = node["autosize"]?.value ?? config["autosize"]
    var type = written?.string ?? written?["type"]?.string ?? "pad"
    // A plot whose length follows from its steps cannot be fitted along it.
    if type.hasPrefix("fit") {
      let steps = (scales.followsSteps(.x, of: root), scales.followsSteps(.y, of: root))
      switch steps {
      case (true, true): type = "pad"
      case (true, false): type = "fit-y"
      case (false, true): type = "fit-x"
      case (false, false): break
      }
    }
    let kind: Autosize.Kind =
      switch type {
      case "fit": .fit
      case "fit-x": .fitX
      case "fit-y": .fitY
      case "none": .none
      default: .pad
      }
    autosize = Autosize(kind, contains: written?["contains"]?.string == "padding" ? .padding : .content)
  }

  /// Whether the plot has to take the size that the page leaves it.
  var fits: Bool { [.fit, .fitX, .fitY].contains(autosize.kind) || (autosize.kind == .none && autosize.contains == .padding) }

  func page(_ group: ViewGroup) -> Page {
    let background = context.constant(node["background"]?.value ?? config["background"])
    return Page(
      size: Size(group.width, group.height), autosize: autosize, padding: padding,
      background: background?.string.flatMap(Color.init(css:)).map(Paint.color), legends: LegendLayout(config: config))
  }

  var padding: Padding {
    switch context.constant(node["padding"]?.value ?? config["padding"]) {
    case .number(let all): Padding(all)
    case .object(let sides):
      Padding(
        left: sides["left"]?.number ?? 0, top: sides["top"]?.number ?? 0, right: sides["right"]?.number ?? 0,
        bottom: sides["bottom"]?.number ?? 0)
    default: Padding(5)
    }
  }
}

extension LegendLayout {
  /// How legends stack, by Vega-Lite's `config.legend.layout`: settings for all sides, and for each side by its name.
  init(config: Config) {
    let layout = config["legend", "layout"]
    self.init(Self.stack(LegendStack(), layout))
    left = Self.stack(left, layout?["left"])
    right = Self.stack(right, layout?["right"])
    top = Self.stack(top, layout?["top"])
    bottom = Self.stack(bottom, layout?["bottom"])
    topLeft = Self.stack(topLeft, layout?["top-left"])
    topRight = Self.stack(topRight, layout?["top-right"])
    bottomLeft = Self.stack(bottomLeft, layout?["bottom-left"])
    bottomRight = Self.stack(bottomRight, layout?["bottom-right"])
  }

  private static func stack(_ standard: LegendStack, _ given: JSONValue?) -> LegendStack {
    guard let given else { return standard }
    var stack = standard
    stack.offset = given["offset"]?.number ?? stack.offset
    stack.anchor = given["anchor"]?.string.flatMap(Anchor.init) ?? stack.anchor
    stack.margin = given["margin"]?.number ?? stack.margin
    stack.bounds = given["bounds"]?.string.flatMap(GridBounds.init) ?? stack.bounds
    stack.center = given["center"]?.bool ?? stack.center
    if let direction = given["direction"]?.string { stack.isVertical = direction == "vertical" }
    return stack
  }
}
