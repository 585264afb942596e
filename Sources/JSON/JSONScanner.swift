/// The recursive descent over the bytes of one document.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let depthLimit: Int
  var position: Int
  var depth = 0
  /// The last object of members of its own at each depth.
  private var shapes: [JSONShape] = []

  init(bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int) {
    (self.bytes, self.depthLimit) = (bytes, depthLimit)
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    position = hasMark ? 3 : 0
  }

  /// The byte at the position, or 0 at the end; no token starts with 0.
  var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Makes sure that nothing but space is left.
  mutating func end() throws(JSONError) {
    skipSpace()
    guard position == bytes.count else { throw unexpected(expected: "the end of the document") }
  }

  mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): try word("true"); return .bool(true)
    case UInt8(ascii: "f"): try word("false"); return .bool(false)
    case UInt8(ascii: "n"): try word("null"); return .null
    default: throw unexpected(expected: "a value")
    }
  }

  private mutating func word(_ word: StaticString) throws(JSONError) {
    let count = word.utf8CodeUnitCount
    for offset in 0..<count where position + offset >= bytes.count || bytes[position + offset] != word.utf8Start[offset] {
      position += offset
      throw unexpected(expected: "the word \(word)")
    }
    position += count
  }

  private mutating func enter() throws(JSONError) {
    guard depth < depthLimit else { throw error(.tooDeep(limit: depthLimit)) }
    depth += 1
    position += 1
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    try enter()
    defer { depth -= 1 }
    var elements: [JSONValue] = []
    skipSpace()
    if current == UInt8(ascii: "]") { position += 1; return .array([]) }
    while true {
      elements.append(try value())
      skipSpace()
      switch current {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "]"): position += 1; return .array(elements)
      default: throw unexpected(expected: "\",\" or \"]\"")
      }
      if elements.count == 1, case .object(let first) = elements[0], depth + 1 < shapes.count,
        let found = try rows(after: first, shape: shapes[depth + 1])
      {
        if found.isWhole { return .array(JSONArray(found.rows)) }
        elements = JSONArray(found.rows).elements
      }
    }
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    try enter()
    defer { depth -= 1 }
    skipSpace()
    if current == UInt8(ascii: "}") { position += 1; return .object([:]) }
    while shapes.count <= depth { shapes.append(JSONShape()) }
    // Rows of data nearly always have the same members in the same order, so that names need not be read again.
    let shape = shapes[depth]
    var values: ContiguousArray<JSONValue> = []
    values.reserveCapacity(shape.names.count)
    while values.count < shape.names.count, take(shape.names[values.count]) {
      values.append(try memberValue())
      if try !takeComma() { return .object(shape.object(values)) }
    }
    return try object(shape.object(values), names: Array(shape.names[..<values.count]))
  }

  /// The object of the members so far and all that follow.
  private mutating func object(_ begun: JSONObject, names begunNames: [Range<Int>]) throws(JSONError) -> JSONValue {
    var (members, names) = (begun, begunNames)
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw unexpected(expected: "a member name in double quotes") }
      let start = position
      let name = try string()
      names.append(start..<position)
      members[name] = try memberValue()
    } while try takeComma()
    if members.count == names.count { shapes[depth] = JSONShape(keys: ContiguousArray(members.keys), names: names) }
    return .object(members)
  }

  /// Steps over space and the text that stands elsewhere in the document, if it stands here, too.
  mutating func take(_ text: Range<Int>) -> Bool {
    skipSpace()
    return takeHere(text)
  }

  /// Steps over the text that stands elsewhere in the document, if it stands here, too.
  @inline(__always)
  mutating func takeHere(_ text: Range<Int>) -> Bool {
    let count = text.upperBound &- text.lowerBound
    // Where eight bytes can be compared at once.
    guard position &+ count &+ 8 <= bytes.count, text.upperBound &+ 8 <= bytes.count else { return takeAtEnd(text) }
    var done = 0
    while done &+ 8 <= count {
      guard word(position &+ done) == word(text.lowerBound &+ done) else { return false }
      done &+= 8
    }
    let rest = count &- done
    guard rest == 0 || (word(position &+ done) ^ word(text.lowerBound &+ done)) &<< UInt64(truncatingIfNeeded: 64 &- 8 &* rest) == 0 else {
      return false
    }
    position &+= count
    return true
  }

  @inline(never)
  private mutating func takeAtEnd(_ text: Range<Int>) -> Bool {
    guard position + text.count <= bytes.count else { return false }
    for offset in 0..<text.count where bytes[position + offset] != bytes[text.lowerBound + offset] { return false }
    position += text.count
    return true
  }

  /// Eight bytes, the first lowest.
  @inline(__always)
  private func word(_ place: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes.baseAddress! + place).loadUnaligned(as: UInt64.self))
  }

  private mutating func memberValue() throws(JSONError) -> JSONValue {
    skipSpace()
    guard current == UInt8(ascii: ":") else { throw unexpected(expected: "\":\"") }
    position += 1
    return try value()
  }

  /// Steps over what ends a member; true if another follows.
  private mutating func takeComma() throws(JSONError) -> Bool {
    skipSpace()
    switch current {
    case UInt8(ascii: ","): position += 1; return true
    case UInt8(ascii: "}"): position += 1; return false
    default: throw unexpected(expected: "\",\" or \"}\"")
    }
  }
}

/// The names of an object's members, which the next one beside it probably repeats.
struct JSONShape {
  var keys: ContiguousArray<String> = []
  /// Where each name stands in the document, with its quotes.
  var names: [Range<Int>] = []

  /// An object of the first names.
  func object(_ values: ContiguousArray<JSONValue>) -> JSONObject {
    JSONObject(uncheckedUniqueKeys: values.count == keys.count ? keys : ContiguousArray(keys[..<values.count]), values: values)
  }
}
