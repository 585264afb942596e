import Specs

/// The members of a scale, axis or legend as authors, configuration and rules settled them, each with a note of whether an author wrote it.
///
/// - Source: Vega-Lite `compile/split.ts`.
@dynamicMemberLookup
struct ExplicitMembers<Kind: DefinitionKind>: Hashable, Sendable {
  private(set) var members = Definition<Kind>()
  private var explicit: Set<AnyMember> = []

  subscript<Value>(dynamicMember path: KeyPath<Kind, Member<Value>>) -> Value? { members[path] }
  func isExplicit<Value>(_ path: KeyPath<Kind, Member<Value>>) -> Bool { explicit.contains(Definition<Kind>.member(path)) }

  mutating func set<Value>(_ path: KeyPath<Kind, Member<Value>>, _ value: Value?, explicit isExplicit: Bool) {
    members[path] = value
    mark(Definition<Kind>.member(path), isExplicit && value != nil)
  }

  /// Takes a member from another definition.
  mutating func take(_ member: AnyMember, from other: Definition<Kind>, explicit isExplicit: Bool) {
    members.take(member, from: other)
    mark(member, isExplicit)
  }

  private mutating func mark(_ member: AnyMember, _ isExplicit: Bool) {
    if isExplicit { explicit.insert(member) } else { explicit.remove(member) }
  }

  /// These members and those of another view that shares the guide or scale; what is written wins, then the first.
  ///
  /// - Parameter prefersSecond: asked for members of equal standing that differ.
  func merged(with other: ExplicitMembers, prefersSecond: (AnyMember) -> Bool = { _ in false }) -> ExplicitMembers {
    var result = self
    for member in other.members.present {
      let isExplicit = other.explicit.contains(member)
      if members.has(member) {
        if explicit.contains(member) != isExplicit {
          if !isExplicit { continue }
        } else if members.agrees(on: member, with: other.members) || !prefersSecond(member) {
          continue
        }
      }
      result.take(member, from: other.members, explicit: isExplicit)
    }
    return result
  }
}
