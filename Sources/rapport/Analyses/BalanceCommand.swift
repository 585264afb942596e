import Analysis
import ArgumentParser

/// Computes trade balances.
struct BalanceCommand: AnalysisCommand {
  static let kind = AnalysisKind.balance
  static let configuration = CommandConfiguration(
    commandName: "balance", abstract: "Compute exports less imports by period.",
    discussion: """
      Two series, exports first, or a file with both columns.

      Example: rapport balance trade_rus_exports_pak_imf trade_rus_imports_pak_imf --chart balance.png
      Example: rapport balance trade.csv --x year --exports x --imports m
      """)

  @OptionGroup var arguments: AnalysisArguments
  @OptionGroup var flows: FlowArguments

  var columns: ColumnChoice { flows.columns }

  var options: AnalysisOptions {
    AnalysisOptions()
  }
}
