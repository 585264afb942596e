import ArgumentParser
import ChartExport
import JSON

/// Prints the grammar for editors and other tools.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print a JSON Schema of the specs that Rapport draws.",
    discussion: "Example: rapport schema > rapport.schema.json")

  func run() throws {
    try OutputFile.write(Array((JSONWriter.pretty.text(ChartExporter.schema) + "\n").utf8), to: "-")
  }
}
