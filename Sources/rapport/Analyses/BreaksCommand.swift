import Analysis
import ArgumentParser

/// Finds changes of the mean.
struct BreaksCommand: AnalysisCommand {
  static let kind = AnalysisKind.breaks
  static let configuration = CommandConfiguration(
    commandName: "breaks", abstract: "Find where the mean of a series changes, with an interval for each date.",
    discussion: """
      pelt finds the changes that are best together, binseg splits again and again. A change must save the penalty.

      Example: rapport breaks un_agreement_pak_rus --chart breaks.png
      Example: rapport breaks flow.csv --x year --y flow --method binseg --max 1 --format json
      """)

  @OptionGroup var arguments: AnalysisArguments

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("pelt or binseg; pelt by default.", valueName: "name"))
  var method: String?

  @Option(help: ArgumentHelp("What each change must save of the sum of squares: a number, bic (the default), aic or hq.", valueName: "p"))
  var penalty: String?

  @Option(help: ArgumentHelp("At most so many changes (binseg); without --penalty exactly so many.", valueName: "n"))
  var max: Int?

  @Option(help: ArgumentHelp("Where the random numbers of the intervals start.", valueName: "n"))
  var seed: UInt64?

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y]))
  }

  var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.method = method
    options.penalty = penalty
    options.max = max
    options.seed = seed
    return options
  }
}
