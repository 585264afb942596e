import SharedRules
import Tables

extension Table {
  /// The column that a field reference means: one of that name, or else a part of nested values.
  ///
  /// - Returns: `nil` where there is neither; cells without the nested part are missing.
  package func column(_ reference: String) -> Column? {
    if let direct = self[reference] { return direct }
    let path = FieldPath(reference)
    if let flat = self[path.name] { return flat }
    guard let root = path.steps.first, let column = self[root] else { return nil }
    let inner = path.steps.dropFirst()
    guard !inner.isEmpty, case .values(let cells) = column.storage else { return nil }
    return Column(cells.map { $0.part(inner) })
  }
}

extension Value {
  /// The part of nested objects and arrays that the steps lead to; `null` where they lead nowhere.
  package func part(_ steps: ArraySlice<String>) -> Value {
    guard let step = steps.first else { return self }
    switch self {
    case .object(let members): return (members[step] ?? .null).part(steps.dropFirst())
    case .array(let elements):
      if step == "length" { return .number(Double(elements.count)) }
      guard let index = Int(step), elements.indices.contains(index) else { return .null }
      return elements[index].part(steps.dropFirst())
    default: return .null
    }
  }
}
