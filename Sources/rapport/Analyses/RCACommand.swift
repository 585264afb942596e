import Analysis
import ArgumentParser

/// Computes revealed comparative advantage.
struct RCACommand: AnalysisCommand {
  static let kind = AnalysisKind.rca
  static let configuration = CommandConfiguration(
    commandName: "rca", abstract: "Compute revealed comparative advantage, good by good.",
    discussion: """
      Totals that are not given are the sums over the goods of a period.

      Example: rapport rca goods.csv --group good --y exports --world world_exports
      """)

  @OptionGroup var arguments: AnalysisArguments
  @OptionGroup var flows: WorldArguments

  var columns: ColumnChoice { flows.columns }

  var options: AnalysisOptions {
    AnalysisOptions()
  }
}
