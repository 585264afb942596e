import JSON

/// What `datapackage.json` says of one table: its fields in order, and what they refer to.
///
/// - Source: Frictionless Data Package and Table Schema, version 1.
package struct TableSchema: Sendable, Hashable {
  /// One column.
  package struct Field: Sendable, Hashable {
    /// The types that the dossier uses.
    package enum Kind: String, Sendable, Hashable { case string, integer, number }

    package let name: String
    package let kind: Kind
    package let description: String
    /// Whether no cell may be empty.
    package let isRequired: Bool
    /// The only words allowed, if the field has such a list.
    package let allowed: [String]?
    /// What the schema demands beyond that (`unique`, `minimum`, `maximum`, `pattern`), as written there.
    package let constraints: JSONObject
  }

  /// A field whose cells name rows of another table.
  package struct Reference: Sendable, Hashable {
    package let field: String
    package let table: String
    package let target: String
  }

  /// The name of the table, such as `polls`.
  package let name: String
  package let title: String
  package let description: String
  /// The file beside `datapackage.json`.
  package let path: String
  package let fields: [Field]
  /// The field that names a row.
  package let primaryKey: String
  package let references: [Reference]
}

extension TableSchema {
  /// Reads the tables of a data package, in its order.
  ///
  /// - Throws: ``CatalogueError/unreadableSchema(pointer:found:)``.
  static func tables(of package: JSONValue) throws(CatalogueError) -> [TableSchema] {
    let resources = try member("resources", of: package, at: "").elements(at: "/resources")
    var result: [TableSchema] = []
    for (index, resource) in resources.enumerated() {
      result.append(try TableSchema(resource, at: "/resources/\(index)"))
    }
    return result
  }

  private init(_ resource: JSONValue, at pointer: String) throws(CatalogueError) {
    let schema = try member("schema", of: resource, at: pointer)
    let inside = pointer + "/schema"
    name = try member("name", of: resource, at: pointer).text(at: pointer + "/name")
    path = try member("path", of: resource, at: pointer).text(at: pointer + "/path")
    title = resource["title"]?.string ?? ""
    description = resource["description"]?.string ?? ""
    primaryKey = try member("primaryKey", of: schema, at: inside).text(at: inside + "/primaryKey")
    var fields: [Field] = []
    for (index, field) in try member("fields", of: schema, at: inside).elements(at: inside + "/fields").enumerated() {
      fields.append(try Field(field, at: "\(inside)/fields/\(index)"))
    }
    var references: [Reference] = []
    for (index, key) in (schema["foreignKeys"]?.array ?? []).enumerated() {
      let place = "\(inside)/foreignKeys/\(index)"
      let reference = try member("reference", of: key, at: place)
      references.append(
        Reference(
          field: try member("fields", of: key, at: place).text(at: place + "/fields"),
          table: try member("resource", of: reference, at: place).text(at: place + "/reference/resource"),
          target: try member("fields", of: reference, at: place).text(at: place + "/reference/fields")))
    }
    (self.fields, self.references) = (fields, references)
  }
}

extension TableSchema.Field {
  fileprivate init(_ field: JSONValue, at pointer: String) throws(CatalogueError) {
    name = try member("name", of: field, at: pointer).text(at: pointer + "/name")
    let type = try member("type", of: field, at: pointer).text(at: pointer + "/type")
    guard let kind = Kind(rawValue: type) else { throw .unreadableSchema(pointer: pointer + "/type", found: "\"\(type)\"") }
    self.kind = kind
    description = field["description"]?.string ?? ""
    constraints = field["constraints"]?.object ?? [:]
    isRequired = constraints["required"]?.bool ?? false
    allowed = constraints["enum"]?.array?.compactMap(\.string)
  }
}

private func member(_ name: String, of value: JSONValue, at pointer: String) throws(CatalogueError) -> JSONValue {
  guard let member = value[name] else { throw .unreadableSchema(pointer: "\(pointer)/\(name)", found: "nothing") }
  return member
}

extension JSONValue {
  fileprivate func text(at pointer: String) throws(CatalogueError) -> String {
    guard let string else { throw .unreadableSchema(pointer: pointer, found: kindName) }
    return string
  }

  fileprivate func elements(at pointer: String) throws(CatalogueError) -> [JSONValue] {
    guard let array else { throw .unreadableSchema(pointer: pointer, found: kindName) }
    return array
  }
}
