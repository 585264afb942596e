import Analysis
import ArgumentParser

/// Compares mirrored flows.
struct MirrorCommand: AnalysisCommand {
  static let kind = AnalysisKind.mirror
  static let configuration = CommandConfiguration(
    commandName: "mirror", abstract: "Compare the same flow as the exporter and the importer report it.",
    discussion: """
      Two series, the exporter's (FOB) first, or a file with both columns.

      Example: rapport mirror trade_rus_exports_pak_imf trade_pak_imports_rus_cow4
      Example: rapport mirror trade.csv --x year --exports fob --imports cif
      """)

  @OptionGroup var arguments: AnalysisArguments
  @OptionGroup var flows: FlowArguments

  var columns: ColumnChoice { flows.columns }

  var options: AnalysisOptions {
    AnalysisOptions()
  }
}
