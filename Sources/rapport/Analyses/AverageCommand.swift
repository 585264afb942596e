import Analysis
import ArgumentParser

/// Averages figures.
struct AverageCommand: AnalysisCommand {
  static let kind = AnalysisKind.average
  static let configuration = CommandConfiguration(
    commandName: "average", abstract: "Average figures by weight, over all or in a moving window.",
    discussion: """
      Weights are those given, else the sample sizes, else all alike.

      Example: rapport average polls.csv --x date --y share --n n --window 0.25
      """)

  @OptionGroup var arguments: AnalysisArguments

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("The column of sample sizes; a series brings its own.", valueName: "column"))
  var n: String?

  @Option(help: ArgumentHelp("The column that says how much each figure counts.", valueName: "column"))
  var weight: String?

  @Option(help: ArgumentHelp("The width of the window, in units of x.", valueName: "width"))
  var window: Double?

  @Flag(help: "The window looks back only.")
  var trailing = false

  @Option(help: ArgumentHelp("What weighting and clustering multiply the variances by.", valueName: "d"))
  var designEffect: Double?

  @Option(help: "Whether shares are parts of 100 or of 1, where that does not show.")
  var unit: AnalysisOptions.ShareUnit?

  @Option(help: ArgumentHelp("Where averages are wanted; at the figures by default.", valueName: "x,x,…"))
  var at: NumberList?

  @Option(help: ArgumentHelp("Averages at so many even steps.", valueName: "n"))
  var steps: Int?

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y, .size: n, .weight: weight]))
  }

  var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.window = window
    options.trailing = trailing ? true : nil
    options.designEffect = designEffect
    options.unit = unit
    options.at = at?.numbers
    options.steps = steps
    return options
  }
}
