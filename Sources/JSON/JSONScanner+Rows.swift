extension JSONScanner {
  /// The rows of an array from its first on, as long as they are like it, and whether the array ends with them.
  ///
  /// - The position is behind the comma after the first row; it ends behind the array, or where the first row begins that is
  ///   not like the others. Whatever such a row may be, a mistake included, is for the plain way of reading to tell.
  /// - `nil` where not even the second row is like the first, or where that is not flat.
  mutating func rows(after first: JSONObject, shape: JSONShape) throws(JSONError) -> (rows: JSONRows, isWhole: Bool)? {
    guard !first.isEmpty, shape.keys.elementsEqual(first.keys), first.values.allSatisfy(\.isFlat) else { return nil }
    var columns = zip(first.values, shape.names).map { JSONCellsBuilder($0, name: $1) }
    let (count, isWhole) = try columns.withUnsafeMutableBufferPointer { (columns) throws(JSONError) in try rows(columns) }
    return count > 1 ? (JSONRows(names: shape.keys, columns: columns.map(\.cells), count: count), isWhole) : nil
  }

  /// Appends rows to columns that hold the first; tells how many there are then.
  private mutating func rows(
    _ columns: UnsafeMutableBufferPointer<JSONCellsBuilder>
  ) throws(JSONError) -> (count: Int, isWhole: Bool) {
    var count = 1
    while true {
      let start = position
      guard try row(columns) else {
        position = start
        for place in columns.indices { columns[place].cut(to: count) }
        return (count, false)
      }
      count += 1
      skipSpace()
      switch current {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "]"): position += 1; return (count, true)
      default: throw unexpected(expected: "\",\" or \"]\"")
      }
    }
  }

  /// Reads one flat object of the given names; false if what stands there is anything else.
  private mutating func row(_ columns: UnsafeMutableBufferPointer<JSONCellsBuilder>) throws(JSONError) -> Bool {
    skipSpace()
    for place in columns.indices {
      // What stands before a value is mostly the same in all rows, to the last space.
      let lead = columns[place].lead
      if lead.isEmpty || !takeHere(lead) {
        let start = position
        guard step(over: place == 0 ? UInt8(ascii: "{") : UInt8(ascii: ",")), take(columns[place].name), step(over: UInt8(ascii: ":")) else {
          return false
        }
        skipSpace()
        columns[place].lead = start..<position
      }
      skipSpace()
      switch current {
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): columns[place].append(try number())
      case UInt8(ascii: "\""):
        let last = columns[place].lastText
        let start = position
        // Names of series come many times in a row.
        if !last.isEmpty, takeHere(last) { columns[place].repeatText() } else { columns[place].append(try string(), at: start..<position) }
      case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): columns[place].append(try value())
      default: return false
      }
    }
    return step(over: UInt8(ascii: "}"))
  }

  /// Steps over space and a byte, if that stands next.
  @inline(__always)
  private mutating func step(over byte: UInt8) -> Bool {
    skipSpace()
    guard current == byte else { return false }
    position += 1
    return true
  }
}

extension JSONValue {
  /// Whether it is neither an array nor an object.
  fileprivate var isFlat: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }
}
