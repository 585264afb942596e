import JSON

/// A kind of object in the grammar, told by one table of its members.
package protocol DefinitionKind: Sendable {
  /// The kind's name in the schema and in the list of what is supported.
  static var name: String { get }
  /// The names of the kind where it stands in different places with different members; empty where it is one everywhere.
  static var forms: [(name: String, place: SpecPlace)] { get }
  static var table: MemberTable<Self> { get }
  /// The one member that may be written in place of a definition that has no other.
  static var shorthand: String? { get }
  /// Members that are themselves merged where two definitions are laid over each other, instead of replaced.
  static var nested: Set<String> { get }
}

extension DefinitionKind {
  package static var nested: Set<String> { [] }
  package static var shorthand: String? { nil }
  package static var forms: [(name: String, place: SpecPlace)] { [] }

  static func name(in place: SpecPlace) -> String { forms.first { !$0.place.isDisjoint(with: place) }?.name ?? name }
}

/// One member that is there: its place in the table, its value, and where that stands if not in its definition's object.
///
/// - Outside of ``Definition``, and with plain functions over arrays of it, so that looking a member up is the same code for all kinds.
private struct Entry: Sendable {
  var index: Int
  var box: AnyValueBox
  var pointer: String?
}

extension [Entry] {
  fileprivate func place(of index: Int) -> Int? {
    var place = 0
    while place < count {
      if self[place].index == index { return place }
      place += 1
    }
    return nil
  }
  fileprivate func box(of index: Int) -> AnyValueBox? { place(of: index).map { self[$0].box } }
}

/// What an author wrote of one object: typed members that are there or not, each with its place in the spec.
///
/// - `definition.labelAngle` is the member of that name, `nil` where nobody gave it. A property set to JSON `null` is there.
/// - Definitions are equal if their members are, whatever their order and places.
@dynamicMemberLookup
package struct Definition<Kind: DefinitionKind>: SpecValue {
  private var entries: [Entry] = []
  /// JSON pointer to the object in the author's spec.
  package var pointer: String

  package init(pointer: String = "") { self.pointer = pointer }

  /// Reads an object; members that are unknown or wrong are reported and left out.
  ///
  /// - Parameter place: which of the kind's places it stands in.
  init?(_ node: SpecNode, in place: SpecPlace = .everywhere, _ report: inout DecodeReport) {
    pointer = node.pointer
    guard node.value.object != nil else {
      report.add(node, .wrongKind(found: node.value.kindName, expected: "an object"))
      return nil
    }
    for (name, child) in node.members {
      guard let member = Kind.table.member(name, in: place) else {
        report.add(child, .unknownProperty(name, known: Kind.table.names(in: place)))
        continue
      }
      if let box = member.read(child, in: place, &report) { entries.append(Entry(index: member.index, box: box)) }
    }
  }

  package subscript<Value>(dynamicMember path: KeyPath<Kind, Member<Value>>) -> Value? {
    get { self[path] }
    set { self[path] = newValue }
  }

  /// The value of a member.
  package subscript<Value>(path: KeyPath<Kind, Member<Value>>) -> Value? {
    get {
      guard let box = entries.box(of: MemberTable<Kind>.index(of: path)) else { return nil }
      return unsafeDowncast(box, to: ValueBox<Value>.self).value
    }
    set {
      let index = MemberTable<Kind>.index(of: path)
      let place = entries.place(of: index)
      guard let newValue else {
        if let place { entries.remove(at: place) }
        return
      }
      let entry = Entry(index: index, box: unsafeDowncast(Kind.table.members[index], to: Member<Value>.self).box(newValue))
      if let place { entries[place] = entry } else { entries.append(entry) }
    }
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// Where a member stands in the author's spec, or would stand.
  package func pointer<Value>(of path: KeyPath<Kind, Member<Value>>) -> String {
    let index = MemberTable<Kind>.index(of: path)
    if let place = entries.place(of: index), let own = entries[place].pointer { return own }
    return pointer + "/" + SpecNode.escaped(Kind.table.members[index].name)
  }

  // MARK: Layers

  /// These members, and those of another definition where this one has none.
  package func filling(from other: Definition) -> Definition {
    var result = self
    for entry in other.entries where entries.place(of: entry.index) == nil { result.append(entry, of: other) }
    return result
  }

  /// These members with those of another definition over them.
  package func merging(_ other: Definition?) -> Definition {
    guard let other else { return self }
    var result = self
    for entry in other.entries {
      let placed = other.placed(entry, in: pointer)
      if let place = result.entries.place(of: entry.index) {
        result.entries[place] = placed
      } else {
        result.entries.append(placed)
      }
    }
    return result
  }

  /// A copy without some members.
  package func omitting(all paths: [PartialKeyPath<Kind>]) -> Definition {
    let gone = Self.indices(paths)
    var copy = self
    copy.entries.removeAll { gone.contains($0.index) }
    return copy
  }
  package func omitting(_ paths: PartialKeyPath<Kind>...) -> Definition { omitting(all: paths) }

  /// A copy of some members alone.
  package func keeping(_ paths: PartialKeyPath<Kind>...) -> Definition {
    let kept = Self.indices(paths)
    var copy = self
    copy.entries.removeAll { !kept.contains($0.index) }
    return copy
  }

  private static func indices(_ paths: [PartialKeyPath<Kind>]) -> Set<Int> {
    Set(paths.map(MemberTable<Kind>.index(of:)))
  }

  private mutating func append(_ entry: Entry, of other: Definition) { entries.append(other.placed(entry, in: pointer)) }

  /// An entry of this definition as it stands in one at another place.
  private func placed(_ entry: Entry, in pointer: String) -> Entry {
    guard entry.pointer == nil, self.pointer != pointer else { return entry }
    return Entry(index: entry.index, box: entry.box, pointer: self.pointer + "/" + SpecNode.escaped(Kind.table.members[entry.index].name))
  }

  // MARK: Any member

  /// A member by its path.
  package static func member<Value>(_ path: KeyPath<Kind, Member<Value>>) -> AnyMember { Kind.table.members[MemberTable<Kind>.index(of: path)] }
  /// The members that are there.
  package var present: [AnyMember] { entries.map { Kind.table.members[$0.index] } }
  package func has(_ member: AnyMember) -> Bool { entries.place(of: member.index) != nil }
  /// Whether a member waits for an expression or differs by conditions.
  package func isDynamic(_ member: AnyMember) -> Bool { entries.box(of: member.index)?.isDynamic ?? false }
  /// Every member of the kind.
  package static var all: [AnyMember] { Kind.table.members }
  /// Takes one member from another definition.
  package mutating func take(_ member: AnyMember, from other: Definition) {
    guard let place = other.entries.place(of: member.index) else { return }
    if let own = entries.place(of: member.index) { entries.remove(at: own) }
    append(other.entries[place], of: other)
  }
  /// Whether two definitions say the same of a member.
  package func agrees(on member: AnyMember, with other: Definition) -> Bool {
    let (a, b) = (entries.box(of: member.index), other.entries.box(of: member.index))
    guard let a, let b else { return a == nil && b == nil }
    return a.equals(b)
  }

  package var json: JSONValue {
    if entries.count == 1, Kind.table.members[entries[0].index].name == Kind.shorthand { return entries[0].box.json }
    return .object(JSONObject(entries.map { (Kind.table.members[$0.index].name, $0.box.json) }, uniquingKeysWith: { $1 }))
  }

  package static func == (a: Definition, b: Definition) -> Bool {
    a.entries.count == b.entries.count
      && a.entries.allSatisfy { entry in b.entries.box(of: entry.index)?.equals(entry.box) ?? false }
  }
  package func hash(into hasher: inout Hasher) {
    hasher.combine(entries.count)
    for entry in entries.sorted(by: { $0.index < $1.index }) { entry.box.hash(into: &hasher) }
  }
}

extension Definition {
  /// As ``merging(_:)``, with the kind's nested members merged in their turn.
  package func layered(under other: Definition) -> Definition? {
    var result = self
    for entry in other.entries {
      var placed = other.placed(entry, in: pointer)
      guard let place = result.entries.place(of: entry.index) else {
        result.entries.append(placed)
        continue
      }
      if Kind.nested.contains(Kind.table.members[entry.index].name), let both = result.entries[place].box.layered(under: entry.box) {
        placed.box = both
      }
      result.entries[place] = placed
    }
    return result
  }
}

extension SpecType {
  /// An object of a kind, as it stands in one of the kind's places.
  static func definition<Kind>(_ kind: Kind.Type, in place: SpecPlace = .everywhere) -> SpecType where Value == Definition<Kind> {
    var type = SpecType()
    type.objects = [.init(kind: Kind.name(in: place), isShared: true) { node, report in Definition<Kind>(node, in: place, &report) }]
    return type
  }
}
