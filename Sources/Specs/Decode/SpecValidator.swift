import JSON
import SharedRules

/// Checks an author's spec, before anything is made of it, against the names that the grammar knows.
///
/// - Finds unknown members, marks, channels, types and other values of closed lists, values of the wrong kind, and what is
///   known to the grammar but not drawn here. Transforms and predicates are left to their own decoders.
/// - `usermeta`, `datasets` and styles of the configuration are free.
public enum SpecValidator {
  /// - Throws: the first problem.
  public static func validate(_ spec: SpecNode) throws(SpecError) {
    if let first = problems(in: spec).first { throw first }
  }

  /// Every problem in the order of the document; empty for a sound spec.
  public static func problems(in spec: SpecNode) -> [SpecError] {
    var check = SpecCheck()
    check.topLevel(spec)
    return check.problems
  }
}

/// One walk through a spec.
struct SpecCheck {
  private(set) var problems: [SpecError] = []
  private let vocabulary = Vocabulary.shared
  /// Views around the place of the walk.
  private var viewDepth = 0
  /// Objects and arrays around the place of the walk.
  private var depth = 0
  private static let greatestDepth = 512

  mutating func topLevel(_ spec: SpecNode) {
    view(spec, extra: vocabulary.kind("topLevel").members, unit: "unit")
  }

  // MARK: Views

  /// The forms of views by the member that makes them, in the order in which they are looked for.
  private static let forms = ["facet", "repeat", "hconcat", "vconcat", "concat", "layer"]

  private mutating func view(_ node: SpecNode, extra: [String: VocabularyRule] = [:], unit: String) {
    guard node.value.object != nil else { return wrongKind(node, "an object") }
    guard viewDepth < NormalizeContext.greatestDepth else {
      return problem(node, .invalid("views are nested more than \(NormalizeContext.greatestDepth) deep"))
    }
    viewDepth += 1
    defer { viewDepth -= 1 }
    let forms = unit == "unit" ? Self.forms : ["layer"]
    let kind: Vocabulary.Kind
    if let form = forms.first(where: { node.value[$0] != nil }) {
      kind = vocabulary.kind(form)
    } else if node.value["mark"] != nil {
      kind = vocabulary.kind(unit)
    } else {
      let allowed = ["mark"] + forms
      let misspelled = node.members.first { name, _ in
        vocabulary.kind(unit).members[name] == nil && extra[name] == nil && NameSuggestion.nearest(to: name, in: allowed) != nil
      }
      if let misspelled { return problem(misspelled.node, .unknownProperty(misspelled.name, known: allowed)) }
      return problem(node, .invalid("a view needs one of \(allowed.joined(separator: ", "))"))
    }
    members(of: node, kind: kind, extra: extra)
  }

  // MARK: Objects

  /// - Parameter extra: members beside those of the kind.
  private mutating func members(of node: SpecNode, kind: Vocabulary.Kind, extra: [String: VocabularyRule] = [:]) {
    guard depth < Self.greatestDepth else { return problem(node, .invalid("nested more than \(Self.greatestDepth) deep")) }
    depth += 1
    defer { depth -= 1 }
    for (name, member) in node.members {
      guard let rule = kind.members[name] ?? extra[name] else {
        problem(member, .unknownProperty(name, known: Set(kind.names + extra.keys).sorted()))
        continue
      }
      value(member, rule)
    }
  }

  private mutating func object(_ node: SpecNode, kind name: String) {
    switch name {
    case "view": view(node, unit: "unit")
    case "layerPart": view(node, unit: "layerUnit")
    case "mark": mark(node)
    default: members(of: node, kind: vocabulary.kind(name))
    }
  }

  private mutating func mark(_ node: SpecNode) {
    guard let type = node["type"] else { return problem(node, .missingProperty("type")) }
    guard let name = type.value.string else { return wrongKind(type, "a string") }
    if ["boxplot", "errorbar", "errorband"].contains(name) { return members(of: node, kind: vocabulary.kind(name)) }
    members(of: node, kind: Self.plainMark)
  }

  /// The members of all marks but composite ones, whose names an unknown type is told of, too.
  private static let plainMark: Vocabulary.Kind = {
    var kind = Vocabulary.shared.kind("markProperties")
    kind.members["type"]?.choices += ["boxplot", "errorbar", "errorband"]
    return kind
  }()

  // MARK: Values

  private mutating func value(_ node: SpecNode, _ rule: VocabularyRule) {
    if let what = rule.unsupported { return problem(node, .unsupported(what)) }
    if rule.plain.contains(.any) { return }
    switch node.value {
    case .null: expect(rule.plain.contains(.null), node, rule)
    case .number: expect(rule.plain.contains(.number), node, rule)
    case .bool: expect(rule.plain.contains(.bool), node, rule)
    case .string(let text): string(text, node, rule)
    case .array(let parts):
      guard let element = rule.element.first else { return expect(false, node, rule) }
      if parts.rows != nil, element.accepts(.object([:])) { return }
      depth += 1
      defer { depth -= 1 }
      // Rows of data are many, and need no closer look.
      for (place, part) in parts.enumerated() where !element.accepts(part) {
        value(SpecNode(part, pointer: "\(node.pointer)/\(place)"), element)
      }
    case .object(let members):
      if rule.plain.contains(.expression), members["expr"] != nil { return }
      if rule.plain.contains(.object) { return }
      guard !rule.objects.isEmpty else { return expect(false, node, rule) }
      closest(node, kinds: rule.objects)
    }
  }

  private mutating func string(_ text: String, _ node: SpecNode, _ rule: VocabularyRule) {
    if rule.plain.contains(.string) || rule.choices.contains(text) { return }
    if rule.unsupportedChoices.contains(text) { return problem(node, .unsupported("\"\(text)\"")) }
    if rule.choices.isEmpty { return expect(false, node, rule) }
    problem(node, .unknownValue(text, known: rule.choices))
  }

  /// Checks an object that may be of several kinds as the one that it fits best.
  private mutating func closest(_ node: SpecNode, kinds: [String]) {
    var best: [SpecError]?
    for kind in kinds {
      var trial = self
      trial.problems = []
      trial.object(node, kind: kind)
      if trial.problems.isEmpty { return }
      if trial.problems.count < best?.count ?? .max { best = trial.problems }
    }
    problems += best ?? []
  }

  // MARK: Findings

  private mutating func expect(_ isAllowed: Bool, _ node: SpecNode, _ rule: VocabularyRule) {
    if !isAllowed { wrongKind(node, rule.expectation) }
  }
  private mutating func wrongKind(_ node: SpecNode, _ expected: String) {
    problem(node, .wrongKind(found: node.value.kindName, expected: expected))
  }
  private mutating func problem(_ node: SpecNode, _ reason: SpecError.Reason) { problems.append(node.error(reason)) }
}
