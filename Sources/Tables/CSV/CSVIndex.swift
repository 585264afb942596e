/// Where the cells of a delimited text begin and end: all that reading a column takes beside the text itself.
///
/// - For each row there is the offset of its start, then the offset of each cell's end, which is where the delimiter or line end stands.
struct CSVIndex: Sendable {
  /// The rows of a stretch of the text, in 32 bits an offset.
  struct Chunk: Sendable, Equatable {
    /// What offsets count from.
    var base: Int
    var marks: [UInt32] = []
  }

  /// Cells in a row.
  let width: Int
  let chunks: [Chunk]
  /// The number of the first row of each chunk; one more at the end.
  private let firstRows: [Int]

  init(width: Int, chunks: [Chunk]) {
    (self.width, self.chunks) = (width, chunks)
    firstRows = chunks.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.marks.count / (width + 1)) }
  }

  var rowCount: Int { firstRows[chunks.count] }
  /// The rows of each chunk.
  func rows(ofChunk chunk: Int) -> Range<Int> { firstRows[chunk]..<firstRows[chunk + 1] }

  /// Runs over the cells of a column until told to stop.
  ///
  /// - Parameter rows: row numbers in any order; `nil` for all rows.
  func forEach(_ field: Int, rows: [Int]? = nil, in bytes: UnsafeBufferPointer<UInt8>, _ body: (CSVScanner.Cell) -> Bool) {
    guard let rows else {
      for chunk in chunks.indices where !forEach(field, ofChunk: chunk, in: bytes, body) { return }
      return
    }
    for row in rows where !body(cell(field, row: row, in: bytes)) { return }
  }

  /// One cell of a column.
  func cell(_ field: Int, row: Int, in bytes: UnsafeBufferPointer<UInt8>) -> CSVScanner.Cell {
    // The last chunk that begins at or before the row.
    var (low, high) = (0, chunks.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if firstRows[middle] <= row { low = middle } else { high = middle - 1 }
    }
    return cell(chunks[low], row - firstRows[low], field, bytes)
  }

  /// Runs over the cells of a column in one chunk; false if it was told to stop.
  @discardableResult
  func forEach(_ field: Int, ofChunk chunk: Int, in bytes: UnsafeBufferPointer<UInt8>, _ body: (CSVScanner.Cell) -> Bool) -> Bool {
    let count = rows(ofChunk: chunk).count
    for row in 0..<count where !body(cell(chunks[chunk], row, field, bytes)) { return false }
    return true
  }

  @inline(__always)
  private func cell(_ chunk: Chunk, _ row: Int, _ field: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> CSVScanner.Cell {
    let mark = row * (width + 1) + field
    let start = chunk.base + Int(chunk.marks[mark]) + (field == 0 ? 0 : 1)
    let end = chunk.base + Int(chunk.marks[mark + 1])
    guard start < end, bytes[start] == 0x22 else { return CSVScanner.Cell(start: start, codedEnd: end) }
    let isEscaped = bytes[start + 1..<end - 1].contains(0x22)
    return CSVScanner.Cell(start: start + 1, codedEnd: isEscaped ? ~(end - 1) : end - 1)
  }
}
