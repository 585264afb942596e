import SharedRules
import Specs
import Tables

extension UnitEncoder {
  /// The texts of a channel without scale, such as `href`; `nil` where it is not encoded.
  ///
  /// - Source: Vega-Lite `encode/text.ts`.
  func stringChannel(_ channel: Channel) throws(SpecError) -> (@Sendable (Int) -> String?)? {
    guard let def = encoding[channel] else { return nil }
    let main = try stringRows(def)
    if def.conditions.isEmpty { return main }
    var rest = main
    for condition in def.conditions.reversed() {
      guard let words = try stringRows(condition.def) else { continue }
      let (flags, other) = (try flags(condition), rest)
      rest = { flags[$0] ? words($0) : other?($0) }
    }
    return rest
  }

  private func stringRows(_ def: ChannelDef) throws(SpecError) -> (@Sendable (Int) -> String?)? {
    if def.isFieldOrDatum { return try text(of: def, settings: FormatSettings(config)).callAsFunction }
    guard let value = def.value else { return nil }
    let (values, zone) = (try rows(value), context.zone)
    return { values[$0].isNull ? nil : values[$0].javaScriptText(in: zone) }
  }

  /// The links of the items.
  func href() throws(SpecError) -> (@Sendable (Int) -> String?)? {
    if let encoded = try stringChannel(.href) { return encoded }
    guard let values = try property(\.href, .texts) else { return nil }
    return { values[$0] }
  }

  /// The texts shown on hovering, one "title: value" a line.
  ///
  /// - Source: Vega-Lite `encode/tooltip.ts`.
  func tooltip() throws(SpecError) -> (@Sendable (Int) -> String?)? {
    let defs = encoding.all(.tooltip)
    if defs.count > 1 { return listing(try entries(defs.filter(\.isField).map { (.tooltip, $0) }, separator: "\n")) }
    let settings = FormatSettings(config)
    func words(_ def: ChannelDef) throws(SpecError) -> (@Sendable (Int) -> String?)? {
      if def.isFieldOrDatum { return try listedText(of: def, settings: settings, separator: "\n").callAsFunction }
      if def.value != nil { return try stringRows(def) }
      return nil
    }
    if encoding.tooltipIsOff { return nil }
    guard let def = defs.first else { return try markTooltip() }
    var rest = try words(def)
    if rest == nil { rest = try markTooltip() }
    for condition in def.conditions.reversed() {
      guard let text = try words(condition.def) else { continue }
      let (flags, other) = (try flags(condition), rest)
      rest = { flags[$0] ? text($0) : other?($0) }
    }
    return rest
  }

  /// The tooltip that the mark asks for: a text, the encoded fields, or the whole row.
  private func markTooltip() throws(SpecError) -> (@Sendable (Int) -> String?)? {
    switch config.markProperty(\.tooltip, mark) {
    case nil, Setting.none?, .value(.off)?, .conditional?: return nil
    case .value(.encoding)?: return listing(try entries(encoding.allDescribed, separator: "\n"))
    case .value(.data)?:
      let (columns, zone) = (table.columns, context.zone)
      return { row in columns.map { "\($0.key): \($0.value[row].javaScriptText(in: zone))" }.joined(separator: "\n") }
    case .value(.text(let text))?: return { _ in text }
    case .value(.number(let number))?:
      let text = ChannelReader.texts.value(.number(number))
      return { _ in text }
    case .expression(let expression)?:
      let values = try rows(expression: expression.text, pointer: expression.pointer).map(ChannelReader.texts.value)
      return { values[$0] }
    }
  }

  private func listing(_ entries: [DescriptionEntry]) -> (@Sendable (Int) -> String?)? {
    if entries.isEmpty { return nil }
    return { row in
      let shown = entries.filter { $0.isListed?[row] ?? true }
      return shown.isEmpty ? nil : shown.map { "\($0.title): \($0.text(row))" }.joined(separator: "\n")
    }
  }
}
