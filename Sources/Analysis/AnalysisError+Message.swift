extension AnalysisError: CustomStringConvertible {
  /// The sentence for people.
  public var message: String {
    switch self {
    case .noLine(let failure, let kept, let given):
      let reason =
        switch failure {
        case .tooFewPoints: "a line needs at least two"
        case .constantX(let x): "all of them lie at \(x)"
        case .unequalCounts(let x, let y): "there are \(x) places and \(y) values"
        case .notFinite(let index): "number \(index + 1) is not finite"
        }
      return "no line can be drawn: \(kept) of \(given) values can be used, and \(reason)"
    case .badLevel(let level):
      return "the level of an interval lies between 0 and 1, not at \(level)"
    case .unknownColumn(let name, let known):
      return "no column is called \"\(name)\"; there are \(known.map { "\"\($0)\"" }.joined(separator: ", "))"
    case .notNumeric(let name):
      return "column \"\(name)\" holds neither numbers nor dates"
    case .statistics(let error):
      return error.message
    case .mixedYears(let fiscal, let other):
      return "fiscal and calendar years are not mixed: \(fiscal) and \(other)"
    case .noSampleSizes:
      return "weights by sample size need the sample size of every figure"
    case .onlyAtPoints(let method):
      return "\(method) has values at the figures only, not at other places"
    }
  }

  public var description: String { message }
}
