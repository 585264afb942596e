import Analysis
import ArgumentParser

/// Indexes figures to a base.
struct IndexCommand: AnalysisCommand {
  static let kind = AnalysisKind.index
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Show figures as percentages of a base period.",
    discussion: """
      Example: rapport index trade_rus_exports_pak_imf --base 2013
      """)

  @OptionGroup var arguments: AnalysisArguments

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("The period that is 100; the first by default.", valueName: "period"))
  var base: String?

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y]))
  }

  var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.base = base
    return options
  }
}
