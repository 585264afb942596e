/// The steps of a field reference such as `origin.country` or `names[0]`.
///
/// - A backslash takes the next character as it is; brackets may hold a quoted name.
/// - Source: Vega `splitAccessPath`.
enum FieldPath {
  static func steps(of path: String) -> [String] {
    var steps: [String] = []
    var step = ""
    var isOpen = false
    var inBrackets = false
    var quote: Character?
    var escaped = false
    func close() {
      steps.append(step)
      (step, isOpen) = ("", false)
    }
    for character in path {
      if escaped {
        step.append(character)
        (escaped, isOpen) = (false, true)
      } else if character == "\\" {
        escaped = true
      } else if let open = quote {
        if character == open {
          close()
          quote = nil
        } else {
          step.append(character)
        }
      } else if inBrackets, step.isEmpty, character == "\"" || character == "'" {
        quote = character
      } else if character == ".", !inBrackets {
        if isOpen { close() }
      } else if character == "[", !inBrackets {
        if isOpen { close() }
        inBrackets = true
      } else if character == "]", inBrackets {
        if isOpen { close() }
        inBrackets = false
      } else {
        step.append(character)
        isOpen = true
      }
    }
    if isOpen { close() }
    return steps
  }

  /// The reference as one flat column name: its steps joined by dots, without escapes.
  static func flattened(_ path: String) -> String { steps(of: path).joined(separator: ".") }

  /// An expression that reads the column of exactly this name.
  static func datumExpression(_ name: String) -> String {
    "datum['\(name.map { $0 == "'" ? "\\'" : String($0) }.joined())']"
  }
}
