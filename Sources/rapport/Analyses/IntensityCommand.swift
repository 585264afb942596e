import Analysis
import ArgumentParser

/// Computes trade intensity.
struct IntensityCommand: AnalysisCommand {
  static let kind = AnalysisKind.intensity
  static let configuration = CommandConfiguration(
    commandName: "intensity", abstract: "Compute trade intensity: a partner's share in exports over its share in the world's.",
    discussion: """
      Example: rapport intensity trade.csv --x year --y to_partner --total exports --world world_to_partner --world-total world_exports
      """)

  @OptionGroup var arguments: AnalysisArguments

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("The column of partners.", valueName: "column"))
  var group: String?

  @Option(help: ArgumentHelp("The column of all exports of the country.", valueName: "column"))
  var total: String?

  @Option(help: ArgumentHelp("The column of the world's exports to the partner.", valueName: "column"))
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
