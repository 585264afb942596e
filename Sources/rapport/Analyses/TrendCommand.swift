import Analysis
import ArgumentParser

/// Fits a trend to a series or a file.
struct TrendCommand: AnalysisCommand {
  static let kind = AnalysisKind.trend
  static let configuration = CommandConfiguration(
    commandName: "trend", abstract: "Fit a trend with its interval to a series or a data file.",
    discussion: """
      Methods: linear, weighted (by --weight or the sample sizes), poly, log, exp, pow, loess, lowess, theil-sen, siegel.
      Figures without a number or a year, and approximate ones, are left out, and named. Figures need not be in order.

      Example: rapport trend pew_pak_favourable_rus_microdata --level 0.9
      Example: rapport trend views.csv --x year --y share --method loess --span 0.5 --format json --chart views.png
      """)

  @OptionGroup var arguments: AnalysisArguments
  @OptionGroup var figures: WeightArguments
  @OptionGroup var places: PlaceArguments

  @Option(help: ArgumentHelp("linear, weighted, poly, log, exp, pow, loess, lowess, theil-sen or siegel; linear by default.", valueName: "name"))
  var method: String?

  @Option(help: ArgumentHelp("Of poly (2 by default) or loess (0, 1 or 2; 2 by default).", valueName: "n"))
  var degree: Int?

  @Option(help: ArgumentHelp("The share of the figures in each neighborhood of loess (0.75) or lowess (2/3).", valueName: "share"))
  var span: Double?

  @Flag(help: "Weight outliers of loess down, as R's family = \"symmetric\".")
  var robust = false

  @Option(help: "What the interval holds: the curve (confidence) or one more figure (prediction).")
  var interval: AnalysisOptions.Interval?

  @Option(
    help: ArgumentHelp(
      "How a robust line is placed: separateMedians, jointMedian or means (theil-sen); hierarchical or separate (siegel).", valueName: "rule"))
  var intercept: String?

  var columns: ColumnChoice { figures.columns }

  var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.method = method
    options.degree = degree
    options.span = span
    options.robust = robust ? true : nil
    options.at = places.at?.numbers
    options.steps = places.steps
    options.interval = interval
    options.intercept = intercept
    return options
  }
}
