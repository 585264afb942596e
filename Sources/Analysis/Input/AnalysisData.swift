/// Figures that an analysis is run on, with what must be said of them: a row a figure, in order of x.
///
/// - Approximate figures and those in words only are left out of dossier series unless asked for; ``notes`` say so.
/// - Every column has as many cells as there are rows; a missing cell is `nil`.
package struct AnalysisData: Sendable, Hashable {
  /// What a column is to an analysis; the raw value is the option that names it on the command line.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    /// The figures themselves.
    case value = "y"
    /// Respondents of each figure.
    case size = "n"
    /// What a figure counts beside the others.
    case weight
    case exports, imports
    /// The whole that a figure is a part of.
    case total
    /// The same flow of the whole world, and the whole of that.
    case world
    case worldTotal = "world-total"
    /// The second series of a comparison.
    case other = "with"
  }

  /// What x is.
  package enum Axis: Sendable, Hashable {
    /// There is none: the rows are of one time.
    case none
    /// Plain numbers, which may be years.
    case numbers
    /// Years; dates lie within them by the day, and a calendar year at its own number.
    case years
  }

  /// The id of a series, or the name of the column of figures.
  package var name: String
  /// What the result is headed by.
  package var title: String
  /// Unit of the figures, where known.
  package var unit: String?
  /// The name of x, such as `year`.
  package var xName: String
  package var axis: Axis
  /// Whether x comes from dates, so that results have dates, too.
  package var hasDates = false
  /// Whether somebody named the column of sample sizes, so that they have to count.
  package var namesSizes = false
  /// Whether the figures are shares of people asked.
  package var isPoll = false
  /// Where each row stood in the source, from 1.
  package internal(set) var rows: [Int]
  /// The period or place of each row as written.
  package internal(set) var labels: [String]
  package internal(set) var x: [Double]
  package internal(set) var columns: [Role: [Double?]]
  /// Pollsters, products or partners, where rows have one.
  package internal(set) var groups: [String]?
  /// What was asked, where rows say so.
  package internal(set) var questions: [String]?
  /// What a reader must know beside the numbers, one sentence each.
  package var notes: [String]
  package var sources: [Credit]

  /// Where figures are from.
  package struct Credit: Sendable, Hashable {
    package let title: String
    /// The web address, where there is one.
    package let address: String?

    package init(_ title: String, address: String? = nil) { (self.title, self.address) = (title, address) }

    /// Title and address in one line.
    package var text: String { address.map { "\(title), \($0)" } ?? title }
  }

  /// The group of rows that have none.
  static let noGroup = "(none)"

  package var count: Int { x.count }

  /// - Parameters: lists of equal length, in any order; rows are put in order of x, those of equal x stay in theirs.
  package init(
    x: [Double], columns: [Role: [Double?]], labels: [String]? = nil, rows: [Int]? = nil, groups: [String]? = nil,
    questions: [String]? = nil, name: String = "y", title: String? = nil, unit: String? = nil, xName: String = "x",
    axis: Axis = .numbers, notes: [String] = [], sources: [Credit] = []
  ) {
    let order = x.indices.sorted { x[$0] != x[$1] ? x[$0] < x[$1] : $0 < $1 }
    (self.name, self.title, self.unit, self.xName, self.axis) = (name, title ?? name, unit, xName, axis)
    self.rows = order.map { rows?[$0] ?? $0 + 1 }
    self.labels = order.map { labels?[$0] ?? x[$0].inWords }
    self.x = order.map { x[$0] }
    self.columns = columns.mapValues { column in order.map { column[$0] } }
    self.groups = groups.map { groups in order.map { groups[$0] } }
    self.questions = questions.map { questions in order.map { questions[$0] } }
    (self.notes, self.sources) = (notes, sources)
  }

  /// Figures in pairs, for callers that have plain lists.
  package init(x: [Double], y: [Double], sizes: [Double]? = nil, groups: [String]? = nil) {
    var columns: [Role: [Double?]] = [.value: y]
    if let sizes { columns[.size] = sizes }
    self.init(x: x, columns: columns, groups: groups)
  }

  /// A place on the x axis as people write it: a number, a date, a month or a fiscal year; `nil` for other texts.
  package static func place(_ text: String) -> Double? { PeriodText.place(text) }

  /// The rows of the given places, in that order.
  func selecting(_ places: [Int]) -> AnalysisData {
    var result = self
    result.rows = places.map { rows[$0] }
    result.labels = places.map { labels[$0] }
    result.x = places.map { x[$0] }
    result.columns = columns.mapValues { column in places.map { column[$0] } }
    result.groups = groups.map { groups in places.map { groups[$0] } }
    result.questions = questions.map { questions in places.map { questions[$0] } }
    return result
  }

  /// Only the rows that have a number in every one of the columns; a note names the others.
  func complete(_ roles: Role...) -> AnalysisData {
    let kept = x.indices.filter { row in roles.allSatisfy { columns[$0]?[row] != nil } }
    if kept.count == count { return self }
    var result = selecting(kept)
    let lost = x.indices.filter { row in !roles.allSatisfy { columns[$0]?[row] != nil } }
    let shown = lost.prefix(12).map(place).joined(separator: ", ") + (lost.count > 12 ? " and \(lost.count - 12) more" : "")
    result.notes.append("Left out, as a number is missing: \(shown).")
    return result
  }

  /// The period of a row, with its group where there are several.
  private func place(_ row: Int) -> String {
    guard let groups, groups.contains(where: { $0 != groups[0] }), groups[row] != Self.noGroup else { return labels[row] }
    return "\(labels[row]) (\(groups[row]))"
  }

  /// The figures without those of some periods; a note names them.
  ///
  /// - Throws: ``AnalysisError/noFigure(at:known:)`` for a period that has none, ``AnalysisError/noPlace(_:)``.
  func leavingOut(_ periods: [String]) throws(AnalysisError) -> AnalysisData {
    if periods.isEmpty { return self }
    var lost: Set<Int> = []
    for period in periods { lost.formUnion(try rows(at: period)) }
    var result = selecting(x.indices.filter { !lost.contains($0) })
    result.notes.append("Left out, as asked: \(lost.sorted().map(place).joined(separator: ", ")).")
    return result
  }

  /// What a step of one along x is: `year`, or a unit of the column.
  var step: String { axis == .years || xName.lowercased() == "year" ? "year" : "unit of \(xName)" }

  /// The numbers of a column that has one in every row.
  ///
  /// - Throws: ``AnalysisError/missingColumn(option:analysis:)``, ``AnalysisError/missingCell(row:label:column:)``.
  func numbers(_ role: Role, for analysis: String) throws(AnalysisError) -> [Double] {
    guard let column = columns[role] else { throw .missingColumn(option: "--\(role.rawValue)", analysis: analysis) }
    var result: [Double] = []
    result.reserveCapacity(column.count)
    for (row, cell) in column.enumerated() {
      guard let cell else { throw .missingCell(row: rows[row], label: labels[row], column: role.columnName) }
      result.append(cell)
    }
    return result
  }

  /// Stops where two rows share a place.
  ///
  /// - Throws: ``AnalysisError/repeatedPeriod(_:rows:analysis:)``.
  func requireOnePerPeriod(_ analysis: String) throws(AnalysisError) {
    for row in x.indices.dropFirst() where x[row] == x[row - 1] {
      throw .repeatedPeriod(labels[row], rows: [rows[row - 1], rows[row]], analysis: analysis)
    }
  }

  /// The figures of the period that a text names: by their label, or by x.
  private func rows(at text: String) throws(AnalysisError) -> [Int] {
    var found = x.indices.filter { labels[$0] == text }
    if found.isEmpty {
      guard let place = PeriodText.place(text) else { throw .noPlace(text) }
      found = x.indices.filter { abs(x[$0] - place) <= 1e-9 * max(1, abs(place)) }
    }
    if found.isEmpty { throw .noFigure(at: text, known: labels.count > 6 ? [labels[0], "…", labels[labels.count - 1]] : labels) }
    return found
  }

  /// The place of the only figure of the period that a text names.
  ///
  /// - Throws: ``AnalysisError/noFigure(at:known:)``, ``AnalysisError/noPlace(_:)``,
  ///   ``AnalysisError/repeatedPeriod(_:rows:analysis:)``.
  func row(at text: String, for analysis: String) throws(AnalysisError) -> Int {
    let found = try rows(at: text)
    guard found.count == 1 else { throw .repeatedPeriod(labels[found[0]], rows: found.map { rows[$0] }, analysis: analysis) }
    return found[0]
  }

  /// The whole data's rows by place in time: stretches of equal x.
  var periods: [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for row in x.indices where row + 1 == x.count || x[row + 1] != x[row] {
      result.append(start..<row + 1)
      start = row + 1
    }
    return result
  }
}

extension AnalysisData.Role {
  /// Its name in a declaration.
  var memberName: String { self == .worldTotal ? "worldTotal" : rawValue }

  /// What messages call the column.
  var columnName: String {
    switch self {
    case .value: "figure"
    case .size: "sample size"
    case .weight: "weight"
    case .exports: "exports"
    case .imports: "imports"
    case .total: "total"
    case .world: "world figure"
    case .worldTotal: "world total"
    case .other: "second figure"
    }
  }
}
