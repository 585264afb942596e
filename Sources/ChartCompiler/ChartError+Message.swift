import SharedRules
import Specs

extension ChartError {
  /// One line for a person: place, what was found, what would be right.
  ///
  /// - At most ``messageLimit`` characters: names and expressions may be as long as authors like, what says so may not.
  package var message: String {
    let text = wholeMessage
    guard text.utf8.count > Self.messageLimit else { return text }
    return text.prefix(Self.messageLimit * 2 / 3) + " … " + text.suffix(Self.messageLimit / 4)
  }

  /// Characters of a message at most.
  static let messageLimit = 600

  private var wholeMessage: String {
    let place = pointer.isEmpty ? "/" : pointer
    switch reason {
    case .spec(let reason): return SpecError(pointer: pointer, reason: reason).message
    case .unknownField(let name, let known):
      if let near = NameSuggestion.nearest(to: name, in: known) { return "\(place): no field \"\(name)\"; did you mean \"\(near)\"?" }
      return "\(place): no field \"\(name)\"; the data has \(Self.list(known))"
    case .unknownData(let name, let near):
      return "\(place): no series or table \"\(name)\""
        + (near.isEmpty ? "" : "; did you mean \(near.map { "\"\($0)\"" }.joined(separator: " or "))?")
    case .missingData(let address): return "\(place): no file \"\(address)\""
    case .refusedData(let address, let why): return "\(place): \"\(address)\" is refused: \(why)"
    case .unreadableData(let address, let problem): return "\(place): \(address): \(problem)"
    case .failed(let problem): return "\(place): \(problem)"
    case .tooLarge(let what): return "\(place): \(what)"
    }
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")
    return names.isEmpty ? "no fields" : names.count > 12 ? shown + ", …" : shown
  }
}
