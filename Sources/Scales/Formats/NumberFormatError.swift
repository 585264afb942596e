/// What is wrong with a number format. The sentences are in `NumberFormatError+Message.swift`.
package enum NumberFormatError: Error, Equatable, Sendable {
  /// The text is not a number format.
  case invalid(String)
}
