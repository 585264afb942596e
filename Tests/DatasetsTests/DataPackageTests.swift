import JSON
import Tables
import Testing

@testable import Datasets

/// The tables against their own schema: what `frictionless validate` checks, without Python.
@Suite struct DataPackageTests {
  static let catalogue = Catalogue.bundled
  static let schemas = (try? catalogue.schemas()) ?? []

  @Test("Every file of the package is embedded, and every table is a file")
  func files() throws {
    #expect(BundledFiles.names.first == "datapackage.json")
    #expect(Set(BundledFiles.names.dropFirst()) == Set(Self.schemas.map(\.path)))
    #expect(Self.schemas.count == 12)
  }

  @Test("Cells have the type, the words and the limits of their field", arguments: schemas)
  func cells(schema: TableSchema) throws {
    let table = try Self.catalogue.rows(of: schema.name)
    for field in schema.fields {
      let column = try #require(table[field.name])
      #expect(!field.description.isEmpty, "\(schema.name).\(field.name) has no description")
      for problem in problems(of: column, field) { Issue.record("\(schema.name).\(field.name): \(problem)") }
    }
  }

  @Test("Keys are unique and never missing", arguments: schemas)
  func keys(schema: TableSchema) throws {
    let keys = try Self.catalogue.rows(of: schema.name).texts(schema.primaryKey).compactMap { $0 }
    #expect(Set(keys).count == (try Self.catalogue.rows(of: schema.name).rowCount))
  }

  @Test("Every foreign key leads to a row", arguments: schemas)
  func foreignKeys(schema: TableSchema) throws {
    let table = try Self.catalogue.rows(of: schema.name)
    for reference in schema.references {
      let targets = Set(try Self.catalogue.rows(of: reference.table).texts(reference.target))
      let dangling = Set(table.texts(reference.field)).subtracting(targets)
      #expect(dangling.isEmpty, "\(schema.name).\(reference.field)")
    }
  }

  @Test(
    "Lists of ids lead to rows",
    arguments: [
      ("series", "source", "sources"), ("polls", "source", "sources"), ("events", "source", "sources"),
      ("eras", "source", "sources"), ("commitments", "source", "sources"), ("other_quantities", "source", "sources"),
      ("texts", "source", "sources"), ("conflicts", "source", "sources"), ("countries", "source", "sources"),
      ("series", "related", "series"), ("conflicts", "series", "series"),
      ("series", "respondents", "countries"), ("series", "reporter", "countries"), ("series", "partner", "countries"),
      ("commitments", "parties", "countries"),
    ])
  func lists(table: String, field: String, target: String) throws {
    let key = target == "countries" ? "code" : "id"
    let known = Set(try Self.catalogue.rows(of: target).texts(key).compactMap { $0 })
    for cell in try Self.catalogue.rows(of: table).texts(field).compactMap({ $0 }) {
      #expect(known.isSuperset(of: cell.listed), "\(table).\(field): \(cell)")
    }
  }

  @Test("Every row of every table names a source", arguments: schemas.filter { $0.name != "sources" })
  func sourced(schema: TableSchema) throws {
    #expect(try Self.catalogue.rows(of: schema.name).texts("source").allSatisfy { $0?.isEmpty == false })
  }

  /// What of a column breaks the constraints of its field.
  private func problems(of column: Column, _ field: TableSchema.Field) -> [String] {
    var found: [String] = []
    if field.isRequired, column.missing != nil { found.append("a required cell is empty") }
    switch field.kind {
    case .string:
      let texts = column.texts.compactMap { $0 }
      if let allowed = field.allowed, !Set(texts).isSubset(of: allowed) { found.append("a word that is not allowed") }
      if field.constraints["unique"] == true, Set(texts).count != texts.count { found.append("not unique") }
      if let pattern = field.constraints["pattern"]?.string {
        guard let expression = try? Regex(pattern) else { return found + ["unreadable pattern"] }
        if let bad = Set(texts).first(where: { (try? expression.wholeMatch(in: $0)) == nil }) { found.append("\(bad) is not \(pattern)") }
      }
    case .integer, .number:
      let numbers = column.doubles.compactMap { $0 }
      if numbers.contains(where: { !$0.isFinite }) { found.append("not a number") }
      if field.kind == .integer, numbers.contains(where: { $0.rounded() != $0 }) { found.append("not a whole number") }
      if let least = field.constraints["minimum"]?.number, numbers.contains(where: { $0 < least }) { found.append("too small") }
      if let most = field.constraints["maximum"]?.number, numbers.contains(where: { $0 > most }) { found.append("too large") }
    }
    return found
  }
}
