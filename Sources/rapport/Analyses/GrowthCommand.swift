import Analysis
import ArgumentParser

/// Computes growth rates.
struct GrowthCommand: AnalysisCommand {
  static let kind = AnalysisKind.growth
  static let configuration = CommandConfiguration(
    commandName: "growth", abstract: "Compute growth from step to step, and the compound rate (CAGR) over the whole stretch.",
    discussion: """
      Steps are distances in x: from 1937 to 1960 are 23. A zero or a change of sign has no rate and is refused.

      Example: rapport growth trade_pak_total_rus --from 2003 --to 2008
      Example: rapport growth miles.csv --x year --y miles --format json
      """)

  @OptionGroup var arguments: AnalysisArguments

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("The first period of the stretch.", valueName: "period"))
  var from: String?

  @Option(help: ArgumentHelp("The last period of the stretch.", valueName: "period"))
  var to: String?

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y]))
  }

  var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.from = from
    options.to = to
    return options
  }
}
