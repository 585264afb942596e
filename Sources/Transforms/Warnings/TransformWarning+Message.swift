extension TransformWarning {
  /// One line for a person: place, what was found, how often.
  package var message: String { (pointer.isEmpty ? "/" : pointer) + ": " + sentence }

  private var sentence: String {
    switch reason {
    case .notNumbers(let sample): found("number", sample)
    case .notDates(let sample): found("date", sample)
    case .nothingToBin: "no number in \"\(field)\" to make bins of"
    }
  }

  private func found(_ kind: String, _ sample: String?) -> String {
    let text = sample.map { $0.count > 40 ? "\"\($0.prefix(40))…\"" : "\"\($0)\"" }
    if rows == rowCount { return "no value of \"\(field)\" is a \(kind)" + (text.map { "; the first is \($0)" } ?? "") }
    if rows == 1 { return "1 of \(rowCount) values of \"\(field)\" is no \(kind)" + (text.map { ": \($0)" } ?? "") }
    return "\(rows) of \(rowCount) values of \"\(field)\" are no \(kind)s" + (text.map { "; the first of them is \($0)" } ?? "")
  }
}
