extension StatisticsError: CustomStringConvertible {
  /// The sentence for people. Places count from 1.
  package var message: String {
    switch self {
    case .tooFew(let method, let needed, let given):
      "\(method) needs at least \(needed) values; there are \(given)"
    case .unequalCounts(let first, let count, let second, let other):
      "\(first) and \(second) belong together, but there are \(count) and \(other) of them"
    case .notFinite(let name, let index):
      "number \(index + 1) of \(name) is not finite"
    case .constant(let name, let value):
      "every \(name) is \(value)"
    case .outOfRange(let name, let index, let value, let rule):
      "number \(index + 1) of \(name) is \(value), but it \(rule)"
    case .badSetting(let name, let value, let rule):
      "\(name) is \(value), but it \(rule)"
    case .notAscending(let name, let index, let value):
      "number \(index + 1) of \(name), \(value), does not come after the one before it"
    case .dependentColumn(let index):
      "column \(index + 1) of the regression follows from the others"
    case .emptyNeighborhood(let x):
      "the points in reach of \(x) lie at one place or have no weight; a larger span is needed"
    case .noOptimum(let name):
      "the data do not settle \(name)"
    case .notIdentified(let reason):
      "the model cannot be settled: \(reason)"
    }
  }

  package var description: String { message }
}
