import Analysis
import ArgumentParser

/// Tests the change between two waves.
struct ChangeCommand: AnalysisCommand {
  static let kind = AnalysisKind.change
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Tell whether a share changed between two waves, or whether that is sampling error.",
    discussion: """
      The last two waves by default; the table has every change from wave to wave. Shares are percentages, or fractions where none exceeds 1.

      Example: rapport change pew_pak_favourable_rus_microdata --from 2007 --to 2010 --design-effect 1.6
      Example: rapport change waves.csv --x year --y share --n n --format json
      """)

  @OptionGroup var arguments: AnalysisArguments
  @OptionGroup var shares: ShareArguments

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("The column of sample sizes; a series brings its own.", valueName: "column"))
  var n: String?

  @Option(help: ArgumentHelp("The earlier wave, as the data write it.", valueName: "period"))
  var from: String?

  @Option(help: ArgumentHelp("The later wave.", valueName: "period"))
  var to: String?

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y, .size: n]))
  }

  var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.from = from
    options.to = to
    options.designEffect = shares.designEffect
    options.unit = shares.unit
    return options
  }
}
