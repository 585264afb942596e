extension CatalogueError: CustomStringConvertible {
  /// The sentence for people.
  package var message: String {
    switch self {
    case .unknownSeries(let name, let nearest):
      let question =
        switch nearest.count {
        case 0: ""
        case 1: "; did you mean \"\(nearest[0])\"?"
        default: "; did you mean one of \(nearest.map { "\"\($0)\"" }.joined(separator: ", "))?"
        }
      return "no series or table is called \"\(name)\"\(question)"
    case .missingFile(let name):
      return "the data package has no file \"\(name)\""
    case .unreadableSchema(let pointer, let found):
      return "datapackage.json is not a data package: found \(found) at \(pointer.isEmpty ? "its root" : pointer)"
    case .unreadableTable(let name, let reason):
      return "table \"\(name)\" cannot be read: \(reason)"
    case .badCell(let table, let row, let field, let found):
      return "table \"\(table)\", row \(row): field \"\(field)\" cannot be \"\(found)\""
    case .unreadablePeriod(let text, let kind):
      let example =
        switch kind {
        case .calendar: "2003, 1918-10 or 2007-04-11"
        case .fiscal: "2012-13"
        case .partial: "2022-07/2022-08"
        }
      return "\"\(text)\" is no \(kind.rawValue) period; one looks like \(example)"
    }
  }

  package var description: String { message }
}
