extension ExportError: CustomStringConvertible {
  /// One line for a person: file, place, what was found, what is known.
  package var message: String {
    // A file name may hold anything, and the message stays one line.
    let line = "\(file): \(sentence)".unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : String($0) }
    return line.joined()
  }

  /// The message without the file.
  package var sentence: String {
    switch reason {
    case .missing: "no such file"
    case .unreadable(let problem): "cannot be read: \(problem)"
    case .unwritable(let problem): "cannot be written: \(problem)"
    case .malformed(let error): error.message
    case .table(let error): error.message
    case .chart(let error): error.message
    case .rendering(let error): error.description
    case .manifest(let line, let problem): line.map { "line \($0): \(problem)" } ?? problem
    case .sameName(let name, let other): "would be written as \"\(name)\", as \(other) is; give one of them another name"
    case .unknownFormat(let ending, let known):
      "the ending \"\(ending)\" says no format; known are \(known.joined(separator: ", ")), or name one with --format"
    }
  }

  package var description: String { message }
}
