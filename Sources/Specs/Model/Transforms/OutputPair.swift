/// The `as` of transforms that make two columns.
package struct OutputPair: Hashable, Sendable {
  package var first: String?
  package var second: String?
  package init(first: String? = nil, second: String? = nil) { (self.first, self.second) = (first, second) }
}
