internal import JSON
internal import Tables

/// The cells of one column of a ``Table``; `nil` cells are missing.
public enum Column: Sendable, Hashable {
  case numbers([Double?])
  case texts([String?])
  case flags([Bool?])
  /// Milliseconds since 1970-01-01T00:00Z.
  case dates([Double?])

  /// How many cells it has, missing ones included.
  public var count: Int {
    switch self {
    case .numbers(let cells), .dates(let cells): cells.count
    case .texts(let cells): cells.count
    case .flags(let cells): cells.count
    }
  }
}

extension Column {
  var cells: Tables.Column {
    switch self {
    case .numbers(let cells): Tables.Column(cells)
    case .texts(let cells): Tables.Column(cells)
    case .flags(let cells): Tables.Column(storage: .booleans(cells.map { $0 ?? false }), missing: cells.map { $0 == nil })
    case .dates(let cells): Tables.Column(storage: .dates(cells.map { $0 ?? .nan }), missing: cells.map { $0 == nil })
    }
  }

  /// Nested and mixed cells become their JSON text.
  init(_ column: Tables.Column) {
    func cells<Cell>(_ all: [Cell]) -> [Cell?] { all.indices.map { column.isMissing($0) ? nil : all[$0] } }
    switch column.storage {
    case .numbers(let numbers): self = .numbers(cells(numbers))
    case .dates(let dates): self = .dates(cells(dates))
    case .booleans(let flags): self = .flags(cells(flags))
    case .strings(let codes, let dictionary): self = .texts(codes.map { $0 < 0 ? nil : dictionary[Int($0)] })
    case .values(let values):
      self = .texts(
        values.map { value in
          switch value {
          case .null: nil
          case .string(let text): text
          default: JSONWriter.compact.text(value.json)
          }
        })
    }
  }
}
