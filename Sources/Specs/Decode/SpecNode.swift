import JSON
import SharedRules

/// A piece of a spec together with its place, so that every error can name it.
///
/// - Every reading function throws ``SpecError`` with the pointer of the piece that was wrong.
package struct SpecNode: Sendable {
  package let value: JSONValue
  /// JSON pointer from the top of the author's spec; empty at the top.
  package let pointer: String

  package init(_ value: JSONValue, pointer: String = "") { (self.value, self.pointer) = (value, pointer) }

  /// A member of an object; `nil` when absent (JSON `null` counts as present).
  package subscript(name: String) -> SpecNode? {
    value[name].map { SpecNode($0, pointer: pointer + "/" + Self.escaped(name)) }
  }

  /// A member that has to be there.
  package func required(_ name: String) throws(SpecError) -> SpecNode {
    guard let member = self[name] else { throw error(.missingProperty(name)) }
    return member
  }

  /// The names of an object's members, in order; empty for other values.
  package var names: [String] { value.object.map { Array($0.keys) } ?? [] }

  /// The members of an object, in order.
  package var members: [(name: String, node: SpecNode)] {
    (value.object ?? [:]).map { ($0.key, SpecNode($0.value, pointer: pointer + "/" + Self.escaped($0.key))) }
  }

  package func object() throws(SpecError) -> JSONObject {
    guard let object = value.object else { throw wrongKind("an object") }
    return object
  }
  package func elements() throws(SpecError) -> [SpecNode] {
    guard let elements = value.array else { throw wrongKind("an array") }
    return elements.enumerated().map { SpecNode($0.element, pointer: "\(pointer)/\($0.offset)") }
  }
  /// The elements of an array, or the value itself as the only one.
  package var oneOrMany: [SpecNode] {
    guard let elements = value.array else { return [self] }
    return elements.enumerated().map { SpecNode($0.element, pointer: "\(pointer)/\($0.offset)") }
  }
  package func string() throws(SpecError) -> String {
    guard let text = value.string else { throw wrongKind("a string") }
    return text
  }
  package func number() throws(SpecError) -> Double {
    guard let number = value.number else { throw wrongKind("a number") }
    return number
  }
  package func bool() throws(SpecError) -> Bool {
    guard let flag = value.bool else { throw wrongKind("true or false") }
    return flag
  }
  package func strings() throws(SpecError) -> [String] {
    var result: [String] = []
    for element in try elements() { result.append(try element.string()) }
    return result
  }
  package func numbers() throws(SpecError) -> [Double] {
    var result: [Double] = []
    for element in try elements() { result.append(try element.number()) }
    return result
  }
  /// A string of a closed list, as the case of an enumeration with that raw value.
  package func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) throws(SpecError) -> Choice
  where Choice.RawValue == String {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      throw error(.unknownValue(text, known: Choice.allCases.map(\.rawValue)))
    }
    return choice
  }

  /// Refuses an object with a member outside the list.
  package func allowOnly(_ known: [String]) throws(SpecError) {
    for name in names where !known.contains(name) {
      throw SpecError(pointer: pointer + "/" + Self.escaped(name), reason: .unknownProperty(name, known: known))
    }
  }

  package func error(_ reason: SpecError.Reason) -> SpecError { SpecError(pointer: pointer, reason: reason) }
  private func wrongKind(_ expected: String) -> SpecError { error(.wrongKind(found: value.kindName, expected: expected)) }

  /// A name as one step of a JSON pointer.
  package static func escaped(_ name: String) -> String { JSONPointer.escaped(name) }
}
