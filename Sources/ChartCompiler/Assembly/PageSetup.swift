import ChartLayout
import Scenes
import Specs

/// The page of a chart: padding, background, and whether the plot fits it or the page grows around the plot.
///
/// - Source: Vega-Lite `getTopLevelProperties`, Vega's `autosize`.
struct PageSetup {
  private let spec: ViewSpec
  private let config: Config
  private let context: ChartContext
  private let autosize: Autosize

  init(_ root: View, config: Config, context: ChartContext, scales: ScaleSetup) {
    (spec, self.config, self.context) = (root.spec, config, context)
    let written = root.spec.autosize ?? config.autosize
    // A plot whose length follows from its steps cannot be fitted along it.
    let steps = (scales.followsSteps(.x, of: root), scales.followsSteps(.y, of: root))
    let kind: Autosize.Kind =
      switch (written?.type ?? .pad, steps) {
      case (.fit, (false, false)): .fit
      case (.fit, (false, true)), (.fitX, (false, false)): .fitX
      case (.fit, (true, false)), (.fitY, (false, false)): .fitY
      case (.fitX, (true, false)): .fitY
      case (.fitX, (false, true)): .fitX
      case (.fitY, (true, false)): .fitY
      case (.fitY, (false, true)): .fitX
      case (.none, _): .none
      case (.pad, _), (.fit, (true, true)), (.fitX, (true, true)), (.fitY, (true, true)): .pad
      }
    autosize = Autosize(kind, contains: written?.contains == .padding ? .padding : .content)
  }

  /// Whether the plot has to take the size that the page leaves it.
  var fits: Bool { [.fit, .fitX, .fitY].contains(autosize.kind) || (autosize.kind == .none && autosize.contains == .padding) }

  func page(_ group: ViewGroup) -> Page {
    let background = context.constant(spec.background ?? config.background)
    return Page(
      size: Size(group.width, group.height), autosize: autosize, padding: padding, background: background.flatMap { Paint($0) },
      legends: LegendLayout(config: config))
  }

  var padding: Padding {
    guard let given = context.constant(spec.padding ?? config.padding) else { return Padding(5) }
    return Padding(left: given.left, top: given.top, right: given.right, bottom: given.bottom)
  }
}

extension LegendLayout {
  /// How legends stack, by Vega-Lite's `config.legend.layout`: settings for all sides, and for each side by its name.
  init(config: Config) {
    let layout = config.legend?.layout
    self.init(Self.stack(LegendStack(), layout))
    left = Self.stack(left, layout?.left)
    right = Self.stack(right, layout?.right)
    top = Self.stack(top, layout?.top)
    bottom = Self.stack(bottom, layout?.bottom)
    topLeft = Self.stack(topLeft, layout?.topLeft)
    topRight = Self.stack(topRight, layout?.topRight)
    bottomLeft = Self.stack(bottomLeft, layout?.bottomLeft)
    bottomRight = Self.stack(bottomRight, layout?.bottomRight)
  }

  private static func stack(_ standard: LegendStack, _ given: LegendLayoutDef?) -> LegendStack {
    guard let given else { return standard }
    var stack = standard
    stack.offset = given.offset ?? stack.offset
    stack.anchor = given.anchor.flatMap { Anchor(rawValue: $0.rawValue) } ?? stack.anchor
    stack.margin = given.margin ?? stack.margin
    stack.bounds = given.bounds.flatMap { GridBounds(rawValue: $0.rawValue) } ?? stack.bounds
    stack.center = given.center ?? stack.center
    if let direction = given.direction { stack.isVertical = direction == .vertical }
    return stack
  }
}
