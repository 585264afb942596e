import Analysis
import ArgumentParser

/// Fits the local level model.
struct LevelCommand: AnalysisCommand {
  static let kind = AnalysisKind.level
  static let configuration = CommandConfiguration(
    commandName: "level", abstract: "Follow the level of a series through its noise (local level model).",
    discussion: """
      The variances are estimated by maximum likelihood; rows without a figure get a level, too.

      Example: rapport level pew_pak_favourable_usa_microdata
      Example: rapport level flow.csv --x year --y flow --format json
      """)

  @OptionGroup var arguments: AnalysisArguments

  @OptionGroup var value: ValueArguments

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y]))
  }

  var options: AnalysisOptions {
    AnalysisOptions()
  }
}
