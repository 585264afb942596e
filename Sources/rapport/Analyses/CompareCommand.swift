import Analysis
import ArgumentParser

/// Compares two series.
struct CompareCommand: AnalysisCommand {
  static let kind = AnalysisKind.compare
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Tell how two series go together, and whether one leads.",
    discussion: """
      Two series, or a file with --y and --with.

      Example: rapport compare un_agreement_pak_rus trade_rus_exports_pak_imf --differences
      """)

  @OptionGroup var arguments: AnalysisArguments

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("The column of the second series.", valueName: "column"))
  var with: String?

  @Option(help: ArgumentHelp("Lags to both sides.", valueName: "n"))
  var lags: Int?

  @Flag(help: "Compare changes from figure to figure.")
  var differences = false

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y, .other: with]))
  }

  var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.lags = lags
    options.differences = differences ? true : nil
    return options
  }
}
