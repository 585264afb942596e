import SharedRules

extension SpecError {
  /// One line for a person: place, what was found, what would be right.
  package var message: String {
    let place = pointer.isEmpty ? "/" : pointer
    switch reason {
    case .unknownProperty(let name, let known):
      return "\(place): unknown property \"\(name)\"\(suggestion(name, known))"
    case .unknownValue(let name, let known):
      return "\(place): unknown value \"\(name)\"\(suggestion(name, known))"
    case .wrongKind(let found, let expected):
      return "\(place): found \(found), expected \(expected)"
    case .missingProperty(let name):
      return "\(place): \"\(name)\" is missing"
    case .unsupported(let what):
      return "\(place): \(what) is not supported"
    case .invalid(let problem):
      return "\(place): \(problem)"
    }
  }

  private func suggestion(_ name: String, _ known: [String]) -> String {
    if let near = NameSuggestion.nearest(to: name, in: known) { return "; did you mean \"\(near)\"?" }
    return known.isEmpty ? "" : "; known are \(known.sorted().joined(separator: ", "))"
  }
}
