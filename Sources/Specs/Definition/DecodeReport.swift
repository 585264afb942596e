/// What is found wrong while a spec is decoded, in the order of the document.
package struct DecodeReport: Sendable {
  package internal(set) var problems: [SpecError] = []
  /// Objects and arrays around the place that is being read.
  var depth = 0
  /// Views around the place that is being read.
  var viewDepth = 0
  /// Objects and arrays nest at most this deep; more is refused rather than risking the stack.
  static let greatestDepth = 512

  package init() {}

  mutating func add(_ node: SpecNode, _ reason: SpecError.Reason) { problems.append(node.error(reason)) }

  /// Reads with a decoder that stops at its first problem.
  mutating func catching<Result>(_ read: () throws(SpecError) -> Result) -> Result? {
    do { return try read() } catch {
      problems.append(error)
      return nil
    }
  }

  /// Reads something one level further in; `nil` where that is too deep.
  mutating func nested<Result>(_ node: SpecNode, _ read: (inout DecodeReport) -> Result?) -> Result? {
    guard depth < Self.greatestDepth else {
      add(node, .invalid("nested more than \(Self.greatestDepth) deep"))
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }
}
