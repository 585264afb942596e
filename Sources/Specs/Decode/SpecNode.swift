import JSON
import SharedRules

/// A piece of a spec together with its place, so that every error can name it.
///
/// - Every reading function throws ``SpecError`` with the pointer of the piece that was wrong.
public struct SpecNode: Sendable {
  public let value: JSONValue
  /// JSON pointer from the top of the author's spec; empty at the top.
  public let pointer: String

  public init(_ value: JSONValue, pointer: String = "") { (self.value, self.pointer) = (value, pointer) }

  /// A member of an object; `nil` when absent (JSON `null` counts as present).
  public subscript(name: String) -> SpecNode? {
    value[name].map { SpecNode($0, pointer: pointer + "/" + Self.escaped(name)) }
  }

  /// A member that has to be there.
  public func required(_ name: String) throws(SpecError) -> SpecNode {
    guard let member = self[name] else { throw error(.missingProperty(name)) }
    return member
  }

  /// The names of an object's members, in order; empty for other values.
  public var names: [String] { value.object.map { Array($0.keys) } ?? [] }

  /// The members of an object, in order.
  public var members: [(name: String, node: SpecNode)] {
    (value.object ?? [:]).map { ($0.key, SpecNode($0.value, pointer: pointer + "/" + Self.escaped($0.key))) }
  }

  public func object() throws(SpecError) -> JSONObject {
    guard let object = value.object else { throw wrongKind("an object") }
    return object
  }
  public func elements() throws(SpecError) -> [SpecNode] {
    guard let elements = value.array else { throw wrongKind("an array") }
    return elements.enumerated().map { SpecNode($0.element, pointer: "\(pointer)/\($0.offset)") }
  }
  /// The elements of an array, or the value itself as the only one.
  public var oneOrMany: [SpecNode] {
    guard let elements = value.array else { return [self] }
    return elements.enumerated().map { SpecNode($0.element, pointer: "\(pointer)/\($0.offset)") }
  }
  public func string() throws(SpecError) -> String {
    guard let text = value.string else { throw wrongKind("a string") }
    return text
  }
  public func number() throws(SpecError) -> Double {
    guard let number = value.number else { throw wrongKind("a number") }
    return number
  }
  public func bool() throws(SpecError) -> Bool {
    guard let flag = value.bool else { throw wrongKind("true or false") }
    return flag
  }
  public func strings() throws(SpecError) -> [String] {
    var result: [String] = []
    for element in try elements() { result.append(try element.string()) }
    return result
  }
  public func numbers() throws(SpecError) -> [Double] {
    var result: [Double] = []
    for element in try elements() { result.append(try element.number()) }
    return result
  }
  /// A string of a closed list, as the case of an enumeration with that raw value.
  public func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) throws(SpecError) -> Choice
  where Choice.RawValue == String {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      throw error(.unknownValue(text, known: Choice.allCases.map(\.rawValue)))
    }
    return choice
  }

  /// Refuses an object with a member outside the list.
  public func allowOnly(_ known: [String]) throws(SpecError) {
    for name in names where !known.contains(name) {
      throw SpecError(pointer: pointer + "/" + Self.escaped(name), reason: .unknownProperty(name, known: known))
    }
  }

  public func error(_ reason: SpecError.Reason) -> SpecError { SpecError(pointer: pointer, reason: reason) }
  private func wrongKind(_ expected: String) -> SpecError { error(.wrongKind(found: value.kindName, expected: expected)) }

  /// A name as one step of a JSON pointer.
  public static func escaped(_ name: String) -> String { JSONPointer.escaped(name) }
}
