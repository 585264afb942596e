import SharedRules
import Specs
import Tables

/// The title of an axis or legend before it is words: written, or still made of fields that other views may add to.
///
/// - Source: Vega-Lite `mergeTitleComponent`, `mergeTitleFieldDefs`, `mergeTitle`.
enum GuideTitle: Hashable, Sendable {
  case none
  case text(Setting<TextLines>)
  /// What is left of definitions once everything is gone that does not matter for their words.
  case fields([ChannelDef])

  /// A title as written; `null` is none.
  init(written: Setting<TextLines>) { self = written.isNone ? .none : .text(written) }

  /// The parts of definitions that make their titles, repeats left out.
  init(of defs: [ChannelDef]) {
    var bases: [ChannelDef] = []
    for def in defs where def.isField {
      let base = Self.base(def)
      if !bases.contains(base) { bases.append(base) }
    }
    self = .fields(bases)
  }

  private static func base(_ def: ChannelDef) -> ChannelDef {
    var base = ChannelDef()
    (base.field, base.aggregate, base.bin, base.timeUnit) = (def.field, def.aggregate, def.bin, def.timeUnit)
    return base
  }

  /// The title of a guide that two views share.
  static func merge(_ first: Explicit<GuideTitle>, _ second: Explicit<GuideTitle>) -> Explicit<GuideTitle> {
    let merged: GuideTitle
    switch (first.value, second.value) {
    case (.none, _), (_, .none): merged = .none
    case (.text(let a), .text(let b)): merged = .text(joined(a, b))
    case (.text, .fields): merged = first.value
    case (.fields, .text): merged = second.value
    case (.fields(let a), .fields(let b)): merged = .fields(a + b.filter { !a.contains($0) })
    }
    return Explicit(merged, explicit: first.isExplicit)
  }

  /// Two written titles as one, a comma between them.
  static func joined(_ first: Setting<TextLines>, _ second: Setting<TextLines>) -> Setting<TextLines> {
    if first == second || second.isBlank { return first }
    if first.isBlank { return second }
    return .value(.text(((first.value?.lines ?? []) + (second.value?.lines ?? [])).joined(separator: ", ")))
  }

  /// The title's lines; empty for none.
  func lines(_ context: ChartContext) -> [String] {
    switch self {
    case .none: return []
    case .text(let text): return context.lines(of: text)
    case .fields(let defs):
      let text = defs.map { FieldTitle.standard(of: $0, config: context.config) }.joined(separator: ", ")
      return text.isEmpty ? [] : context.lines(of: .string(text))
    }
  }
}

extension Setting<TextLines> {
  /// Whether JavaScript takes the text for false: none or empty.
  var isBlank: Bool { isNone || value?.isBlank ?? false }
}

extension ChartContext {
  /// The lines of a written text: those listed, or one broken where the configuration's `lineBreak` says.
  func lines(of text: Setting<TextLines>?) -> [String] { lines(of: dataValue(text)) }

  /// The lines of a label: one line broken where the configuration says, never none.
  func broken(_ label: [String]) -> [String] {
    guard label.count <= 1 else { return label }
    let lines = lines(of: .string(label.first ?? ""))
    return lines.isEmpty ? [""] : lines
  }

  /// The lines of a value as a text shows it; none for null and the empty text.
  func lines(of value: Value) -> [String] {
    switch value {
    case .null: return []
    case .array(let elements): return elements.map { $0.isNull ? "" : $0.javaScriptText(in: zone) }
    default:
      let text = value.javaScriptText(in: zone)
      if text.isEmpty { return [] }
      guard let separator = config.lineBreak?.value, !separator.isEmpty else { return [text] }
      return TextCut.split(text, at: separator)
    }
  }
}
