extension NumberFormatError: CustomStringConvertible {
  /// The error as a sentence for the user.
  package var description: String {
    switch self {
    case .invalid(let text):
      "\"\(text)\" is not a number format; a format looks like \",.2f\", \"$.3s\" or \".1%\""
    }
  }
}
