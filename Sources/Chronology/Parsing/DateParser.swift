/// Reads dates written in any of the ways that `Date.parse` of V8 (Chrome, Node) accepts.
///
/// - ISO 8601: a date alone is UTC; with a time but no offset it is local, in the zone passed in.
/// - Everything else goes to V8's lenient fallback: `Jan 1 2000`, `1 Jan 2012 23:00:00`, `1/2/2012`,
///   `Wed, 01 Feb 2012 10:00:00 GMT+0100 (CET)`. It is local unless it names an offset.
/// - Source: ECMAScript `Date.parse`; the fallback follows the description in V8's date parser.
package enum DateParser {
  /// Milliseconds since 1970 UTC, or NaN when the text is not a date.
  package static func parse(_ text: String, in zone: Zone) -> Double {
    var text = text
    return text.withUTF8 { parse($0, in: zone) }
  }

  /// The same for bytes of UTF-8 text.
  package static func parse(_ text: UnsafeBufferPointer<UInt8>, in zone: Zone) -> Double {
    if let epoch = PlainISODate.epoch(text, in: zone) { return epoch }
    var reading = DateReading(text)
    return reading.epoch(in: zone) ?? .nan
  }
}
