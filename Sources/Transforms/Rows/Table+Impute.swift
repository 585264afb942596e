import SharedRules
import Specs
import Tables

extension Table {
  /// The same rows and, after them, one for each key that a group lacks; then missing values of the field are filled.
  ///
  /// - With method `value`, new rows get the constant (0 if none is given) and old rows keep what they have; with the others,
  ///   every missing value becomes the mean, median … of the frame around its row, in the order of the rows.
  /// - New rows have `_impute` set, and nothing but the group's fields, the key and the field.
  /// - Source: Vega `impute` transform, and Vega-Lite's `impute`, which adds a window and a formula to it.
  package func imputed(_ impute: TransformSpec.Impute) -> Table {
    let constant: Value = impute.method == .value ? impute.value.map(Value.init) ?? .number(0) : .null
    let filled = addingMissingKeys(impute, constant: constant)
    guard impute.method != .value, let operation = AggregateOperation(rawValue: impute.method.rawValue) else { return filled }
    let name = FieldPath(impute.field).name
    let helper = "imputed_\(impute.field)_value"
    let window = TransformSpec.Window(
      [WindowField(.aggregate(operation), of: impute.field, as: helper)], frame: impute.frame, groupBy: impute.groupBy)
    let measured = filled.windowed(window)
    guard let field = measured.column(impute.field), let replacement = measured[helper] else { return measured }
    return measured.adding(name, field.filling(from: replacement))
  }

  private func addingMissingKeys(_ impute: TransformSpec.Impute, constant: Value) -> Table {
    let keyColumn = column(impute.key) ?? .missing(count: rowCount)
    let codes = ColumnCodes(keyColumn)
    var domain: [Value] = []
    var placeOfText: [String: Int] = [:]
    for key in impute.keys?.values ?? [] {
      // A repeated key keeps its last place, as in Vega's map.
      placeOfText[key.keyText] = domain.count
      domain.append(key)
    }
    let places = codes.firstRows.map { row -> Int in
      let key = keyColumn[row]
      let text = key.keyText
      if let known = placeOfText[text] { return known }
      placeOfText[text] = domain.count
      domain.append(key)
      return domain.count - 1
    }
    let grouping = Grouping(self, by: impute.groupBy)
    var present = [Bool](repeating: false, count: grouping.count * domain.count)
    for row in 0..<rowCount { present[Int(grouping.ids[row]) * domain.count + places[Int(codes.codes[row])]] = true }
    var groups: [Int] = [], keys: [Value] = []
    for group in 0..<grouping.count {
      for place in domain.indices where !present[group * domain.count + place] {
        groups.append(group)
        keys.append(domain[place])
      }
    }
    if groups.isEmpty { return self }
    var added = Table(columns: ["_impute": Column(storage: .booleans(groups.map { _ in true }))])
    let keyTable = grouping.keyTable
    for (name, column) in keyTable.columns { added = added.adding(name, column.selecting(groups)) }
    added = added.adding(FieldPath(impute.key).name, Column(keys))
    added = added.adding(FieldPath(impute.field).name, Column(groups.map { _ in constant }))
    return appending(added)
  }
}

extension TransformSpec.Impute.Keys {
  /// The keys in order.
  var values: [Value] {
    switch self {
    case .list(let list): return list.map(Value.init)
    case .sequence(let start, let stop, let step):
      let count = ((stop - start) / step).rounded(.up)
      guard count.isFinite, count > 0, count < 1e7 else { return [] }
      return (0..<Int(count)).map { .number(start + Double($0) * step) }
    }
  }
}

extension Column {
  /// These cells, with those of another column where one is missing.
  func filling(from other: Column) -> Column {
    guard let missing else { return self }
    if case .numbers(let cells) = storage, case .numbers(let others) = other.storage {
      return Column(
        storage: .numbers(cells.indices.map { missing[$0] ? others[$0] : cells[$0] }),
        missing: cells.indices.map { missing[$0] && other.isMissing($0) })
    }
    return Column((0..<count).map { missing[$0] ? other[$0] : self[$0] })
  }
}
