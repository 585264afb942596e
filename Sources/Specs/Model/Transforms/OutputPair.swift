/// The `as` of transforms that make two columns.
public struct OutputPair: Hashable, Sendable {
  public var first: String?
  public var second: String?
  public init(first: String? = nil, second: String? = nil) { (self.first, self.second) = (first, second) }
}
