import Analysis
import ChartCompiler
import Chronology
import Datasets
import JSON
import OrderedCollections
import SharedRules
import Tables

/// The analyses that a spec declares in `usermeta.rapport.datasets`: tables for its named data, sentences for its footer.
///
/// - All are run, so that a wrong declaration is an error at its own place even where nothing asks for it.
struct ChartAnalyses {
  /// Results by the names under which the spec asks for them.
  let tables: [String: Table]
  /// What the bands of the chart cover, each sentence once.
  let footers: [String]
  private let base: any DataAccess

  /// - Throws: ``ChartError`` of stage `data` with the pointer of the declaration.
  init(_ spec: JSONValue, data: any DataAccess, catalogue: Catalogue = .bundled) throws(ChartError) {
    base = data
    var tables: [String: Table] = [:]
    var results: [AnalysisDeclaration.Analysis: AnalysisResult] = [:]
    // What each analysis says of its band, in the order of the declarations; the author's own words come first.
    var sentences: OrderedDictionary<AnalysisDeclaration.Analysis, (own: String?, usual: String?)> = [:]
    let declared = Self.declarations(in: spec)
    if let declared, declared.object == nil { throw Self.failure("", "datasets is an object of declarations, not \(declared.kindName)") }
    for (name, json) in declared?.object ?? [:] {
      let place = "/\(JSONPointer.escaped(name))"
      let declaration: AnalysisDeclaration
      do { declaration = try AnalysisDeclaration(json) } catch {
        if case .badDeclaration(let inner, _, _) = error { throw Self.failure(place + inner, error.message) }
        throw Self.failure(place, error.message)
      }
      // Several parts of one analysis are one run.
      let analysis = declaration.analysis
      let result: AnalysisResult
      if let known = results[analysis] {
        result = known
      } else {
        result = try Self.run(declaration, data: data, catalogue: catalogue, place)
      }
      results[analysis] = result
      tables[name] = result.table(declaration.part)
      var known = sentences[analysis] ?? (nil, nil)
      known.own = known.own ?? declaration.footer
      if declaration.part == .fitted || declaration.part == .estimates { known.usual = result.coverage }
      sentences[analysis] = known
    }
    self.tables = tables
    var footers: OrderedSet<String> = []
    for known in sentences.values { if let text = known.own ?? known.usual, !text.isEmpty { footers.append(text) } }
    self.footers = Array(footers)
  }

  private static func run(
    _ declaration: AnalysisDeclaration, data: any DataAccess, catalogue: Catalogue, _ place: String
  ) throws(ChartError) -> AnalysisResult {
    do {
      switch declaration.origin {
      case .series(let names): return try declaration.request.run(series: names, in: catalogue)
      case .file(let address):
        let bytes: [UInt8]
        do { bytes = try data.bytes(at: address) } catch {
          throw ChartError(.data, pointer: "/usermeta/rapport/datasets\(place)/url", error)
        }
        return try declaration.request.run(table: try DataFile.untyped(bytes, name: address), source: address)
      }
    } catch let error as ChartError { throw error } catch let error as AnalysisError { throw failure(place, error.message) } catch let error
      as CatalogueError
    { throw failure(place + "/series", error.message) } catch let error as ExportError { throw failure(place + "/url", error.message) } catch {
      throw failure(place, "\(error)")
    }
  }

  private static func failure(_ place: String, _ problem: String) -> ChartError {
    ChartError(.data, pointer: "/usermeta/rapport/datasets" + place, .failed(problem))
  }

  /// What a spec declares, if anything.
  static func declarations(in spec: JSONValue) -> JSONValue? { spec["usermeta"]?["rapport"]?["datasets"] }

  /// The spec without its declarations and with the sentences on its bands among its notes: for a spec that has its data inside.
  func settled(_ spec: JSONValue) -> JSONValue {
    guard var members = spec.object, var meta = members["usermeta"]?.object, var own = meta["rapport"]?.object, own["datasets"] != nil else {
      return spec
    }
    let notes = own["notes"].map { $0.array ?? [$0] } ?? []
    if !footers.isEmpty { own["notes"] = .array(notes + footers.map { .string($0) }.filter { !notes.contains($0) }) }
    own["datasets"] = nil
    meta["rapport"] = .object(own)
    members["usermeta"] = .object(meta)
    return .object(members)
  }
}

extension ChartAnalyses: DataAccess {
  func bytes(at address: String) throws(DataAccessError) -> [UInt8] { try base.bytes(at: address) }

  func table(named name: String) throws(DataAccessError) -> Table? {
    if let table = tables[name] { return table }
    return try base.table(named: name)
  }

  func names(near name: String) -> [String] { base.names(near: name) + tables.keys.filter { $0.contains(name) || name.contains($0) }.sorted() }
}
