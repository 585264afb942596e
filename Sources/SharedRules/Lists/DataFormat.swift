/// The layouts of data files that the grammar names.
///
/// - Source: Vega-Lite `data.format.type`; the raw value is the name in a spec and the ending of a file.
package enum DataFormat: String, CaseIterable, Hashable, Sendable {
  case csv, dsv, json, topojson, tsv

  /// Whether there is a reader for it.
  package var isRead: Bool { self != .topojson }

  /// Whether a file's ending says all that a reader has to know; that of `dsv` says nothing of the delimiter.
  package var isToldByEnding: Bool { isRead && self != .dsv }

  /// The names of those that are read, for messages.
  package static let names: [String] = allCases.filter(\.isRead).map(\.rawValue)

  /// The endings of files that need no further word, for messages.
  package static let endings: [String] = allCases.filter(\.isToldByEnding).map(\.rawValue)
}
