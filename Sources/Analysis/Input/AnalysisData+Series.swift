import Datasets

extension AnalysisData {
  /// The figures of a series of the dossier.
  ///
  /// - Parameter includesLoose: keeps approximate, estimated and claimed figures, which are left out otherwise.
  /// - Throws: ``AnalysisError/mixedYears(_:_:)`` where fiscal and calendar years would come together.
  package init(
    of series: Series, _ observations: [Observation], sources known: [Source], includesLoose: Bool = false
  ) throws(AnalysisError) {
    var kept: [(row: Int, x: Double, label: String, value: Double, size: Double?)] = []
    var (words, loose, undated): ([String], [String], [String]) = ([], [], [])
    var kinds: [Period.Kind: String] = [:]
    for (index, one) in observations.enumerated() {
      let name = one.period?.text ?? "no year"
      guard let value = one.value else { words.append("\(name) (\(one.qualifier.rawValue))"); continue }
      guard let period = one.period else { undated.append("\(value.inWords) (\(one.qualifier.rawValue))"); continue }
      if one.qualifier.isLoose {
        loose.append("\(name) (\(one.qualifier.rawValue))")
        if !includesLoose { continue }
      }
      kinds[period.kind] = period.text
      kept.append((index + 1, period.yearPosition, period.text, value, one.sampleSize))
    }
    if let fiscal = kinds[.fiscal], let other = kinds[.calendar] ?? kinds[.partial] { throw .mixedYears(fiscal, other) }
    var notes: [String] = []
    func note(_ reason: String, _ names: [String]) { if !names.isEmpty { notes.append("\(reason): \(names.joined(separator: ", ")).") } }
    note("Left out, as the source has words and no number", words)
    note("Left out, as the source gives no year", undated)
    note(includesLoose ? "Included like the others, though not exact" : "Left out, as they are not exact", loose)
    if let comparability = series.comparability { notes.append(comparability) }
    let sizes = kept.map(\.size)
    var columns: [Role: [Double?]] = [.value: kept.map(\.value)]
    if sizes.contains(where: { $0 != nil }) { columns[.size] = sizes }
    let group = series.kind == .poll ? series.pollster ?? series.id : series.id
    self.init(
      x: kept.map(\.x), columns: columns, labels: kept.map(\.label), rows: kept.map(\.row), groups: kept.map { _ in group },
      questions: kept.map { _ in series.question }, name: series.id, title: series.title, unit: series.unit, xName: "year", axis: .years,
      notes: notes, sources: known.map(\.credit))
    isPoll = series.kind == .poll
  }

  /// Several series below each other, a group each: what pooling and concentration work on.
  ///
  /// - Throws: ``AnalysisError/mixedYears(_:_:)`` as within one series.
  static func stacked(_ all: [AnalysisData]) throws(AnalysisError) -> AnalysisData {
    try requireSameYears(all)
    let first = all[0]
    func joined(_ role: Role) -> [Double?] { all.flatMap { $0.columns[role] ?? [Double?](repeating: nil, count: $0.count) } }
    var columns: [Role: [Double?]] = [.value: joined(.value)]
    if all.contains(where: { $0.columns[.size] != nil }) { columns[.size] = joined(.size) }
    // Polls are grouped by pollster, flows by series.
    let groups = all.flatMap { data in data.isPoll ? data.groups ?? [] : [String](repeating: data.name, count: data.count) }
    var result = AnalysisData(
      x: all.flatMap(\.x), columns: columns, labels: all.flatMap(\.labels), rows: all.flatMap(\.rows), groups: groups,
      questions: all.flatMap { $0.questions ?? [String](repeating: $0.name, count: $0.count) }, name: all.map(\.name).joined(separator: ", "),
      title: all.map(\.title).joined(separator: "; "), unit: first.unit, xName: first.xName, axis: first.axis,
      notes: all.flatMap(\.notes).unique, sources: all.flatMap(\.sources).unique)
    result.isPoll = first.isPoll
    return result
  }

  /// Several series side by side, matched by period: what balances and comparisons work on.
  ///
  /// - Rows: the periods that the first series has, with what the others say of them.
  /// - Throws: ``AnalysisError/mixedYears(_:_:)``, ``AnalysisError/repeatedPeriod(_:rows:analysis:)``.
  static func aligned(_ all: [AnalysisData], as roles: [Role], for analysis: String) throws(AnalysisError) -> AnalysisData {
    try requireSameYears(all)
    for data in all { try data.requireOnePerPeriod(analysis) }
    let first = all[0]
    var columns: [Role: [Double?]] = [:]
    for (data, role) in zip(all, roles) {
      let byPlace = Dictionary(zip(data.x, data.columns[.value] ?? []), uniquingKeysWith: { first, _ in first })
      columns[role] = first.x.map { byPlace[$0] ?? nil }
    }
    var result = AnalysisData(
      x: first.x, columns: columns, labels: first.labels, rows: first.rows, name: all.map(\.name).joined(separator: ", "),
      title: all.map(\.title).joined(separator: "; "), unit: first.unit, xName: first.xName, axis: first.axis,
      notes: all.flatMap(\.notes).unique, sources: all.flatMap(\.sources).unique)
    result.isPoll = first.isPoll
    return result
  }

  /// Half years in one series and whole ones in another are fiscal and calendar years.
  private static func requireSameYears(_ all: [AnalysisData]) throws(AnalysisError) {
    var examples: [Bool: String] = [:]
    for data in all {
      for row in data.x.indices { examples[PeriodText.fiscal(data.labels[row]) != nil] = data.labels[row] }
    }
    if let fiscal = examples[true], let other = examples[false] { throw .mixedYears(fiscal, other) }
  }
}

extension Series {
  /// What was asked of whom: figures of one such text may be pooled.
  var question: String { "\(respondents.joined(separator: "+")) on \(subject.joined(separator: "+")): \(measure)" }
}

extension Source {
  fileprivate var credit: AnalysisData.Credit { AnalysisData.Credit(title, address: address) }
}

extension Array where Element: Hashable {
  /// Each element once, in order of first appearance.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
