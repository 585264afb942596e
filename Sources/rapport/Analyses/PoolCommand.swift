import Analysis
import ArgumentParser

/// Pools polls.
struct PoolCommand: AnalysisCommand {
  static let kind = AnalysisKind.pool
  static let configuration = CommandConfiguration(
    commandName: "pool", abstract: "Pool the polls of many pollsters to one line, with the effect of each pollster.",
    discussion: """
      Variances come from the sample sizes; unlike questions are refused. Without sample sizes the error is estimated from the scatter.

      Example: rapport pool polls.csv --x date --y share --n n --group pollster --chart pooled.png
      """)

  @OptionGroup var arguments: AnalysisArguments
  @OptionGroup var places: PlaceArguments
  @OptionGroup var shares: ShareArguments

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("The column of sample sizes; a series brings its own.", valueName: "column"))
  var n: String?

  @Option(help: ArgumentHelp("The column of pollsters.", valueName: "column"))
  var group: String?

  @Option(help: ArgumentHelp("The column that says what was asked.", valueName: "column"))
  var question: String?

  @Flag(help: "Pool answers to different questions.")
  var allowMixed = false

  @Option(help: ArgumentHelp("sum-to-zero (the default), shrunk, anchored or none.", valueName: "kind"))
  var houseEffects: String?

  @Option(help: ArgumentHelp("The pollster without an effect, such as election results.", valueName: "name"))
  var anchor: String?

  @Flag(help: "Estimate how much more the polls scatter than their sample sizes say.")
  var excess = false

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y, .size: n]), group: group, question: question)
  }

  var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.allowMixed = allowMixed ? true : nil
    options.designEffect = shares.designEffect
    options.houseEffects = houseEffects
    options.anchor = anchor
    options.excess = excess ? true : nil
    options.unit = shares.unit
    options.at = places.at?.numbers
    options.steps = places.steps
    return options
  }
}
