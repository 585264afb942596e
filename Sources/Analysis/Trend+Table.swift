public import Tables

extension Trend {
  /// The trend of one column of a table over another.
  ///
  /// - Rows without a number in either are left out. Dates become years: the start of 2003 lies at 2003.
  /// - Throws: ``AnalysisError``.
  public init(of table: Table, x: String, y: String, level: Double = 0.95) throws(AnalysisError) {
    let places = try Self.numbers(of: table, x)
    let values = try Self.numbers(of: table, y)
    let isDate = if case .dates = table[x]?.storage { true } else { false }
    var points: [Point] = []
    for row in 0..<table.rowCount {
      guard let place = places[row], let value = values[row] else { continue }
      let position = isDate ? 1970 + place / 31_556_952_000 : place
      points.append(Point(x: position, date: isDate ? place : nil, label: "row \(row + 1)", value: value))
    }
    let missing = table.rowCount - points.count
    try self.init(
      name: y, title: "\(y) over \(x)", unit: nil, xUnit: isDate ? "year" : x, points: points, given: table.rowCount, level: level,
      notes: missing == 0 ? [] : ["Left out, as a number is missing: \(missing) of \(table.rowCount) rows."])
  }

  /// The numbers or instants of a column; `nil` where missing or NaN.
  private static func numbers(of table: Table, _ name: String) throws(AnalysisError) -> [Double?] {
    guard let column = table[name] else { throw .unknownColumn(name, known: table.names) }
    switch column.storage {
    case .numbers(let cells), .dates(let cells):
      return cells.indices.map { column.isMissing($0) || !cells[$0].isFinite ? nil : cells[$0] }
    case .booleans, .strings, .values: throw .notNumeric(name)
    }
  }

  /// The points with their line: a row a point.
  ///
  /// - `series`, `period`, `date`, `year` (or x), `value`, `qualifier`, `fitted`, `lower` and `upper` (interval of the
  ///   line), `prediction_lower` and `prediction_upper` (interval of one more point), `residual`, `source` (ids).
  /// - Intervals are missing where there are only two points.
  public var table: Table {
    let lines = points.map { fit.confidenceInterval(at: $0.x, level: level) }
    let bands = points.map { fit.predictionInterval(at: $0.x, level: level) }
    let dates = points.map(\.date)
    return Table(columns: [
      "series": Column(points.map { _ in Optional(name) }),
      "period": Column(points.map { Optional($0.label) }),
      "date": Column(storage: .dates(dates.map { $0 ?? .nan }), missing: dates.map { $0 == nil }),
      xUnit: Column(numbers: points.map(\.x)),
      "value": Column(numbers: points.map(\.value)),
      "qualifier": Column(points.map(\.qualifier)),
      "fitted": Column(numbers: points.map { fit.value(at: $0.x) }),
      "lower": Column(lines.map { $0?.lower }),
      "upper": Column(lines.map { $0?.upper }),
      "prediction_lower": Column(bands.map { $0?.lower }),
      "prediction_upper": Column(bands.map { $0?.upper }),
      "residual": Column(numbers: points.map { $0.value - fit.value(at: $0.x) }),
      "source": Column(points.map { $0.sources.isEmpty ? nil : $0.sources.joined(separator: ";") }),
    ])
  }

  /// The numbers of the line itself: a row a quantity.
  ///
  /// - `quantity`: `slope`, `intercept`, `sigma` (standard deviation of the residuals), `r2`, `n`, `degrees_of_freedom`, `level`.
  /// - `estimate`, `standard_error`, `lower`, `upper`, `p` (two-sided, of no slope) and `unit`; missing where it has none.
  public var summary: Table {
    let slope = fit.slopeInterval(level: level)
    let intercept = fit.interceptInterval(level: level)
    let unit = unit ?? "units of \(name)"
    return Table(columns: [
      "quantity": Column(["slope", "intercept", "sigma", "r2", "n", "degrees_of_freedom", "level"] as [String?]),
      "estimate": Column(
        [fit.slope, fit.intercept, fit.sigma, fit.rSquared, Double(fit.count), Double(fit.degreesOfFreedom), level] as [Double?]),
      "standard_error": Column(
        [fit.slopeStandardError, fit.interceptStandardError, nil, nil, nil, nil, nil] as [Double?]),
      "lower": Column([slope?.lower, intercept?.lower, nil, nil, nil, nil, nil] as [Double?]),
      "upper": Column([slope?.upper, intercept?.upper, nil, nil, nil, nil, nil] as [Double?]),
      "p": Column([fit.slopePValue, nil, nil, nil, nil, nil, nil] as [Double?]),
      "unit": Column(["\(unit) per \(xUnit)", unit, unit, nil, nil, nil, nil] as [String?]),
    ])
  }
}
