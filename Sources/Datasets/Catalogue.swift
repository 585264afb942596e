import JSON
import Synchronization
import Tables

/// The dossier: its tables, its series by name, and what is known against them.
///
/// - Everything is read from the data package when first asked for and kept; all calls are safe from any thread.
/// - Nothing is interpolated or corrected: what a table holds is what its source says.
package final class Catalogue: Sendable {
  /// The dossier that lies in the binary.
  package static let bundled = Catalogue()

  private let file: @Sendable (String) -> [UInt8]?
  private let cache = Mutex(Cache())

  private struct Cache {
    var schemas: [TableSchema]?
    var tables: [String: Table] = [:]
    var series: (all: [Series], index: [String: Int])?
    var sources: (all: [Source], index: [String: Int])?
    var conflicts: [Conflict]?
  }

  /// A catalogue of the bundled data package.
  package convenience init() { self.init { BundledFiles.bytes(of: $0) } }

  /// - Parameter file: the bytes of a file of a data package of the same tables, by its name.
  package init(file: @escaping @Sendable (String) -> [UInt8]?) { self.file = file }

  /// What `datapackage.json` says of every table, in its order.
  package func schemas() throws(CatalogueError) -> [TableSchema] {
    if let known = cache.withLock({ $0.schemas }) { return known }
    guard let bytes = file("datapackage.json") else { throw .missingFile("datapackage.json") }
    let package: JSONValue
    do { package = try JSONValue(parsing: bytes) } catch { throw .unreadableSchema(pointer: "", found: error.message) }
    let schemas = try TableSchema.tables(of: package)
    cache.withLock { $0.schemas = schemas }
    return schemas
  }

  /// A table as its file has it: the fields of its schema, typed by the schema, rows in file order.
  ///
  /// - Throws: ``CatalogueError/unknownSeries(_:nearest:)`` for a name that is no table.
  package func rows(of name: String) throws(CatalogueError) -> Table {
    if let known = cache.withLock({ $0.tables[name] }) { return known }
    let schemas = try schemas()
    guard let schema = schemas.first(where: { $0.name == name }) else {
      throw .unknownSeries(name, nearest: nearestNames(to: name, among: schemas.map(\.name)))
    }
    guard let bytes = file(schema.path) else { throw .missingFile(schema.path) }
    let table = try schema.table(reading: bytes)
    cache.withLock { $0.tables[name] = table }
    return table
  }

  /// All series, in the order of the catalogue: the articles' own first.
  package func series() throws(CatalogueError) -> [Series] { try seriesIndex().all }

  /// The series of an id or alias.
  ///
  /// - Throws: ``CatalogueError/unknownSeries(_:nearest:)`` with the likeliest names.
  package func series(named name: String) throws(CatalogueError) -> Series {
    let known = try seriesIndex()
    if let position = known.index[name] { return known.all[position] }
    throw .unknownSeries(name, nearest: nearestNames(to: name, among: try tableNames() + known.all.flatMap { [$0.id] + $0.aliases }))
  }

  /// The names of the tables, in the order of the data package.
  package func tableNames() throws(CatalogueError) -> [String] { try schemas().map(\.name) }

  /// All sources, in the order of the package.
  package func sources() throws(CatalogueError) -> [Source] { try sourceIndex().all }

  /// The sources of the given ids, in that order, each once.
  package func sources(_ ids: [String]) throws(CatalogueError) -> [Source] {
    let known = try sourceIndex()
    var seen: Set<String> = []
    return ids.compactMap { id in seen.insert(id).inserted ? known.index[id].map { known.all[$0] } : nil }
  }

  /// All remarks on conflicts, gaps and reliability.
  package func conflicts() throws(CatalogueError) -> [Conflict] {
    if let known = cache.withLock({ $0.conflicts }) { return known }
    let conflicts = Conflict.all(in: try rows(of: "conflicts"))
    cache.withLock { $0.conflicts = conflicts }
    return conflicts
  }

  /// What is to be known beside a series: the remarks that name it.
  package func conflicts(for series: Series) throws(CatalogueError) -> [Conflict] {
    try conflicts().filter { $0.series.contains(series.id) }
  }

  private func seriesIndex() throws(CatalogueError) -> (all: [Series], index: [String: Int]) {
    if let known = cache.withLock({ $0.series }) { return known }
    let all = try Series.all(in: try rows(of: "series"))
    var index: [String: Int] = [:]
    for (position, one) in all.enumerated() {
      for name in [one.id] + one.aliases { index[name] = position }
    }
    cache.withLock { $0.series = (all, index) }
    return (all, index)
  }

  func sourceIndex() throws(CatalogueError) -> (all: [Source], index: [String: Int]) {
    if let known = cache.withLock({ $0.sources }) { return known }
    let all = try Source.all(in: try rows(of: "sources"))
    let index = Dictionary(all.indices.map { (all[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    cache.withLock { $0.sources = (all, index) }
    return (all, index)
  }
}
