import ChartLayout
import Scenes
import Specs

/// The title of a view, as its author and the configuration's `title` section say.
///
/// - Source: Vega-Lite `assembleTitle`, `extractTitleConfig`; Vega `parsers/title.js`.
enum ViewTitle {
  /// - Parameter isPlot: whether the view is a unit or a layer; their middle titles are centered on the plot, those of
  ///   facets and concatenations start at the left.
  /// - Returns: `nil` for a view without a title.
  static func title(of view: ViewSpec, isPlot: Bool, context: ChartContext) -> Title? {
    guard var own = view.title, let text = own.text, !text.isBlank, !context.lines(of: text).isEmpty else { return nil }
    let section = context.config.title ?? TitleDef()
    own.anchor = own.anchor ?? section.anchor.flatMap { $0.isNone ? nil : $0 }
    own.frame = own.frame ?? section.frame
    own.offset = own.offset ?? section.offset
    own.orient = own.orient ?? section.orient
    own.angle = own.angle ?? section.angle
    own.limit = own.limit ?? section.limit
    if isPlot {
      if own.frame == nil, own.anchor == nil || own.anchor == .value(.middle) { own.frame = .value("group") }
    } else if own.anchor == nil {
      own.anchor = .value(.start)
    }
    return title(own, context: context)
  }

  /// A title of written properties, over the configuration's section for the default style.
  private static func title(_ own: TitleDef, context: ChartContext) -> Title {
    let section = context.config.title ?? TitleDef()
    let subtitles = section.keeping(
      \.subtitleColor, \.subtitleFont, \.subtitleFontSize, \.subtitleFontStyle, \.subtitleFontWeight, \.subtitleLineHeight, \.subtitlePadding)
    var configured = defaults.merging(subtitles)
    // Vega-Lite hands the rest to Vega as part of the style, which an author's own style replaces.
    if own.style == nil { configured = configured.merging(section.omitting(\.anchor, \.frame, \.offset, \.orient, \.angle, \.limit)) }
    let look = GuideLook(own: own, configured: configured, context: context)
    var title = Title(context.lines(of: own.text), subtitle: context.lines(of: own.subtitle))
    fill(&title, look, styles: own.style ?? ["group-title"])
    title.subtitleStyle = look.textStyle(.subtitle, styles: ["group-subtitle"])
    title.subtitlePadding = look[\.subtitlePadding] ?? 0
    return title
  }

  /// Sets what titles of views and of headers have in common.
  static func fill(_ title: inout Title, _ look: GuideLook<TitleMembers>, styles: [String]) {
    let context = look.context
    title.orient = look.choice(\.orient) ?? .top
    title.anchor = look.choice(\.anchor) ?? .middle
    title.frame = look.choice(\.frame) ?? .bounds
    title.offset = look[\.offset] ?? 0
    title.align = look.choice(\.align)
    title.angle = look[\.angle]
    title.baseline = look.choice(\.baseline) ?? .top
    title.dx = look[\.dx] ?? context.constant(context.config.style(\.dx, in: styles)) ?? 0
    title.dy = look[\.dy] ?? context.constant(context.config.style(\.dy, in: styles)) ?? 0
    title.limit = look[\.limit] ?? 0
    title.style = look.textStyle(.title, styles: styles)
    title.zIndex = look[\.zindex] ?? 0
    title.isAccessible = look[\.aria] != false && context.config.aria != false
  }

  /// Vega's own defaults.
  static let defaults: TitleDef = {
    var title = TitleDef()
    (title.orient, title.anchor, title.offset, title.subtitlePadding) = (.value("top"), .value(.middle), .value(4), .value(3))
    return title
  }()
}

extension TextMembers<TitleMembers> {
  static var title: TextMembers {
    TextMembers(
      font: \.font, fontSize: \.fontSize, fontStyle: \.fontStyle, fontWeight: \.fontWeight, color: \.color, opacity: nil,
      lineHeight: \.lineHeight)
  }
  static var subtitle: TextMembers {
    TextMembers(
      font: \.subtitleFont, fontSize: \.subtitleFontSize, fontStyle: \.subtitleFontStyle, fontWeight: \.subtitleFontWeight,
      color: \.subtitleColor, opacity: nil, lineHeight: \.subtitleLineHeight)
  }
}
