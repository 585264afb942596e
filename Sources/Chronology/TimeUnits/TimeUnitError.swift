/// What is wrong with a time unit. The sentences are in `TimeUnitError+Message.swift`.
package enum TimeUnitError: Error, Equatable, Sendable {
  /// No field was named.
  case noParts
  /// The name is not a time unit.
  case unknown(String)
  /// These fields belong to different calendars and cannot be combined.
  case incompatible([TimeUnit.Part])
}
