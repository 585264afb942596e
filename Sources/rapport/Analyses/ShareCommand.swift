import Analysis
import ArgumentParser

/// Computes shares.
struct ShareCommand: AnalysisCommand {
  static let kind = AnalysisKind.share
  static let configuration = CommandConfiguration(
    commandName: "share", abstract: "Compute parts of a whole as fractions.",
    discussion: """
      Two series, the whole second; or a file with --total; or the groups of each period, which are their own whole.

      Example: rapport share exports.csv --x year --y value --group partner
      Example: rapport share exports.csv --x year --y to_russia --total all --format csv
      """)

  @OptionGroup var arguments: AnalysisArguments

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("The column of the whole.", valueName: "column"))
  var total: String?

  @Option(help: ArgumentHelp("The column of groups.", valueName: "column"))
  var group: String?

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y, .total: total]), group: group)
  }

  var options: AnalysisOptions {
    AnalysisOptions()
  }
}
