import Analysis
import ArgumentParser

/// Tests a series for a trend or a shift.
struct TestCommand: AnalysisCommand {
  static let kind = AnalysisKind.test
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Test a series for a trend or a shift.",
    discussion: """
      mann-kendall, hamed-rao (for serial correlation) and seasonal ask for a trend, pettitt and cusum for a shift of the level.

      Example: rapport test un_agreement_pak_rus --method hamed-rao
      Example: rapport test flow.csv --x year --y flow --method pettitt --format json
      """)

  @OptionGroup var arguments: AnalysisArguments

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("mann-kendall, hamed-rao, seasonal, pettitt or cusum; mann-kendall by default.", valueName: "name"))
  var method: String?

  @Option(help: ArgumentHelp("Only so many lags are looked at by hamed-rao; all by default.", valueName: "n"))
  var lags: Int?

  @Option(help: ArgumentHelp("Seasons in a cycle of the seasonal test; 12 by default.", valueName: "n"))
  var period: Int?

  @Flag(help: "Without the continuity correction of S.")
  var noContinuity = false

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y]))
  }

  var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.method = method
    options.lags = lags
    options.period = period
    options.continuity = noContinuity ? false : nil
    return options
  }
}
