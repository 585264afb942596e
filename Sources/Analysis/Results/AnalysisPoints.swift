public import Datasets
import Statistics

/// Figures over time that an analysis is run on, with what must be said of them.
///
/// - In order of x. Approximate figures and those in words only are left out, and ``notes`` say so.
public struct AnalysisPoints: Sendable, Hashable {
  /// Places in time: years where they come from the dossier.
  public let x: [Double]
  public let y: [Double]
  /// Respondents of each figure, where all are known.
  public let sizes: [Double]?
  public let notes: [String]
  public let sources: [String]

  public var count: Int { x.count }

  /// - Throws: ``AnalysisError/statistics(_:)`` for lists that do not match and numbers that are not finite.
  public init(
    x: [Double], y: [Double], sizes: [Double]? = nil, notes: [String] = [], sources: [String] = []
  ) throws(AnalysisError) {
    guard x.count == y.count else { throw .statistics(.unequalCounts("x", x.count, "y", y.count)) }
    if let sizes, sizes.count != x.count { throw .statistics(.unequalCounts("sizes", sizes.count, "y", y.count)) }
    for index in x.indices {
      guard x[index].isFinite else { throw .statistics(.notFinite(name: "x", index: index)) }
      guard y[index].isFinite else { throw .statistics(.notFinite(name: "y", index: index)) }
    }
    let order = x.indices.sorted { x[$0] != x[$1] ? x[$0] < x[$1] : $0 < $1 }
    (self.x, self.y) = (order.map { x[$0] }, order.map { y[$0] })
    self.sizes = sizes.map { sizes in order.map { sizes[$0] } }
    (self.notes, self.sources) = (notes, sources)
  }

  /// The exact figures of a series of the dossier.
  ///
  /// - Throws: ``AnalysisError/mixedYears(_:_:)`` where fiscal and calendar years would come together.
  public init(of observations: [Observation], sources known: [Source]) throws(AnalysisError) {
    var kept: [(x: Double, y: Double, size: Double?)] = []
    var (words, loose, undated): ([String], [String], [String]) = ([], [], [])
    var kinds: [Period.Kind: String] = [:]
    for one in observations {
      let name = one.period?.text ?? one.id
      guard let value = one.value else { words.append(name); continue }
      guard let period = one.period else { undated.append(name); continue }
      if one.qualifier.isLoose { loose.append("\(name) (\(one.qualifier.rawValue))"); continue }
      kinds[period.kind] = period.text
      kept.append((period.yearPosition, value, one.sampleSize))
    }
    if let fiscal = kinds[.fiscal], let other = kinds[.calendar] ?? kinds[.partial] { throw .mixedYears(fiscal, other) }
    var notes: [String] = []
    func note(_ reason: String, _ names: [String]) { if !names.isEmpty { notes.append("Left out, \(reason): \(names.joined(separator: ", ")).") } }
    note("as the source has words and no number", words)
    note("as the source gives no year", undated)
    note("as they are not exact", loose)
    let sizes = kept.compactMap(\.size)
    try self.init(
      x: kept.map(\.x), y: kept.map(\.y), sizes: sizes.count == kept.count && !kept.isEmpty ? sizes : nil, notes: notes,
      sources: known.map { source in source.address.map { "\(source.title), \($0)" } ?? source.title })
  }
}
