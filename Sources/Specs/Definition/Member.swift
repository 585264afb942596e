import JSON

/// Where a kind of object may stand, for members that are only known in some of its places.
package struct SpecPlace: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }
  package static let everywhere = SpecPlace(rawValue: .max)
  init(bit: UInt32) { rawValue = 1 << bit }
}

/// A member of a kind of object: its name, where it is known, how it is read and what becomes of it.
package class AnyMember: Hashable, @unchecked Sendable {
  // Set once, when the table is made that the member belongs to.
  fileprivate(set) var name: String
  fileprivate(set) var index = -1
  let places: SpecPlace
  let support: PropertySupport

  package static func == (a: AnyMember, b: AnyMember) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  fileprivate init(name: String, places: SpecPlace, support: PropertySupport) { (self.name, self.places, self.support) = (name, places, support) }

  /// - Returns: `nil`, with the problem in the report, for what is not allowed.
  func read(_ node: SpecNode, in place: SpecPlace, _ report: inout DecodeReport) -> AnyValueBox? { nil }
  func schema(in place: SpecPlace) -> JSONValue { .bool(false) }
  /// The small kinds of objects that it may hold, with their members.
  func smallKinds(in place: SpecPlace) -> [(name: String, members: [String])] { [] }
}

/// A member whose value is of a known type; the name is that of the property that holds it, unless another is given.
///
/// - The type is no `SpecValue` here, and neither is it in ``SpecType`` and ``Setting``: Swift would look that up while the program runs,
///   once for each of some two hundred types, which takes longer than to draw a chart.
package final class Member<Value: Sendable>: AnyMember, @unchecked Sendable {
  private let types: [(places: SpecPlace, type: SpecType<Value>)]
  /// Wraps a value for a definition.
  let box: @Sendable (Value) -> AnyValueBox

  private init(
    _ types: [(places: SpecPlace, type: SpecType<Value>)], name: String, support: PropertySupport, box: @escaping @Sendable (Value) -> AnyValueBox
  ) {
    (self.types, self.box) = (types, box)
    super.init(name: name, places: types.reduce([]) { $0.union($1.places) }, support: support)
  }

  /// - Parameters:
  ///   - type: how it is read.
  ///   - others: how it is read in places of their own.
  convenience init(
    _ type: SpecType<Value>, name: String = "", in places: SpecPlace = .everywhere, _ support: PropertySupport = .drawn,
    others: [(places: SpecPlace, type: SpecType<Value>)] = []
  ) where Value: SpecValue {
    self.init(others + [(places, type)], name: name, support: support) { SpecBox($0) }
  }

  private func type(in place: SpecPlace) -> SpecType<Value>? { types.first { !$0.places.isDisjoint(with: place) }?.type }

  override func read(_ node: SpecNode, in place: SpecPlace, _ report: inout DecodeReport) -> AnyValueBox? {
    type(in: place)?.read(node, &report).map(box)
  }
  override func schema(in place: SpecPlace) -> JSONValue { type(in: place)?.schema ?? .bool(false) }
  override func smallKinds(in place: SpecPlace) -> [(name: String, members: [String])] { type(in: place)?.smallKinds ?? [] }
}

/// The members of a kind of object, by name and in the order of their declaration.
package final class MemberTable<Kind: Sendable>: @unchecked Sendable {
  let members: [AnyMember]
  private let byName: [String: AnyMember]

  init(_ kind: Kind) {
    var members: [AnyMember] = []
    for case (let label?, let member as AnyMember) in Mirror(reflecting: kind).children {
      if member.name.isEmpty { member.name = label }
      member.index = members.count
      members.append(member)
    }
    precondition(MemoryLayout<Kind>.size == members.count * MemoryLayout<AnyMember>.stride, "\(Kind.self) holds members and nothing else")
    self.members = members
    byName = Dictionary(members.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a member in the table.
  ///
  /// - From where it stands in memory, since a kind is a row of references; reading it by its path would copy the whole row.
  static func index(of path: PartialKeyPath<Kind>) -> Int {
    guard let offset = MemoryLayout<Kind>.offset(of: path) else { preconditionFailure("\(path) is no stored member") }
    return offset / MemoryLayout<AnyMember>.stride
  }

  func member(_ name: String, in place: SpecPlace) -> AnyMember? {
    byName[name].flatMap { $0.places.isDisjoint(with: place) ? nil : $0 }
  }
  /// Names in order of the alphabet, for messages.
  func names(in place: SpecPlace) -> [String] { members.filter { !$0.places.isDisjoint(with: place) }.map(\.name).sorted() }
}

/// A value of a member, whatever its type.
class AnyValueBox: @unchecked Sendable {
  var json: JSONValue { .null }
  func equals(_ other: AnyValueBox) -> Bool { false }
  func hash(into hasher: inout Hasher) {}
  /// Whether it waits for an expression or differs by conditions.
  var isDynamic: Bool { false }
  /// The two values in one, where they can be laid over each other.
  func layered(under other: AnyValueBox) -> AnyValueBox? { nil }
}

/// A value of a known type.
class ValueBox<Value: Sendable>: AnyValueBox, @unchecked Sendable {
  final let value: Value
  init(_ value: Value) { self.value = value }
}

/// A value of a known type, and what can be done with it.
private final class SpecBox<Value: SpecValue>: ValueBox<Value>, @unchecked Sendable {
  override var json: JSONValue { value.json }
  // Boxes that are compared or laid over each other are of the same member, and so of the same type.
  private func same(_ other: AnyValueBox) -> Value { unsafeDowncast(other, to: ValueBox<Value>.self).value }
  override func equals(_ other: AnyValueBox) -> Bool { same(other) == value }
  override func hash(into hasher: inout Hasher) { hasher.combine(value) }
  override var isDynamic: Bool { value.isDynamic }
  override func layered(under other: AnyValueBox) -> AnyValueBox? { value.layered(under: same(other)).map { SpecBox($0) } }
}
