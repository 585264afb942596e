extension ZoneError: CustomStringConvertible {
  /// The error as a sentence for the user.
  package var description: String {
    switch self {
    case .unknown(let name):
      "no time zone \"\(name)\" in the system's database; use a name such as \"UTC\" or \"Europe/Moscow\""
    case .damaged(let name):
      "the system's file for the time zone \"\(name)\" is damaged"
    }
  }
}
