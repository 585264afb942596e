import Analysis
import ArgumentParser

/// Compares before and after.
struct EventCommand: AnalysisCommand {
  static let kind = AnalysisKind.event
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: "Compare figures before and after an event, with the interval of the change.",
    discussion: """
      means compares the means of both sides (Welch), segmented the level and slope of two lines. A figure of the event's own period counts as after.

      Example: rapport event trade_rus_exports_pak_imf --event 2014 --window 4 --chart event.png
      """)

  @OptionGroup var arguments: AnalysisArguments

  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("When it happened: a period, a date or a number.", valueName: "date"))
  var event: String?

  @Option(help: ArgumentHelp("means or segmented; means by default.", valueName: "name"))
  var method: String?

  @Option(help: ArgumentHelp("How far before and after figures count, in units of x.", valueName: "reach"))
  var window: Double?

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y]))
  }

  var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.event = event
    options.method = method
    options.window = window
    return options
  }
}
