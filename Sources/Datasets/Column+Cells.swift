import Tables

extension Column {
  /// The cells of a text column, `nil` where missing; numbers come as missing.
  var texts: [String?] {
    guard case .strings(let codes, let dictionary) = storage else { return Array(repeating: nil, count: count) }
    return codes.map { $0 < 0 ? nil : dictionary[Int($0)] }
  }

  /// The cells of a number column, `nil` where missing; texts come as missing.
  var doubles: [Double?] {
    guard case .numbers(let cells) = storage else { return Array(repeating: nil, count: count) }
    return cells.indices.map { isMissing($0) ? nil : cells[$0] }
  }

  /// The rows of a text column that hold the given text.
  func rows(equalTo text: String) -> [Int] {
    guard case .strings(let codes, let dictionary) = storage, let code = dictionary.firstIndex(of: text) else { return [] }
    let wanted = Int32(code)
    return codes.indices.filter { codes[$0] == wanted }
  }

  /// A column of dates from milliseconds since 1970, `nil` where missing.
  static func dates(_ instants: [Double?]) -> Column {
    Column(storage: .dates(instants.map { $0 ?? .nan }), missing: instants.map { $0 == nil })
  }
}

extension Table {
  /// The texts of a field that the schema promises; all missing where it is not there.
  func texts(_ name: String) -> [String?] { self[name]?.texts ?? Array(repeating: nil, count: rowCount) }

  /// The numbers of a field that the schema promises; all missing where it is not there.
  func doubles(_ name: String) -> [Double?] { self[name]?.doubles ?? Array(repeating: nil, count: rowCount) }
}

extension String {
  /// The parts of a cell that holds a list, joined by `;`.
  var listed: [String] { split(separator: ";").map(String.init) }
}
