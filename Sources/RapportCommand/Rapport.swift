import Analysis
import ArgumentParser
import ChartExport

/// The command: charts and numbers of the dossier, from a terminal or a script.
@main
struct Rapport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "Charts and trends of relations between two countries, with every figure's source.",
    discussion: """
      Data goes to the standard output, messages to the standard error, and - stands for either end.
      Exit codes: 0 done, 1 some inputs failed, 64 wrong command line, 65 bad data or spec, 66 no input, 70 our bug, 73 cannot write.

      Example: rapport render views.vl.json -o views.png
      """,
    version: Version.current,
    subcommands: [
      DatasetsCommand.self, ShowCommand.self, ExportCommand.self, RenderCommand.self, BatchCommand.self, CheckCommand.self,
      InlineCommand.self, SchemaCommand.self,
    ],
    groupedSubcommands: AnalysisDescription.Topic.allCases.map { topic in
      CommandGroup(name: topic.rawValue, subcommands: Analyses.all.filter { $0.about.topic == topic }.map { $0.command })
    })

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Failure.end(error)
    }
  }
}
