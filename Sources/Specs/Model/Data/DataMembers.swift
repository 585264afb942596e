import JSON
import SharedRules

/// The members of data sources.
///
/// - Source: the JSON schema that Vega-Lite publishes (`Data`).
package struct DataMembers: DefinitionKind {
  package static let name = "data"
  package static let table = MemberTable(DataMembers())
  package let format = Member(.definition(DataFormatMembers.self))
  package let graticule = Member<Bool>(.unsupported("a graticule"), .refused)
  package let name = Member(.text)
  package let sequence = Member(.definition(SequenceMembers.self))
  package let sphere = Member<Bool>(.unsupported("a sphere"), .refused)
  package let url = Member(.text)
  package let values = Member(.dataValues)
}
package typealias DataDef = Definition<DataMembers>

/// The members of a data source's format.
package struct DataFormatMembers: DefinitionKind {
  package static let name = "dataFormat"
  package static let table = MemberTable(DataFormatMembers())
  package let delimiter = Member(.text)
  package let feature = Member(.text, .maps)
  package let mesh = Member(.text, .maps)
  package let parse = Member(.parse)
  package let property = Member(.text)
  package let type = Member(SpecType<DataFormat>.choice(refusing: DataFormat.allCases.filter { !$0.isRead }.map(\.rawValue)))
}
package typealias DataFormatDef = Definition<DataFormatMembers>

extension DataFormat: SpecChoice {}

/// The members of a generated sequence of numbers.
package struct SequenceMembers: DefinitionKind {
  package static let name = "sequence"
  package static let table = MemberTable(SequenceMembers())
  package let `as` = Member(.text)
  package let start = Member(.number)
  package let step = Member(.number)
  package let stop = Member(.number)
}
package typealias SequenceDef = Definition<SequenceMembers>

extension SpecType where Value == JSONValue {
  /// Inline data: a text in a format, rows, or an object that holds them.
  static var dataValues: SpecType {
    var type = SpecType.object
    type.text = { text, _ in .string(text) }
    type.array = { node, report in
      guard case .array(let elements) = node.value else { return nil }
      // Rows of data are many, and need no closer look.
      if elements.rows == nil {
        for (index, element) in elements.enumerated() where element.isNull || element.array != nil {
          report.add(
            SpecNode(element, pointer: "\(node.pointer)/\(index)"),
            .wrongKind(found: element.kindName, expected: "a number, true or false, a string or an object"))
        }
      }
      return node.value
    }
    type.element = { ["type": ["number", "boolean", "string", "object"]] }
    return type
  }
}

/// How the columns of a source are read.
package enum ParseSpec: SpecValue {
  /// `null`: as they are.
  case none
  /// By the name of a column, such as `date` or `utc:'%Y'`.
  case types([String: String], pointer: String)
  package var json: JSONValue {
    switch self {
    case .none: .null
    case .types(let types, _): types.json
    }
  }
}

extension SpecType where Value == ParseSpec {
  static var parse: SpecType {
    .null(.none)
      | .object { node throws(SpecError) in
        var types: [String: String] = [:]
        for (name, type) in node.members where !type.value.isNull { types[name] = try type.string() }
        return .types(types, pointer: node.pointer)
      }
  }
}

extension SpecType where Value == [String: JSONValue] {
  /// Tables by their names.
  static var datasets: SpecType {
    .object { node throws(SpecError) in Dictionary(try node.object().map { ($0.key, $0.value) }, uniquingKeysWith: { $1 }) }
  }
}
