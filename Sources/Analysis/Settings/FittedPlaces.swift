/// An analysis whose curve has values wherever they are wanted.
protocol FittedAnywhere: DataAnalysis {
  /// Where; `nil` is at the figures.
  var at: [Double]? { get set }
  /// So many places from the first figure to the last, instead of `at`.
  var steps: Int? { get set }
}

extension Setting where Owner: FittedAnywhere {
  static var at: Setting { Setting("at", \.at, "x,x,…", help: "Where values are wanted; at the figures by default.") }
  static var steps: Setting { Setting("steps", \.steps, "n", help: "Values at so many even steps from the first figure to the last.") }
}

extension FittedAnywhere {
  /// The places where the curve is wanted: those given, so many evenly spaced, or those of the figures.
  ///
  /// - Throws: ``AnalysisError/badSetting(_:value:rule:)`` for both at once, and for a number of steps that is too small or too large.
  func places(of data: AnalysisData) throws(AnalysisError) -> [Double] {
    if at != nil, steps != nil { throw .badSetting("steps", value: "given", rule: "goes without at") }
    if let at { return at }
    guard let steps else { return data.x }
    guard steps >= 2, steps <= 100_000 else { throw .badSetting("steps", value: "\(steps)", rule: "must lie between 2 and 100000") }
    guard let first = data.x.first, let last = data.x.last else { return [] }
    return (0..<steps).map { $0 == steps - 1 ? last : first + (last - first) * Double($0) / Double(steps - 1) }
  }
}
