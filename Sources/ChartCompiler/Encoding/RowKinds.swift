/// Rows told apart by the codes of several columns at once.
struct RowKinds: Sendable {
  /// How many kinds there may be; fewer may occur.
  private(set) var count = 1
  /// Codes of a row, and what each counts for.
  private var columns: [(codes: [Int32], weight: Int)] = []
  /// Kinds at most, beyond which looking at the rows costs less.
  static let most = 1 << 16

  /// Tells rows apart by one more column of codes from 0 to below a count.
  mutating func split(by codes: [Int32], count more: Int) {
    guard count <= Self.most else { return }
    columns.append((codes, count))
    count *= max(more, 1)
  }

  /// The number of a row's kind, below ``count``.
  func kind(_ row: Int) -> Int {
    var kind = 0
    for column in columns { kind += Int(column.codes[row]) * column.weight }
    return kind
  }
}
