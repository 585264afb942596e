import Statistics

extension AnalysisError: CustomStringConvertible {
  /// The sentence for people.
  package var message: String {
    switch self {
    case .emptyTable: "there are no columns"
    case .unknownColumn(let name, let known): "no column is called \"\(name)\"; there are \(Self.list(known))"
    case .missingColumn(let option, let analysis): "\(analysis) needs \(option)"
    case .badCell(let row, let column, let found, let rule): "row \(row), column \"\(column)\": found \"\(found)\", which \(rule)"
    case .missingCell(let row, let label, let column): "row \(row) (\(label)) has no \(column)"
    case .statistics(let error): error.message
    case .figure(let error, let row, let label): "row \(row) (\(label)): \(error.message)"
    case .mixedYears(let fiscal, let other): "fiscal and calendar years are not mixed: \(fiscal) and \(other)"
    case .repeatedPeriod(let label, let rows, let analysis):
      "rows \(rows.map(String.init).joined(separator: " and ")) are both of \(label), but \(analysis) takes one figure a period"
    case .unlikeQuestions(let first, let second):
      "\(first) and \(second) answer different questions and are not pooled; --allow-mixed pools them all the same"
    case .notShares(let row, let value, let rule): "row \(row): the share \(value.inWords) \(rule)"
    case .unknownMethod(let name, let known, let analysis):
      "\(analysis) has no method \"\(name)\"; known are \(known.joined(separator: ", "))"
    case .unknownWord(let word, let setting, let known):
      "\(setting) cannot be \"\(word)\"; known are \(known.joined(separator: ", "))"
    case .unusedSetting(let name, let analysis, let known):
      "\(analysis) has no setting \"\(name)\"; it has \(known.joined(separator: ", "))"
    case .badSetting(let name, let value, let rule): "\(name) is \(value), but it \(rule)"
    case .noFigure(let place, let known): "there is no figure of \(place); the figures are of \(known.joined(separator: ", "))"
    case .noPlace(let text): "\"\(text)\" is no place in time; one looks like 2003, 2003-07, 2003-07-15 or 2003-04 for a fiscal year"
    case .seriesCount(let count, let needed, let analysis): "\(analysis) takes \(needed), not \(count)"
    case .badDeclaration(_, let found, let rule): "found \(found); \(rule)"
    }
  }

  package var description: String { message }

  private static func list(_ names: [String]) -> String { names.map { "\"\($0)\"" }.joined(separator: ", ") }
}

/// Runs a statistic and says which figure of the data its error is about.
func located<T>(
  _ data: AnalysisData, _ body: () throws(StatisticsError) -> T
) throws(AnalysisError) -> T {
  do { return try body() } catch {
    let index: Int? =
      switch error {
      case .notFinite(_, let index), .outOfRange(_, let index, _, _), .notAscending(_, let index, _): index
      default: nil
      }
    guard let index, data.rows.indices.contains(index) else { throw .statistics(error) }
    throw .figure(error, row: data.rows[index], label: data.labels[index])
  }
}
