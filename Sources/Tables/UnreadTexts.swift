import JSON
import SharedRules
import Synchronization

/// A delimited text with the places of its cells.
struct CSVSource: Sendable {
  let bytes: [UInt8]
  let index: CSVIndex
}

/// The texts of a column of a delimited file until somebody asks for them.
///
/// - Most columns of such files hold numbers. Those are read straight from the bytes, without a string for each, and columns
///   that a chart does not use are never read.
final class UnreadTexts: Sendable {
  private let source: CSVSource
  private let field: Int
  /// The rows that were selected, in order; `nil` for all.
  private let rows: [Int]?
  private let known = Mutex(Known())

  private struct Known {
    var storage: Column.Storage?
    var decimals: DecimalCells??
  }

  init(source: CSVSource, field: Int, rows: [Int]? = nil) { (self.source, self.field, self.rows) = (source, field, rows) }

  var count: Int { rows?.count ?? source.index.rowCount }

  /// The texts as any other column has them; read once.
  var storage: Column.Storage {
    known.withLock { known in
      if let storage = known.storage { return storage }
      var interner = StringInterner()
      var codes: [Int32] = []
      codes.reserveCapacity(count)
      forEach { cell, scanner in
        codes.append(scanner.text(of: cell) { interner.code(for: $0) })
        return true
      }
      let storage = Column.Storage.strings(codes: codes, dictionary: interner.dictionary)
      known.storage = storage
      return storage
    }
  }

  /// The text of one row.
  subscript(row: Int) -> String {
    source.bytes.withUnsafeBufferPointer { bytes in
      let cell = source.index.cell(field, row: rows?[row] ?? row, in: bytes)
      return CSVScanner(bytes: bytes, delimiter: 0).text(of: cell) { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The texts as numbers, if all are plain decimal numbers or empty; read once.
  var decimals: DecimalCells? {
    known.withLock { known in
      if let decimals = known.decimals { return decimals }
      var numbers: [Double] = []
      numbers.reserveCapacity(count)
      var isEmpty: [Bool]?
      forEach { cell, scanner in
        if cell.end == cell.start {
          if isEmpty == nil { isEmpty = [Bool](repeating: false, count: count) }
          isEmpty?[numbers.count] = true
          numbers.append(0)
          return true
        }
        guard let number = scanner.text(of: cell, { DecimalText.double($0) }) else { return false }
        numbers.append(number)
        return true
      }
      let decimals = numbers.count == count ? DecimalCells(numbers: numbers, isEmpty: isEmpty) : nil
      known.decimals = .some(decimals)
      return decimals
    }
  }

  /// The given rows in the given order.
  func selecting(_ chosen: [Int]) -> UnreadTexts {
    UnreadTexts(source: source, field: field, rows: rows.map { rows in chosen.map { rows[$0] } } ?? chosen)
  }

  /// Whether the texts have been read as such, so that selecting from those is cheaper.
  var isRead: Bool { known.withLock { $0.storage != nil } }

  private func forEach(_ body: (CSVScanner.Cell, CSVScanner) -> Bool) {
    source.bytes.withUnsafeBufferPointer { bytes in
      let scanner = CSVScanner(bytes: bytes, delimiter: 0)
      source.index.forEach(field, rows: rows, in: bytes) { body($0, scanner) }
    }
  }
}

/// A column of texts as the numbers that all of them are, to any reader: digits, perhaps with a sign, a point, an exponent.
package struct DecimalCells: Sendable {
  /// One a row; 0 for an empty text, which is what JavaScript makes of it.
  package let numbers: [Double]
  /// Where the text is empty; `nil` when none is.
  package let isEmpty: [Bool]?
}
