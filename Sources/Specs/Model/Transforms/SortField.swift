/// A field to sort by, and which way.
package struct SortField: Hashable, Sendable {
  package var field: String
  package var descending: Bool
  package init(_ field: String, descending: Bool = false) { (self.field, self.descending) = (field, descending) }

  /// Reads `{"field": …, "order": "ascending" | "descending" | null}`.
  package init(_ node: SpecNode) throws(SpecError) {
    try node.allowOnly(SortFieldMembers.self)
    field = try node.requiredString("field")
    descending = false
    if let order = node["order"], !order.value.isNull {
      descending = try order.choice(SortOrder.self) == .descending
    }
  }

  static func list(_ node: SpecNode) throws(SpecError) -> [SortField] {
    var result: [SortField] = []
    for element in node.oneOrMany { result.append(try SortField(element)) }
    return result
  }
}
