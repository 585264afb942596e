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

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("The column of goods.", valueName: "column"))
  var group: String?

  @Option(help: ArgumentHelp("The column of all exports of the country.", valueName: "column"))
  var total: String?

  @Option(help: ArgumentHelp("The column of the world's exports of the good.", valueName: "column"))
  var world: String?

  @Option(help: ArgumentHelp("The column of all exports of the world.", valueName: "column"))
  var worldTotal: String?

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y, .total: total, .world: world, .worldTotal: worldTotal]), group: group)
  }

  var options: AnalysisOptions {
    AnalysisOptions()
  }
}
