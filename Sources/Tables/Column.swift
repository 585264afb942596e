/// The values of one field, one a row, in the narrowest storage that holds them.
///
/// - A missing cell is a set bit of ``missing``; what the storage holds at that row is then meaningless
///   (numbers and dates hold `.nan` there, strings code -1, booleans false).
/// - Columns of one table have the same count.
package struct Column: Sendable {
  /// How the values are kept.
  package enum Storage: Sendable {
    /// IEEE doubles.
    case numbers([Double])
    /// Milliseconds since 1970-01-01T00:00Z.
    case dates([Double])
    case booleans([Bool])
    /// Codes into a dictionary of distinct strings, in order of first appearance; -1 is missing.
    case strings(codes: [Int32], dictionary: [String])
    /// Mixed or nested values.
    case values([Value])
  }

  /// The cells; texts of a file are read when they are first asked for.
  package var storage: Storage {
    switch content {
    case .read(let storage): storage
    case .unread(let texts): texts.storage
    }
  }

  private enum Content: Sendable {
    case read(Storage)
    case unread(UnreadTexts)
  }

  private let content: Content
  /// One flag a row, true where the cell is missing; `nil` when none is.
  package let missing: [Bool]?

  /// - Parameter missing: one flag a row; all-false is stored as `nil`.
  package init(storage: Storage, missing: [Bool]? = nil) {
    content = .read(storage)
    self.missing = missing?.contains(true) == true ? missing : nil
  }

  /// A column of doubles; `nil` cells are missing.
  package init(_ numbers: [Double?]) {
    self.init(storage: .numbers(numbers.map { $0 ?? .nan }), missing: numbers.map { $0 == nil })
  }

  /// A column of doubles with none missing (NaN stays NaN).
  package init(numbers: [Double]) { self.init(storage: .numbers(numbers)) }

  /// A column of strings; `nil` cells are missing.
  package init(_ strings: [String?]) {
    var codes: [Int32] = []
    codes.reserveCapacity(strings.count)
    var dictionary: [String] = []
    var code: [String: Int32] = [:]
    for string in strings {
      guard let string else { codes.append(-1); continue }
      if let known = code[string] { codes.append(known); continue }
      let new = Int32(dictionary.count)
      code[string] = new
      dictionary.append(string)
      codes.append(new)
    }
    self.init(storage: .strings(codes: codes, dictionary: dictionary), missing: codes.map { $0 < 0 })
  }

  /// The narrowest column that holds the given values: of one type plus missing cells, or mixed.
  package init(_ values: [Value]) {
    var seen: (numbers: Bool, dates: Bool, booleans: Bool, strings: Bool, other: Bool) = (false, false, false, false, false)
    for value in values {
      switch value {
      case .null: break
      case .number: seen.numbers = true
      case .date: seen.dates = true
      case .bool: seen.booleans = true
      case .string: seen.strings = true
      case .array, .object: seen.other = true
      }
    }
    let kinds = [seen.numbers, seen.dates, seen.booleans, seen.strings, seen.other].count { $0 }
    let missing = values.map { $0 == .null }
    if kinds == 0 {
      self.init(storage: .numbers([Double](repeating: .nan, count: values.count)), missing: missing)
    } else if kinds > 1 || seen.other {
      self.init(storage: .values(values), missing: missing)
    } else if seen.strings {
      self.init(values.map { value -> String? in if case .string(let text) = value { text } else { nil } })
    } else if seen.booleans {
      self.init(storage: .booleans(values.map { $0 == .bool(true) }), missing: missing)
    } else {
      let numbers = values.map { value -> Double in
        switch value {
        case .number(let number), .date(let number): number
        default: .nan
        }
      }
      self.init(storage: seen.dates ? .dates(numbers) : .numbers(numbers), missing: missing)
    }
  }

  /// Texts of a file, none missing.
  init(unread texts: UnreadTexts) {
    content = .unread(texts)
    missing = nil
  }

  /// The numbers of texts of a file that nobody has read as texts, if they are nothing but plain decimal numbers or empty.
  ///
  /// - `nil` for all other columns.
  package var decimals: DecimalCells? { if case .unread(let texts) = content { texts.decimals } else { nil } }

  /// The texts of a file that nobody has read as texts yet.
  private var unread: UnreadTexts? { if case .unread(let texts) = content, !texts.isRead { texts } else { nil } }
  /// Whether they are that; for tests.
  var isUnread: Bool { unread != nil }

  /// Whether the cells are texts; does not read them.
  package var holdsTexts: Bool {
    if case .read(let storage) = content { if case .strings = storage { true } else { false } } else { true }
  }

  /// Whether surely every cell is a finite number or a date, with none missing; told in one pass, and for no texts but numbers of a file.
  package var isFinite: Bool {
    if let decimals { return Self.areFinite(decimals.numbers) }
    guard missing == nil, case .read(let storage) = content else { return false }
    return switch storage {
    case .numbers(let cells), .dates(let cells): Self.areFinite(cells)
    case .booleans, .strings, .values: false
    }
  }

  /// Whole numbers, since the compiler may take several at once of those.
  private static func areFinite(_ cells: [Double]) -> Bool {
    let exponent = Double.infinity.bitPattern
    var others: UInt64 = 0
    for cell in cells { others |= cell.bitPattern & exponent == exponent ? 1 : 0 }
    return others == 0
  }

  package var count: Int {
    if case .unread(let texts) = content { return texts.count }
    return switch storage {
    case .numbers(let cells), .dates(let cells): cells.count
    case .booleans(let cells): cells.count
    case .strings(let codes, _): codes.count
    case .values(let cells): cells.count
    }
  }

  /// Whether the cell of a row is missing.
  package func isMissing(_ row: Int) -> Bool { missing.map { $0[row] } ?? false }

  /// The cell of a row.
  package subscript(row: Int) -> Value {
    if let missing, missing[row] { return .null }
    if let unread { return .string(unread[row]) }
    switch storage {
    case .numbers(let cells): return .number(cells[row])
    case .dates(let cells): return .date(cells[row])
    case .booleans(let cells): return .bool(cells[row])
    case .strings(let codes, let dictionary): return .string(dictionary[Int(codes[row])])
    case .values(let cells): return cells[row]
    }
  }

  /// All cells as values, in row order.
  package var values: [Value] { (0..<count).map { self[$0] } }

  /// The given rows in the given order; a row may come more than once.
  package func selecting(_ rows: [Int]) -> Column {
    if let unread { return Column(unread: unread.selecting(rows)) }
    let missing = missing.map { flags in rows.map { flags[$0] } }
    switch storage {
    case .numbers(let cells): return Column(storage: .numbers(rows.map { cells[$0] }), missing: missing)
    case .dates(let cells): return Column(storage: .dates(rows.map { cells[$0] }), missing: missing)
    case .booleans(let cells): return Column(storage: .booleans(rows.map { cells[$0] }), missing: missing)
    case .strings(let codes, let dictionary):
      return Column(storage: .strings(codes: rows.map { codes[$0] }, dictionary: dictionary), missing: missing)
    case .values(let cells): return Column(storage: .values(rows.map { cells[$0] }), missing: missing)
    }
  }
}
