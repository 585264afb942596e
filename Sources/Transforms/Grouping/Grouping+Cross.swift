import Tables

extension Grouping {
  /// The groups with those that the data lacks added at the end, so that every combination of values is there.
  ///
  /// - Source: Vega `aggregate` with `cross`. Its loops run over the properties of objects, so numbers that look like array
  ///   indexes come first, in ascending order.
  var crossed: (table: Table, ids: [Int32]) {
    let parts = keys.map { ColumnCodes($0.column.selecting(firstRows)) }
    let orders = zip(keys, parts).map { key, part in
      Self.propertyOrder(part.firstRows.map { key.column[firstRows[$0]].keyText })
    }
    var known = Set<[Int32]>()
    for group in 0..<count { known.insert(parts.map { $0.codes[group] }) }
    var added: [[Int32]] = []
    func extend(_ prefix: [Int32]) {
      guard prefix.count < parts.count else {
        if !known.contains(prefix) { added.append(prefix) }
        return
      }
      for code in orders[prefix.count] { extend(prefix + [Int32(code)]) }
    }
    if count > 0 { extend([]) }
    var table = Table(rowCount: count + added.count)
    for (index, key) in keys.enumerated() {
      let rows = firstRows + added.map { firstRows[parts[index].firstRows[Int($0[index])]] }
      table = table.adding(key.name, key.column.selecting(rows))
    }
    return (table, ids)
  }

  /// The places of property names in the order in which a JavaScript object lists them.
  static func propertyOrder(_ names: [String]) -> [Int] {
    let indexes = names.map { name -> UInt32? in
      guard let index = UInt32(name), String(index) == name, index < .max else { return nil }
      return index
    }
    let numeric = names.indices.compactMap { place in indexes[place].map { (place: place, index: $0) } }
      .sorted { $0.index < $1.index }
    return numeric.map(\.place) + names.indices.filter { indexes[$0] == nil }
  }
}
