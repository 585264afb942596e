import ChartLayout
import Scenes
import Specs

/// What stands below a chart and inside its file: notes, the source line, alternative text.
///
/// - In: `usermeta.rapport` of a spec, which other Vega-Lite tools ignore; after its notes and sources those of the caller, each
///   unless it stands there already.
/// - Lines wrap to the width of the page; the page grows downward.
struct PageFurniture {
  private let notes: [String]
  private let sources: [String]
  private let metadata: SceneMetadata

  init(_ spec: ViewSpec, _ options: CompileOptions) {
    let page = spec.usermeta?.rapport
    func all(_ own: [String]?, _ more: [String]) -> [String] { (own ?? []) + more.filter { own?.contains($0) != true } }
    (notes, sources) = (all(page?.notes, options.notes), all(page?.source, options.sources))
    var metadata = SceneMetadata()
    metadata.title = spec.title?.text?.value.flatMap { $0.lines.isEmpty ? nil : $0.lines.joined(separator: " ") }
    metadata.description = page?.alt ?? spec.description
    metadata.author = page?.author
    metadata.license = page?.license
    metadata.language = page?.language
    metadata.source = sources.isEmpty ? nil : sources.joined(separator: " ")
    self.metadata = metadata
  }

  /// The scene with its notes and source line below, within the page's padding, and its metadata.
  func adding(to scene: Scene, padding: Padding, measurer: any TextMeasurer, config: Config) -> Scene {
    var scene = scene
    scene.metadata = metadata
    guard !notes.isEmpty || !sources.isEmpty, case .group(var group) = scene.root.items.first?.shape else { return scene }
    let margin = max(padding.left, 5)
    let family = config.style("guide-label")?.mark.font?.value ?? "sans-serif"
    let font = Font(family: family, size: 9.5)
    let width = max(120, scene.size.width - 2 * margin)
    let paragraphs = notes + (sources.isEmpty ? [] : [Self.labeled(sources.joined(separator: " "))])
    var y = scene.size.height + 2
    var items: [SceneItem] = []
    for paragraph in paragraphs {
      let lines = Self.wrapped(paragraph, width: width, font: font, measurer: measurer)
      let label = TextLabel(
        lines: lines, position: Point(margin - scene.origin.x, y - scene.origin.y), font: font, baseline: .top, lineHeight: font.size + 2.5)
      items.append(SceneItem(.text(label), fill: .color(Color(red: 95, green: 95, blue: 95))))
      y += Double(lines.count) * (font.size + 2.5) + 3
    }
    group.marks.append(SceneMark(.text, role: "footer", name: "source", items: items))
    scene.root.items[0].shape = .group(group)
    scene.size.height = (y + max(padding.bottom, 5) - 3).rounded(.up)
    scene.size.width = max(scene.size.width, (width + 2 * margin).rounded(.up))
    return scene
  }

  private static func labeled(_ source: String) -> String {
    source.lowercased().hasPrefix("source") ? source : "Source: " + source
  }

  /// A text in lines of at most the given width, broken at spaces; a longer word stays whole.
  static func wrapped(_ text: String, width: Double, font: Font, measurer: any TextMeasurer) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, measurer.width(of: longer, font: font) > width {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
