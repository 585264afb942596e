import JSON

/// Gathers the cells of a column one by one in the narrowest storage that holds them so far.
package struct ColumnBuilder {
  private enum State {
    /// Nothing but missing cells yet.
    case empty
    case numbers([Double])
    case dates([Double])
    case booleans([Bool])
    case strings([Int32], StringInterner)
    case values([Value])
  }

  private var state = State.empty
  private var missing: [Bool] = []
  private var hasMissing = false
  private let capacity: Int

  /// - Parameter capacity: how many cells are expected.
  package init(capacity: Int = 0) {
    self.capacity = capacity
    missing.reserveCapacity(capacity)
  }

  /// How many cells there are so far.
  package var count: Int { missing.count }

  /// Adds missing cells until the column has the given count.
  package mutating func pad(to count: Int) {
    while missing.count < count { appendMissing() }
  }

  /// Adds a cell of any type.
  package mutating func append(_ value: Value) {
    switch value {
    case .null: appendMissing()
    case .number(let number): append(number)
    case .string(let text): append(text)
    case .bool(let flag):
      if case .empty = state { state = .booleans(filled(false)) }
      guard case .booleans(var cells) = state else { return appendMixed(value) }
      state = .empty
      cells.append(flag)
      state = .booleans(cells)
      missing.append(false)
    case .date(let time):
      if case .empty = state { state = .dates(filled(.nan)) }
      guard case .dates(var cells) = state else { return appendMixed(value) }
      state = .empty
      cells.append(time)
      state = .dates(cells)
      missing.append(false)
    case .array, .object: appendMixed(value)
    }
  }

  /// Adds a number.
  package mutating func append(_ number: Double) {
    if case .empty = state { state = .numbers(filled(.nan)) }
    guard case .numbers(var cells) = state else { return appendMixed(.number(number)) }
    // The state must let go of the array, or appending would copy it.
    state = .empty
    cells.append(number)
    state = .numbers(cells)
    missing.append(false)
  }

  /// Adds a text.
  package mutating func append(_ text: String) {
    if case .empty = state { state = .strings(filled(-1), StringInterner()) }
    guard case .strings(var codes, var interner) = state else { return appendMixed(.string(text)) }
    state = .empty
    var text = text
    codes.append(text.withUTF8 { interner.code(for: $0) })
    state = .strings(codes, interner)
    missing.append(false)
  }

  /// The column so far.
  package func column() -> Column {
    let flags = hasMissing ? missing : nil
    switch state {
    case .empty: return Column(storage: .numbers([Double](repeating: .nan, count: count)), missing: flags)
    case .numbers(let cells): return Column(storage: .numbers(cells), missing: flags)
    case .dates(let cells): return Column(storage: .dates(cells), missing: flags)
    case .booleans(let cells): return Column(storage: .booleans(cells), missing: flags)
    case .strings(let codes, let interner):
      return Column(storage: .strings(codes: codes, dictionary: interner.dictionary), missing: flags)
    case .values(let cells): return Column(storage: .values(cells), missing: flags)
    }
  }

  private mutating func appendMissing() {
    missing.append(true)
    hasMissing = true
    // As above, the state lets go first: a copy a missing cell takes the square of their count.
    switch state {
    case .empty: break
    case .numbers(var cells):
      state = .empty
      cells.append(.nan)
      state = .numbers(cells)
    case .dates(var cells):
      state = .empty
      cells.append(.nan)
      state = .dates(cells)
    case .booleans(var cells):
      state = .empty
      cells.append(false)
      state = .booleans(cells)
    case .strings(var codes, let interner):
      state = .empty
      codes.append(-1)
      state = .strings(codes, interner)
    case .values(var cells):
      state = .empty
      cells.append(.null)
      state = .values(cells)
    }
  }

  private mutating func appendMixed(_ value: Value) {
    if case .values = state {} else { state = .values(column().values) }
    guard case .values(var cells) = state else { return }
    state = .empty
    cells.append(value)
    state = .values(cells)
    missing.append(false)
  }

  private func filled<Cell>(_ cell: Cell) -> [Cell] {
    var cells = [Cell](repeating: cell, count: count)
    cells.reserveCapacity(capacity)
    return cells
  }
}
