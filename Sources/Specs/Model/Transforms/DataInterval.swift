/// A start and an end in data units.
package struct DataInterval: Hashable, Sendable {
  package var start: Double
  package var end: Double
  package init(_ start: Double, _ end: Double) { (self.start, self.end) = (start, end) }
}
