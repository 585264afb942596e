import Analysis
import ArgumentParser

/// Measures concentration.
struct ConcentrationCommand: AnalysisCommand {
  static let kind = AnalysisKind.concentration
  static let configuration = CommandConfiguration(
    commandName: "concentration", abstract: "Measure how unevenly a whole is shared out: HHI, effective number, Gini.",
    discussion: """
      Several series of one whole, or a file with a row for each group and period.

      Example: rapport concentration exports.csv --x year --y value --group partner
      """)

  @OptionGroup var arguments: AnalysisArguments

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("The column of groups.", valueName: "column"))
  var group: String?

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y]), group: group)
  }

  var options: AnalysisOptions {
    AnalysisOptions()
  }
}
