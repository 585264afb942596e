/// What stops a time zone from being used. The sentences are in `ZoneError+Message.swift`.
package enum ZoneError: Error, Equatable, Sendable {
  /// The time zone database has no zone of this name.
  case unknown(String)
  /// The database's file for this zone is not valid TZif.
  case damaged(String)
}
