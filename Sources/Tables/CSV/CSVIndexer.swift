/// Finds the cells of a regular delimited text eight bytes at a time, and stretches of it at the same time.
///
/// - It gives up on whatever a careful reader would refuse; ``CSVScanner`` then reads the text once more and says what is wrong and where.
/// - Quotes are told from their number so far: an odd one means that a stretch begins inside of a cell.
struct CSVIndexer {
  let bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  /// Cells in a row.
  let width: Int

  /// How many bytes are read as one stretch.
  static let stretch = 1 << 22

  /// The cells from an offset up to the end; `nil` when a row is not as wide as the first, or quotes are out of place.
  ///
  /// - Parameter start: where the first row begins, after the header.
  func index(from start: Int, stretch: Int = CSVIndexer.stretch) -> CSVIndex? {
    guard width > 0, ![0, 0x0A, 0x0D, 0x22].contains(delimiter) else { return nil }
    let ranges = ranges(from: start, stretch: stretch)
    nonisolated(unsafe) let indexer = self
    let found = concurrentMap(ranges.count) { indexer.chunk(ranges[$0]) }
    let chunks = found.compactMap(\.self)
    return chunks.count == ranges.count ? CSVIndex(width: width, chunks: chunks) : nil
  }

  /// Stretches of whole rows.
  private func ranges(from start: Int, stretch: Int) -> [Range<Int>] {
    let starts = Array(Swift.stride(from: start, to: bytes.count, by: stretch))
    guard starts.count > 1 else { return start < bytes.count ? [start..<bytes.count] : [] }
    nonisolated(unsafe) let bytes = bytes
    let quotes = concurrentMap(starts.count) { part in
      bytes[starts[part]..<min(starts[part] + stretch, bytes.count)].reduce(into: 0) { $0 += $1 == 0x22 ? 1 : 0 }
    }
    var cuts = [start]
    var isQuoted = false
    for part in 1..<starts.count {
      isQuoted = isQuoted != (quotes[part - 1] % 2 == 1)
      var position = starts[part]
      var isInside = isQuoted
      while position < bytes.count, isInside || bytes[position] != 0x0A {
        if bytes[position] == 0x22 { isInside.toggle() }
        position += 1
      }
      let cut = min(position + 1, bytes.count)
      if cut > cuts[cuts.count - 1], cut < bytes.count { cuts.append(cut) }
    }
    return zip(cuts, cuts.dropFirst() + [bytes.count]).map { $0..<$1 }
  }

  /// The rows of a stretch; `nil` when something is out of place.
  private func chunk(_ range: Range<Int>) -> CSVIndex.Chunk? {
    guard range.count <= Int(UInt32.max) else { return nil }
    let (base, end) = (range.lowerBound, range.upperBound)
    var chunk = CSVIndex.Chunk(base: base)
    chunk.marks.reserveCapacity(expectedMarks(range))
    var (rowStart, cellStart, field) = (base, base, 0)
    // The second byte of a line end of two.
    var passedOver = -1
    func finish(_ at: Int) -> Bool {
      if field == 0 { chunk.marks.append(UInt32(truncatingIfNeeded: rowStart - base)) }
      chunk.marks.append(UInt32(truncatingIfNeeded: at - base))
      return field == width - 1
    }
    var position = base
    scan: while position < end {
      let wordStart = position
      var found = special(at: wordStart, end: end)
      position += 8
      while found != 0 {
        let at = wordStart + found.trailingZeroBitCount >> 3
        found &= found - 1
        let byte = bytes[at]
        if byte == delimiter {
          if finish(at) { return nil }
          field += 1
          cellStart = at + 1
        } else if byte == 0x22 {
          guard at == cellStart, let next = afterQuoted(at, below: end) else { return nil }
          position = next
          continue scan
        } else if at != passedOver {
          var next = at + 1
          if byte == 0x0D, next < end, bytes[next] == 0x0A {
            passedOver = next
            next += 1
          }
          // A blank line is a cell of nothing in a table of one column, and nothing in others.
          if at > rowStart || width == 1 { guard finish(at) else { return nil } }
          (rowStart, cellStart, field) = (next, next, 0)
        }
      }
    }
    if rowStart < end { guard finish(end) else { return nil } }
    return chunk
  }

  /// A set bit at the top of each of eight bytes that is a delimiter, a line end or a quote.
  @inline(__always)
  private func special(at start: Int, end: Int) -> UInt64 {
    var word: UInt64 = 0
    if start + 8 <= end {
      word = UnsafeRawPointer(bytes.baseAddress! + start).loadUnaligned(as: UInt64.self)
    } else {
      for offset in 0..<end - start { word |= UInt64(bytes[start + offset]) << UInt64(8 * offset) }
    }
    word = UInt64(littleEndian: word)
    return Self.zeros(word ^ 0x0101_0101_0101_0101 &* UInt64(delimiter)) | Self.zeros(word ^ 0x0A0A_0A0A_0A0A_0A0A)
      | Self.zeros(word ^ 0x0D0D_0D0D_0D0D_0D0D) | Self.zeros(word ^ 0x2222_2222_2222_2222)
  }

  /// A set bit at the top of each byte that is zero.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~((word & low) &+ low | word | low)
  }

  /// Where the text goes on after a quoted cell; `nil` when the cell does not end, or more than an end follows it.
  private func afterQuoted(_ quote: Int, below end: Int) -> Int? {
    var position = quote + 1
    while position < end {
      if bytes[position] == 0x22 {
        guard position + 1 < end, bytes[position + 1] == 0x22 else { break }
        position += 1
      }
      position += 1
    }
    guard position < end else { return nil }
    let next = position + 1
    guard next < end else { return next }
    return bytes[next] == delimiter || bytes[next] == 0x0A || bytes[next] == 0x0D ? next : nil
  }

  /// About how many marks a stretch has, by its first bytes.
  private func expectedMarks(_ range: Range<Int>) -> Int {
    let sample = bytes[range.prefix(8192)]
    let marks = sample.reduce(into: 0) { $0 += $1 == delimiter ? 1 : $1 == 0x0A ? 2 : 0 }
    return marks * range.count / max(1, sample.count) + 16
  }
}
