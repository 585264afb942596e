/// The elements of a JSON array.
///
/// - Rows of data, flat objects that all have the same members in the same order, may be kept as columns. What the elements
///   are, and whether two arrays are equal, does not depend on that.
package struct JSONArray: Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private enum Storage: Sendable {
    case elements([JSONValue])
    case rows(JSONRows)
  }

  private let storage: Storage

  package init(_ elements: [JSONValue]) { storage = .elements(elements) }
  package init(arrayLiteral elements: JSONValue...) { self.init(elements) }
  init(_ rows: JSONRows) { storage = .rows(rows) }

  /// The rows as columns, if they are kept so.
  package var rows: JSONRows? { if case .rows(let rows) = storage { rows } else { nil } }

  /// All elements, made anew from columns.
  package var elements: [JSONValue] {
    switch storage {
    case .elements(let elements): elements
    case .rows(let rows): (0..<rows.count).map { .object(rows[$0]) }
    }
  }

  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch storage {
    case .elements(let elements): elements.count
    case .rows(let rows): rows.count
    }
  }

  package subscript(index: Int) -> JSONValue {
    switch storage {
    case .elements(let elements): elements[index]
    case .rows(let rows): .object(rows[index])
    }
  }
}

extension JSONArray: Hashable {
  package static func == (a: JSONArray, b: JSONArray) -> Bool {
    switch (a.storage, b.storage) {
    case (.elements(let a), .elements(let b)): a == b
    // The same rows are compared with themselves wherever a source is looked up.
    case (.rows(let a), .rows(let b)) where a === b: true
    default: a.elementsEqual(b)
    }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { hasher.combine(element) }
  }
}
