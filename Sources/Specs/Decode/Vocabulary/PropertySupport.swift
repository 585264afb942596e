/// What becomes of a property that the grammar knows.
public enum PropertySupport: Hashable, Sendable {
  /// Honored as Vega-Lite has it.
  case drawn
  /// An error by name, since leaving it out would draw another picture.
  case refused
  /// Accepted, without effect in a still picture for the reason told.
  case still(reason: String)

  /// Properties of the kinds of objects, by section of the grammar in reading order.
  public struct Section: Sendable {
    public let title: String
    public fileprivate(set) var kinds: [Kind] = []
  }

  /// The properties of one kind of object, those that it shares with others left to those.
  public struct Kind: Sendable {
    public let name: String
    public fileprivate(set) var properties: [(name: String, support: PropertySupport)] = []
  }

  /// The table ``table``, read.
  public static let sections: [Section] = {
    var sections: [Section] = []
    var support = PropertySupport.drawn
    for line in table.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      let text = line.dropFirst(indent)
      var names = text
      switch indent {
      case 0 where text.hasPrefix("# "):
        sections.append(Section(title: String(text.dropFirst(2))))
        continue
      case 0:
        sections[sections.count - 1].kinds.append(Kind(name: String(text)))
        continue
      case 2:
        guard let colon = text.lastIndex(of: ":") else { continue }
        names = text[colon...].dropFirst()
        support = Self.support(text[..<colon])
      default: break
      }
      let (section, kind) = (sections.count - 1, sections[sections.count - 1].kinds.count - 1)
      for name in names.split(separator: " ") { sections[section].kinds[kind].properties.append((String(name), support)) }
    }
    return sections
  }()

  private static func support(_ word: Substring) -> PropertySupport {
    switch word {
    case "drawn": .drawn
    case "refused": .refused
    default: .still(reason: String(word.dropFirst("still (".count).dropLast()))
    }
  }
}
