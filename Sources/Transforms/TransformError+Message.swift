import Expressions
import SharedRules
import Specs

extension TransformError {
  /// One line for a person: place, what was found, what would be right.
  package var message: String { (pointer.isEmpty ? "/" : pointer) + ": " + sentence }

  /// The same without the place.
  package var sentence: String {
    switch reason {
    case .unknownField(let name, let known): "no field \"\(name)\"" + suggestion(name, known)
    case .fieldPath(let error): error.message
    case .expression(let text, let error): "\(error) in \"\(text)\""
    case .timeUnit(let error): "\(error)"
    case .lookupTable(let problem): "the table to look up in is not there: \(problem)"
    case .lookupOutputs(let found, let needed): "\(found) output names for \(needed) fields"
    case .tooLarge(let what, let limit): "this would make \(what); at most \(limit) are made"
    case .unknownParameter(let name, let known): "no parameter \"\(name)\"" + suggestion(name, known)
    }
  }
}

private func suggestion(_ name: String, _ known: [String]) -> String {
  if let near = NameSuggestion.nearest(to: name, in: known) { return "; did you mean \"\(near)\"?" }
  return known.isEmpty ? "" : "; known are \(known.joined(separator: ", "))"
}
