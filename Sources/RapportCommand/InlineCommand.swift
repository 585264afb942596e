import ArgumentParser
import ChartExport
import Chronology
import JSON

/// Makes a spec that needs no other file.
struct InlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inline", abstract: "Print a spec with its data inside, for any Vega-Lite tool.",
    discussion: "Example: rapport inline views.vl.json -o views-with-data.vl.json")

  @Argument(help: "The spec, or - for the standard input.")
  var spec: String

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write, or - for the standard output.", valueName: "file"))
  var output = "-"

  @OptionGroup var data: DataOptions

  func run() throws {
    let name = spec == "-" ? "standard input" : spec
    let json = try ChartExporter.spec(try InputFile.bytes(at: spec), file: name)
    let inliner = SpecInliner(data: try data.access(for: spec, zone: .utc))
    let inlined = try inliner.inline(json, file: name)
    try OutputFile.write(Array((JSONWriter.pretty.text(inlined) + "\n").utf8), to: output)
  }
}
