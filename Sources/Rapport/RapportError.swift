/// What kept a chart from being drawn, a table from being read or an analysis from having a result.
public struct RapportError: Error, Hashable, Sendable {
  /// What a caller may want to tell apart.
  public enum Kind: Hashable, Sendable {
    /// The spec is no JSON, or no chart can be made of it; ``RapportError/pointer`` says where.
    case spec
    /// Figures that cannot be read, or of which an analysis can make nothing.
    case data
    /// A file or folder that is not there or cannot be read.
    case file
    /// A name that nothing has: a series, a method, a theme, a zone.
    case name
    /// Our bug.
    case internalError
  }

  /// What a caller may act on.
  public let kind: Kind
  /// The place in the spec, or in the settings of an analysis, as a JSON pointer (RFC 6901); `nil` where the error is about neither.
  public let pointer: String?
  /// A sentence without the place: what was found, and what would be right.
  public let message: String

  /// An error of a caller's own making, for tests and for code in between.
  public init(kind: Kind, pointer: String?, message: String) { (self.kind, self.pointer, self.message) = (kind, pointer, message) }
}

extension RapportError: CustomStringConvertible {
  /// Place and message in one line.
  public var description: String { pointer.map { "\($0.isEmpty ? "/" : $0): \(message)" } ?? message }
}
