extension CSVError: CustomStringConvertible {
  /// The error as a sentence for people.
  package var message: String {
    let place = "line \(line), field \(field)" + (name.map { " (\($0))" } ?? "")
    switch reason {
    case .raggedRow(let found, let expected):
      return "\(place): the row has \(found) field\(found == 1 ? "" : "s") where the header has \(expected)"
    case .textAfterQuote(let found):
      return "\(place): found \(found) after the closing quote where a delimiter or the end of the line was expected"
    case .strayQuote:
      return "\(place): found a quote inside a field that does not begin with one; "
        + "expected the whole field in quotes and the inner quote doubled"
    case .unclosedQuote:
      return "\(place): found the end of the file where the closing quote of the field was expected"
    case .notUTF8(let byte):
      return "\(place): found the byte 0x\(String(byte, radix: 16, uppercase: true)) where UTF-8 text was expected"
    }
  }

  /// The same sentence.
  package var description: String { message }
}
