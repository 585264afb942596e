/// What is wrong with a spec, and where. Facts only; the sentences are in `SpecError+Message.swift`.
package struct SpecError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// A property that nobody knows here; `known` lists those that are.
    case unknownProperty(String, known: [String])
    /// A value outside a closed list.
    case unknownValue(String, known: [String])
    /// A value of another kind than the property takes, such as "a number" for "a string".
    case wrongKind(found: String, expected: String)
    case missingProperty(String)
    /// Known to the grammar and not drawn here; the text names what.
    case unsupported(String)
    /// Any other rule of the grammar that was broken, in words.
    case invalid(String)
  }
  /// JSON pointer into the author's spec (RFC 6901), such as `/layer/1/encoding/y/scale`.
  package var pointer: String
  package var reason: Reason
  package init(pointer: String, reason: Reason) { (self.pointer, self.reason) = (pointer, reason) }
}
