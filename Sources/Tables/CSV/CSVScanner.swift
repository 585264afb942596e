/// Reads a delimited text byte by byte: its header, and all of a text that is out of order, to say what is wrong and where.
struct CSVScanner {
  /// One cell: the range of its bytes without the quotes around it.
  struct Cell {
    var start: Int
    /// The end of the range; its complement when `""` stands inside and must be read as one quote.
    var codedEnd: Int

    var isEscaped: Bool { codedEnd < 0 }
    var end: Int { codedEnd < 0 ? ~codedEnd : codedEnd }
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  var position: Int

  init(bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8) {
    (self.bytes, self.delimiter) = (bytes, delimiter)
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    position = hasMark ? 3 : 0
  }

  var isAtEnd: Bool { position >= bytes.count }

  /// Whether the line at the position has nothing in it.
  private var isAtBlankLine: Bool { bytes[position] == 0x0A || bytes[position] == 0x0D }

  /// The cells of the next row, used for the header.
  mutating func row() throws(CSVError) -> [Cell] {
    var cells: [Cell] = []
    var more = !isAtEnd
    while more {
      cells.append(try cell(field: cells.count, names: []))
      more = try takeDelimiter(field: cells.count - 1, names: [])
    }
    return cells
  }

  /// The cells of all further rows. Blank lines are passed over, save where one column makes them empty cells.
  mutating func index(names: [String]) throws(CSVError) -> CSVIndex {
    let width = names.count
    var chunks: [CSVIndex.Chunk] = []
    while !isAtEnd {
      if width > 1, isAtBlankLine { skipLineEnd(); continue }
      let rowStart = position
      // Offsets within a chunk have 32 bits.
      if chunks.isEmpty || rowStart - chunks[chunks.count - 1].base > Int(UInt32.max / 2) { chunks.append(CSVIndex.Chunk(base: rowStart)) }
      let last = chunks.count - 1
      chunks[last].marks.append(UInt32(rowStart - chunks[last].base))
      var field = 0
      var more = true
      while more {
        _ = try cell(field: field, names: names)
        if field < width { chunks[last].marks.append(UInt32(position - chunks[last].base)) }
        more = try takeDelimiter(field: field, names: names)
        field += 1
      }
      guard field == width else {
        let reason = CSVError.Reason.raggedRow(found: field, expected: width)
        throw error(reason, at: rowStart, field: min(field, width), names: names)
      }
    }
    return CSVIndex(width: width, chunks: chunks)
  }

  private mutating func cell(field: Int, names: [String]) throws(CSVError) -> Cell {
    if position < bytes.count, bytes[position] == 0x22 { return try quotedCell(field: field, names: names) }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      if byte == 0x22 { throw error(.strayQuote, at: position, field: field, names: names) }
      position += 1
    }
    return Cell(start: start, codedEnd: position)
  }

  private mutating func quotedCell(field: Int, names: [String]) throws(CSVError) -> Cell {
    let quote = position
    position += 1
    let start = position
    var escaped = false
    while position < bytes.count {
      if bytes[position] == 0x22 {
        guard position + 1 < bytes.count, bytes[position + 1] == 0x22 else {
          let end = position
          position += 1
          return Cell(start: start, codedEnd: escaped ? ~end : end)
        }
        escaped = true
        position += 1
      }
      position += 1
    }
    throw error(.unclosedQuote, at: quote, field: field, names: names)
  }

  /// Steps over what ends a cell; true if another cell follows in the row.
  private mutating func takeDelimiter(field: Int, names: [String]) throws(CSVError) -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    if byte == delimiter { position += 1; return true }
    guard byte == 0x0A || byte == 0x0D else {
      let found = String(String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self).prefix(1))
      throw error(.textAfterQuote(found: "\"\(found)\""), at: position, field: field, names: names)
    }
    skipLineEnd()
    return false
  }

  private mutating func skipLineEnd() {
    if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
    position += 1
  }

  /// The error at a byte of the text, with its line.
  func error(_ reason: CSVError.Reason, at offset: Int, field: Int, names: [String]) -> CSVError {
    var line = 1
    for index in 0..<min(offset, bytes.count) {
      let isLoneReturn = bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if bytes[index] == 0x0A || isLoneReturn { line += 1 }
    }
    return CSVError(reason, line: line, field: field + 1, name: field < names.count ? names[field] : nil)
  }
}

extension CSVScanner {
  /// Hands out the text of a cell, with pairs of quotes read as one.
  @inline(__always)
  func text<Result>(of cell: Cell, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.end])
    guard cell.isEscaped else { return body(range) }
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var index = 0
    while index < range.count {
      text.append(range[index])
      index += range[index] == 0x22 ? 2 : 1
    }
    return text.withUnsafeBufferPointer(body)
  }

  /// - Throws: ``CSVError`` at the first byte of a cell that is not UTF-8.
  func checkUTF8(_ cell: Cell, field: Int, names: [String]) throws(CSVError) {
    let range = UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.end])
    if UTF8Check.isValid(range) { return }
    let offset = cell.start + UTF8Check.validPrefix(range)
    throw error(.notUTF8(byte: bytes[offset]), at: offset, field: field, names: names)
  }
}
