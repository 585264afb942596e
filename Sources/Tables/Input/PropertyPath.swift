/// A path into nested values such as `features[0].properties` or `a\.b`.
///
/// - Source: vega-util `splitAccessPath`: dots separate, brackets may quote, a backslash takes the next character as it is.
public enum PropertyPath {
  /// The names along the path; brackets that do not close end at the end of the text.
  public static func parts(_ path: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var quote: Character?
    var inBracket = false
    var pending = false
    var rest = path[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\":
        if let next = rest.popFirst() { part.append(next) }
        pending = true
      case quote: quote = nil
      case _ where quote != nil: part.append(character)
      case "\"" where inBracket && part.isEmpty, "'" where inBracket && part.isEmpty:
        quote = character
        pending = true
      case "[" where !inBracket:
        if pending { parts.append(part) }
        (part, pending, inBracket) = ("", false, true)
      case "]" where inBracket:
        parts.append(part)
        (part, pending, inBracket) = ("", false, false)
      case "." where !inBracket:
        if pending { parts.append(part) }
        (part, pending) = ("", false)
      default:
        part.append(character)
        pending = true
      }
    }
    if pending { parts.append(part) }
    return parts
  }
}
