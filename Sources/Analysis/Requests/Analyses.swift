/// The analyses there are. A new one is a file in `Sources/Analysis/Analyses` and a line here.
package enum Analyses {
  /// All of them, in the order of the command's help.
  package static let all: [any DataAnalysis.Type] = [
    TrendAnalysis.self,
    TestAnalysis.self,
    BreaksAnalysis.self,
    LevelAnalysis.self,
    EventAnalysis.self,
    CompareAnalysis.self,
    PoolAnalysis.self,
    ChangeAnalysis.self,
    AverageAnalysis.self,
    IndexAnalysis.self,
    GrowthAnalysis.self,
    BalanceAnalysis.self,
    ShareAnalysis.self,
    MirrorAnalysis.self,
    ConcentrationAnalysis.self,
    AdvantageAnalysis.self,
    IntensityAnalysis.self,
  ]

  /// The names of all, in their order.
  static var names: [String] { all.map { $0.name } }

  /// The analysis of a name.
  package static func named(_ name: String) -> (any DataAnalysis.Type)? { all.first { $0.name == name } }
}
