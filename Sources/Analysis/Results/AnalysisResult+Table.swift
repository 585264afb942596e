import OrderedCollections
import Statistics
import Tables

extension AnalysisResult {
  /// The parts of a result that are tables.
  package enum Part: String, Sendable, Hashable, CaseIterable { case fitted, estimates, tests, figures }

  /// A part as a table, for charts, CSV and reading.
  ///
  /// - `fitted`: `x`, `date` where x comes from dates, `label` and `group` where there are any, `estimate`, `standardError` where known, `lower`, `upper` (all
  ///   missing where there is no interval), then the numbers beside it.
  /// - `estimates`: `name`, `label`, `index`, `estimate`, `standardError`, `lower`, `upper`.
  /// - `tests`: `name`, `statistic`, `df`, `df2`, `p`.
  /// - `figures`: what the analysis was run on, with `x`, `label`, `group` and a column for each role: `value`, `n`, `exports`, ….
  package func table(_ part: Part = .fitted) -> Table {
    switch part {
    case .fitted: fittedTable
    case .estimates: estimatesTable
    case .tests:
      Table(columns: [
        "name": Column(tests.map { Optional($0.name) }), "statistic": Column(tests.map(\.statistic.finite)),
        "df": Column(tests.map { $0.degreesOfFreedom.first }),
        "df2": Column(tests.map { $0.degreesOfFreedom.count > 1 ? $0.degreesOfFreedom[1] : nil }), "p": Column(tests.map(\.p.finite)),
      ])
    case .figures: data.table
    }
  }

  private var fittedTable: Table {
    var columns: OrderedDictionary<String, Column> = [:]
    columns["x"] = Column(fitted.map(\.x))
    if data.hasDates, isOverTime { columns["date"] = Column(dates: fitted.map(\.x)) }
    if fitted.contains(where: { $0.label != nil }) { columns["label"] = Column(fitted.map(\.label)) }
    if fitted.contains(where: { $0.group != nil }) { columns["group"] = Column(fitted.map(\.group)) }
    columns["estimate"] = Column(fitted.map(\.estimate.estimate.finite))
    let errors = fitted.map { $0.estimate.standardError?.finite }
    if errors.contains(where: { $0 != nil }) { columns["standardError"] = Column(errors) }
    columns["lower"] = Column(fitted.map { $0.estimate.lower?.finite })
    columns["upper"] = Column(fitted.map { $0.estimate.upper?.finite })
    for extra in extraColumns { columns[extra.name] = Column(extra.cells.map { $0?.finite }) }
    return Table(columns: columns, rowCount: fitted.count)
  }

  private var estimatesTable: Table {
    Table(columns: [
      "name": Column(estimates.map { Optional($0.name) }), "label": Column(estimates.map(\.label)),
      "index": Column(estimates.map { $0.index.map(Double.init) }), "estimate": Column(estimates.map(\.estimate.estimate.finite)),
      "standardError": Column(estimates.map { $0.estimate.standardError?.finite }), "lower": Column(estimates.map { $0.estimate.lower?.finite }),
      "upper": Column(estimates.map { $0.estimate.upper?.finite }),
    ])
  }
}

extension AnalysisData {
  /// The figures as a table: `x`, `label`, `group`, and a column for each role.
  var table: Table {
    var result: OrderedDictionary<String, Column> = ["x": Column(axis == .none ? x.map { _ in nil } : x), "label": Column(labels)]
    if hasDates { result["date"] = Column(dates: x) }
    if let groups { result["group"] = Column(groups) }
    for role in Role.allCases {
      guard let cells = columns[role] else { continue }
      result[role == .value ? "value" : role.rawValue] = Column(cells)
    }
    return Table(columns: result, rowCount: count)
  }
}

extension Column {
  /// Dates of years with their parts.
  fileprivate init(dates years: [Double?]) {
    let moments = years.map { $0.flatMap(PeriodText.moment) }
    self.init(storage: .dates(moments.map { $0 ?? .nan }), missing: moments.map { $0 == nil })
  }

  fileprivate init(_ texts: [String]) { self.init(texts.map { Optional($0) }) }
}

extension Double {
  /// The number, unless it is NaN or infinite.
  var finite: Double? { isFinite ? self : nil }
}
