import ChartLayout
import JSON
import Scenes
import Specs

/// The title of a view, as its author and the configuration's `title` section say.
///
/// - Source: Vega-Lite `assembleTitle`, `extractTitleConfig`; Vega `parsers/title.js`.
enum ViewTitle {
  /// - Parameter isPlot: whether the view is a unit or a layer; their middle titles are centered on the plot, those of
  ///   facets and concatenations start at the left.
  /// - Returns: `nil` for a view without a title.
  static func title(of node: SpecNode, isPlot: Bool, context: ChartContext) -> Title? {
    guard let written = node["title"]?.value, !written.isBlank else { return nil }
    var own = written.object ?? ["text": written]
    if written["expr"] != nil { own = ["text": written] }
    guard let text = own["text"], !context.lines(of: text).isEmpty else { return nil }
    let section = context.config["title"]?.object ?? [:]
    for name in ["anchor", "frame", "offset", "orient"] where own[name] == nil {
      if let value = section[name], !value.isBlank { own[name] = value }
    }
    for name in ["angle", "limit"] where own[name] == nil { own[name] = section[name] }
    if isPlot {
      if own["frame"] == nil, own["anchor"] == nil || own["anchor"] == "middle" { own["frame"] = "group" }
    } else if own["anchor"] == nil {
      own["anchor"] = "start"
    }
    return title(own, styles: own["style"].map { AxisConfig.names($0) }, context: context, pointer: node.pointer + "/title")
  }

  /// A title of written properties, over the configuration's section for the default style.
  ///
  /// - Parameter styles: those that the author gave in place of the default.
  private static func title(_ own: JSONObject, styles: [String]?, context: ChartContext, pointer: String) -> Title {
    let section = context.config["title"]?.object ?? [:]
    // Vega-Lite hands these to Vega as part of the two styles, which an author's own style replaces.
    var marks: JSONObject = [:]
    let direct: Set<String> = ["anchor", "frame", "offset", "orient", "angle", "limit"]
    if styles == nil { for (name, value) in section where !direct.contains(name) && !name.hasPrefix("subtitle") { marks[name] = value } }
    let subtitles = section.filter { $0.key.hasPrefix("subtitle") }
    let look = GuideLook(own: own, configured: defaults.merging(subtitles) { $1 }.merging(marks) { $1 }, context: context, pointer: pointer)
    var title = Title(context.lines(of: own["text"] ?? .null), subtitle: own["subtitle"].map { context.lines(of: $0) } ?? [])
    fill(&title, look, styles: styles ?? ["group-title"])
    title.subtitleStyle = look.textStyle("subtitle", styles: ["group-subtitle"])
    title.subtitlePadding = look.number("subtitlePadding") ?? 0
    return title
  }

  /// Sets what titles of views and of headers have in common.
  static func fill(_ title: inout Title, _ look: GuideLook, styles: [String]) {
    func styled(_ name: String) -> JSONValue? { look[name] ?? look.context.constant(look.context.config.style(name, in: styles)) }
    title.orient = look.choice("orient") ?? .top
    title.anchor = look.choice("anchor") ?? .middle
    title.frame = look.choice("frame") ?? .bounds
    title.offset = look.number("offset") ?? 0
    title.align = look.choice("align")
    title.angle = look.number("angle")
    title.baseline = look.choice("baseline") ?? .top
    title.dx = styled("dx")?.number ?? 0
    title.dy = styled("dy")?.number ?? 0
    title.limit = look.number("limit") ?? 0
    title.style = look.textStyle("", styles: styles)
    title.zIndex = look.number("zindex") ?? 0
    title.isAccessible = look["aria"] != false && look.context.config["aria"] != false
    title.label = look.text("description")
  }

  /// Vega's own defaults.
  static let defaults: JSONObject = ["orient": "top", "anchor": "middle", "offset": 4, "subtitlePadding": 3]
}
