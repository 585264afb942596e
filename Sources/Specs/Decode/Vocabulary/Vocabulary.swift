import Synchronization

/// The names that Vega-Lite's grammar knows, as tables to read and to check specs against.
///
/// A table is a list of kinds of objects, set apart by empty lines: the kind's name, then its members, each with what it may hold.
///
///     step
///       +base                          the members of another kind
///       for: "position" "offset"       one of these texts
///       step: number                   also: string, bool, null, object, any
///       title: string [string]         or a list of texts
///       size: number expr              or an expression `{"expr": …}`
///       scale: null {scale}            or an object of a kind
///       type: =types !"geojson"        one of a named list; `!` marks what is known but not drawn
///
/// A line that is indented further goes on with the one before.
final class Vocabulary: Sendable {
  /// What is known of one kind of object.
  struct Kind: Sendable {
    var members: [String: VocabularyRule] = [:]
    /// Member names in order of the alphabet, for messages.
    var names: [String] { members.keys.sorted() }
  }

  /// Every table once, read when first needed.
  static let shared = Vocabulary()

  /// The lines of each kind.
  private let blocks: [String: [String]]
  private let lists: [String: [String]]
  /// The kinds that were asked for: a spec has few of them.
  private let kinds = Mutex<[String: Kind]>([:])

  /// The names of all kinds, in order of the alphabet.
  var kindNames: [String] { blocks.keys.sorted() }

  /// The kind of this name; an empty one when no table has it.
  func kind(_ name: String) -> Kind {
    kinds.withLock { kinds in
      if let known = kinds[name] { return known }
      let kind = read(name)
      kinds[name] = kind
      return kind
    }
  }

  /// The kinds whose members a kind takes over, near ones first.
  func bases(of name: String) -> [String] {
    (blocks[name] ?? []).filter { $0.hasPrefix("+") }.flatMap { [String($0.dropFirst())] + bases(of: String($0.dropFirst())) }
  }

  private init() {
    var lists: [String: [String]] = [:]
    for (name, lines) in Self.blocks(of: Self.lists) { lists[name] = lines.flatMap { $0.split(separator: " ").map(String.init) } }
    var blocks: [String: [String]] = [:]
    for table in [Self.views, Self.marks, Self.channels, Self.guides, Self.scales, Self.data, Self.transforms, Self.config] {
      blocks.merge(Self.blocks(of: table)) { first, _ in first }
    }
    (self.blocks, self.lists) = (blocks, lists)
  }

  private func read(_ name: String) -> Kind {
    var result = Kind()
    for line in blocks[name] ?? [] {
      if line.hasPrefix("+") {
        result.members.merge(read(String(line.dropFirst())).members) { first, _ in first }
        continue
      }
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let rule = VocabularyRule(line[line.index(after: colon)...].utf8, lists: lists)
      for member in line[..<colon].split(separator: ",") {
        result.members[String(member.drop { $0 == " " })] = rule
      }
    }
    return result
  }

  /// The kinds of a table with their lines, continued lines joined.
  private static func blocks(of table: String) -> [String: [String]] {
    var result: [String: [String]] = [:]
    var name = ""
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
      guard let text = String(line.dropFirst(indent)) else { continue }
      switch indent {
      case 0:
        name = text
        result[name] = []
      case 2: result[name]?.append(text)
      default:
        if let last = result[name]?.popLast() { result[name]?.append(last + " " + text) }
      }
    }
    return result
  }
}
