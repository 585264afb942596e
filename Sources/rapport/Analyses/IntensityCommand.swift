import Analysis
import ArgumentParser

/// Computes trade intensity.
struct IntensityCommand: AnalysisCommand {
  static let kind = AnalysisKind.intensity
  static let configuration = CommandConfiguration(
    commandName: "intensity", abstract: "Compute trade intensity: a partner's share in exports over its share in the world's.",
    discussion: """
      Example: rapport intensity trade.csv --x year --y to_partner --total exports --world world_to_partner --world-total world_exports
      """)

  @OptionGroup var arguments: AnalysisArguments
  @OptionGroup var flows: WorldArguments

  var columns: ColumnChoice { flows.columns }

  var options: AnalysisOptions {
    AnalysisOptions()
  }
}
