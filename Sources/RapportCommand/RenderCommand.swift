import ArgumentParser
import ChartExport
import Scenes
import JSON

/// Draws one chart.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Draw a Vega-Lite spec as PNG, PDF or SVG.",
    discussion: """
      The ending of the output says the format; SVG goes to the standard output when nothing else is asked for.
      Data addresses are files beside the spec or below --base; a name is a table given with --data, or one of the dossier's.

      Example: rapport render views.vl.json -o views.png --dpi 300
      """)

  /// A value between two stages.
  enum Stage: String, ExpressibleByArgument, CaseIterable { case normalize, scene }

  @Argument(help: "The spec, or - for the standard input.")
  var spec: String

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write, or - for the standard output.", valueName: "file"))
  var output = "-"

  @Option(help: "The format, when the ending does not say it.")
  var format: ChartFormat?

  @Option(help: "Print a value between two stages as JSON instead of drawing.")
  var stopAfter: Stage?

  @OptionGroup var size: SizeArguments
  @OptionGroup var chart: ChartArguments
  @OptionGroup var data: DataOptions

  func run() throws {
    let options = size.sized(try chart.options())
    let format = try format ?? formatOfOutput()
    let bytes = try InputFile.bytes(at: spec)
    let name = spec == "-" ? "standard input" : spec
    let json = try ChartExporter.spec(bytes, file: name)
    let exporter = ChartExporter(options: options)
    if stopAfter == .normalize { return try write(JSONWriter.pretty.text(try exporter.normalize(json, file: name)) + "\n") }
    let compiled = try exporter.compile(
      json, file: name, data: try data.access(for: spec, zone: options.zone), formats: stopAfter == .scene ? ChartFormat.allCases : [format])
    for warning in compiled.warnings { Console.say("rapport: \(name): warning: \(warning)") }
    if stopAfter == .scene { return try write(compiled.scene.json) }
    Heap.keepPages()
    try OutputFile.write(try exporter.paint(compiled.scene, as: format, file: name), to: output)
  }

  private func formatOfOutput() throws -> ChartFormat {
    if output == "-" || stopAfter != nil { return .svg }
    if let format = ChartFormat(path: output) { return format }
    throw ExportError(output, .unknownFormat(FilePath.ending(of: output), known: ChartFormat.allCases.map(\.rawValue)))
  }

  private func write(_ text: String) throws { try OutputFile.write(Array(text.utf8), to: output) }
}
