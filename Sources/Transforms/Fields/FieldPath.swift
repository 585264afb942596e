public import Tables

/// A field reference as its steps, such as `origin`, `country` for `origin.country`.
///
/// - A backslash takes the next character as it is; brackets hold an index or a quoted name.
/// - Unbalanced brackets and quotes are taken as written, since a reference has to name something.
/// - Source: vega-util `splitAccessPath`.
public struct FieldPath: Hashable, Sendable {
  public let steps: [String]

  public init(_ reference: String) {
    var steps: [String] = []
    var step: [UInt8] = []
    var isOpen = false, inBrackets = false, isEscaped = false
    var quote: UInt8?
    func close() {
      steps.append(String(decoding: step, as: UTF8.self))
      step = []
      isOpen = false
    }
    for byte in reference.utf8 {
      if isEscaped {
        step.append(byte)
        (isEscaped, isOpen) = (false, true)
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if let open = quote {
        if byte == open {
          close()
          quote = nil
        } else {
          step.append(byte)
        }
      } else if inBrackets, step.isEmpty, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "."), !inBrackets {
        if isOpen { close() }
      } else if byte == UInt8(ascii: "["), !inBrackets {
        if isOpen { close() }
        inBrackets = true
      } else if byte == UInt8(ascii: "]"), inBrackets {
        if isOpen { close() }
        inBrackets = false
      } else {
        step.append(byte)
        isOpen = true
      }
    }
    if isOpen || quote != nil { close() }
    self.steps = steps
  }

  /// The reference as one flat column name, its steps joined by dots; what a table calls the column.
  public var name: String { steps.joined(separator: ".") }
}

extension Table {
  /// The column that a field reference means: one of that name, or else a part of nested values.
  ///
  /// - Returns: `nil` where there is neither; cells without the nested part are missing.
  public func column(_ reference: String) -> Column? {
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
  public func part(_ steps: ArraySlice<String>) -> Value {
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
