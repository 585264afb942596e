import Chronology

/// Milliseconds since 1970 of an ISO time in UTC such as `2012-03-11T10:30`; for tables in tests.
func moment(_ iso: String) -> Double {
  DateParser.parse(iso.contains("T") ? iso + "Z" : iso, in: .utc)
}

/// The reverse, to the minute, so that a failed expectation reads well.
func iso(_ ms: Double) -> String { TimeFormat("%Y-%m-%dT%H:%M").format(ms, in: .utc) }

/// Clocks change on 11 March and 4 November 2012.
func losAngeles() throws -> Zone { try Zone(identifier: "America/Los_Angeles") }
