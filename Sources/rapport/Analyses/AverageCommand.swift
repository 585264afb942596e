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
  @OptionGroup var figures: WeightArguments
  @OptionGroup var places: PlaceArguments
  @OptionGroup var shares: ShareArguments

  @Option(help: ArgumentHelp("The width of the window, in units of x.", valueName: "width"))
  var window: Double?

  @Flag(help: "The window looks back only.")
  var trailing = false

  var columns: ColumnChoice { figures.columns }

  var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.window = window
    options.trailing = trailing ? true : nil
    options.designEffect = shares.designEffect
    options.unit = shares.unit
    options.at = places.at?.numbers
    options.steps = places.steps
    return options
  }
}
