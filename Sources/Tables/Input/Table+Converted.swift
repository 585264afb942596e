import Chronology
import SharedRules

extension Table {
  /// The same rows with columns converted as asked; named columns that are not there are passed over.
  package func converted(_ parse: FieldParsing, zone: Zone) -> Table {
    var table = self
    switch parse {
    case .none: break
    case .auto:
      for (name, column) in columns {
        if let type = column.inferredType(zone: zone) { table = table.adding(name, column.converted(to: type, zone: zone)) }
      }
    case .types(let types):
      for (name, type) in types {
        if let column = columns[name] { table = table.adding(name, column.converted(to: type, zone: zone)) }
      }
    }
    return table
  }
}

extension Column {
  /// The narrowest type that the texts of the column fit; `nil` when they are to stay, or the cells have a type already.
  ///
  /// - Source: vega-loader's `inferType`, save that empty texts fit any type and dates must look like dates.
  package func inferredType(zone: Zone) -> FieldType? {
    guard case .strings(_, let dictionary) = storage else { return nil }
    let texts = dictionary.filter { !$0.isEmpty }
    if texts.isEmpty { return .number }
    if texts.allSatisfy({ $0 == "true" || $0 == "false" }) { return .boolean }
    if texts.allSatisfy({ !DecimalText.javaScriptNumber($0).isNaN }) { return .number }
    if texts.allSatisfy({ DateLikeness.isLikely($0) && !DateParser.parse($0, in: zone).isNaN }) { return .date }
    return .string
  }
}
