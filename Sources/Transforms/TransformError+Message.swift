import Expressions
import SharedRules
import Specs

extension TransformError {
  /// One line for a person: place, what was found, what would be right.
  public var message: String { (pointer.isEmpty ? "/" : pointer) + ": " + sentence }

  private var sentence: String {
    switch reason {
    case .expression(let text, let error): "\(error) in \"\(text)\""
    case .timeUnit(let error): "\(error)"
    case .lookupTable(let problem): "the table to look up in is not there: \(problem)"
    case .lookupOutputs(let found, let needed): "\(found) output names for \(needed) fields"
    case .tooLarge(let what, let limit): "this would make \(what); at most \(limit) are made"
    case .unknownParameter(let name, let known): "no parameter \"\(name)\"" + suggestion(name, known)
    }
  }
}

extension TransformWarning {
  /// One line for a person.
  public var message: String {
    switch self {
    case .unknownField(let name, let known, let pointer):
      "\(pointer.isEmpty ? "/" : pointer): no field \"\(name)\"" + suggestion(name, known)
    case .nothingToBin(let field, let pointer):
      "\(pointer.isEmpty ? "/" : pointer): no number in \"\(field)\" to make bins of"
    }
  }
}

private func suggestion(_ name: String, _ known: [String]) -> String {
  if let near = NameSuggestion.nearest(to: name, in: known) { return "; did you mean \"\(near)\"?" }
  return known.isEmpty ? "" : "; known are \(known.joined(separator: ", "))"
}
