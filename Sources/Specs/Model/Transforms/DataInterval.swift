/// A start and an end in data units.
public struct DataInterval: Hashable, Sendable {
  public var start: Double
  public var end: Double
  public init(_ start: Double, _ end: Double) { (self.start, self.end) = (start, end) }
}
