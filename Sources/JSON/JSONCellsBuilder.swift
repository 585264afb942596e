/// The values of one member, row after row, in storage as narrow as they allow so far.
struct JSONCellsBuilder {
  private enum Kind { case numbers, texts, mixed }

  /// Where the member's name stands in the document, with its quotes.
  let name: Range<Int>
  /// Where the document has all that stands from the value before to one of this member; nothing at first.
  var lead = 0..<0
  private var kind: Kind
  private var numbers: [Double] = []
  private var codes: [Int32] = []
  private var interner = StringInterner()
  private var mixed: [JSONValue] = []
  /// Where the last text stands in the document, with its quotes; empty when there is none.
  private(set) var lastText = 0..<0

  init(_ first: JSONValue, name: Range<Int>) {
    self.name = name
    switch first {
    case .number(let number): (kind, numbers) = (.numbers, [number])
    case .string(let text):
      kind = .texts
      append(text, at: 0..<0)
    case .null, .bool, .array, .object: (kind, mixed) = (.mixed, [first])
    }
  }

  /// How many rows there are.
  var count: Int {
    switch kind {
    case .numbers: numbers.count
    case .texts: codes.count
    case .mixed: mixed.count
    }
  }

  @inline(__always)
  mutating func append(_ number: Double) {
    if kind == .numbers { numbers.append(number) } else { append(.number(number)) }
  }

  /// - Parameter place: where the text stands in the document.
  mutating func append(_ text: String, at place: Range<Int>) {
    guard kind == .texts else { return append(.string(text)) }
    var text = text
    codes.append(text.withUTF8 { interner.code(for: $0) })
    lastText = place
  }

  /// The text of the row before once more.
  mutating func repeatText() { codes.append(codes[codes.count - 1]) }

  mutating func append(_ value: JSONValue) {
    widen()
    mixed.append(value)
  }

  /// Takes back the values of rows from a place on.
  mutating func cut(to count: Int) {
    guard self.count > count else { return }
    switch kind {
    case .numbers: numbers.removeLast(numbers.count - count)
    case .texts: codes.removeLast(codes.count - count)
    case .mixed: mixed.removeLast(mixed.count - count)
    }
  }

  var cells: JSONCells {
    switch kind {
    case .numbers: .numbers(numbers)
    case .texts: .texts(codes: codes, dictionary: interner.dictionary)
    case .mixed: .mixed(mixed)
    }
  }

  private mutating func widen() {
    guard kind != .mixed else { return }
    let cells = cells
    mixed = (0..<count).map { cells[$0] }
    (kind, lastText) = (.mixed, 0..<0)
    (numbers, codes) = ([], [])
  }
}
