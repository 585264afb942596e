import Scenes
import Specs
import Tables

/// One "title: value" of a label or tooltip.
struct DescriptionEntry: Sendable {
  let channel: Channel
  let title: String
  let text: RowText
  /// For each row, whether the entry is listed; `nil` lists it always.
  let isListed: RowValues<Bool>?
}

extension UnitEncoder {
  /// What a screen reader says of a row: the titles and texts of all encoded fields.
  ///
  /// - Source: Vega-Lite `encode/aria.ts`.
  func description() throws(SpecError) -> RowTexts? {
    if encoding[.description] != nil { return try stringChannel(.description).map { RowTexts($0) } }
    if let given = config.markProperty(\.description, mark), !given.isNone {
      let values = try constant(given, .texts)
      return RowTexts { values[$0] }
    }
    if config.aria == false { return nil }
    let entries = try entries(encoding.allDescribed, separator: " ").filter { !$0.title.hasPrefix("_") }
    if entries.isEmpty { return nil }
    // A chain of functions, which tell whether anything is written: to take an entry from an array is to copy it for each row.
    var write: @Sendable (Int, inout [UInt8]) -> Bool = { _, _ in false }
    for entry in entries {
      let (before, opening, text, isListed) = (write, Array("\(entry.title): ".utf8), entry.text, entry.isListed)
      write = { row, bytes in
        let follows = before(row, &bytes)
        if let isListed, !isListed[row] { return follows }
        if follows { bytes += "; ".utf8 }
        bytes += opening
        text.append(row, to: &bytes)
        return true
      }
    }
    return RowTexts(writing: { [write] row, bytes in
      _ = write(row, &bytes)
      return true
    })
  }

  /// What kind of thing a screen reader calls an item.
  ///
  /// - Source: Vega-Lite `ariaRoleDescription`; Vega's default names the drawn mark.
  func roleDescription() throws(SpecError) -> RowValues<String?> {
    if config.aria != false, let given = config.markProperty(\.ariaRoleDescription, mark), !given.isNone {
      return try constant(given, .texts)
    }
    let vegaName = mark.type.vegaName
    if config.aria == false || vegaName == mark.type.rawValue { return .same(vegaName + " mark") }
    return .same(mark.type.rawValue)
  }

  /// Titles and texts of definitions, without repeated titles and without the far ends of bins.
  ///
  /// - Source: Vega-Lite `tooltipDataTuples`.
  func entries(_ defs: [(channel: Channel, def: ChannelDef)], separator: String) throws(SpecError) -> [DescriptionEntry] {
    let settings = FormatSettings.tooltips(config)
    var skipped: Set<Channel> = []
    var result: [DescriptionEntry] = []
    for (channel, given) in defs {
      var def = given
      if def.type == nil, channel.isSecondary { def.type = encoding[channel.main]?.type }
      let title = Self.unescaped(FieldTitle.text(of: def, config: config))
      var text: RowText?
      if channel.isXorY, def.isBinned, let secondary = channel.secondary, let def2 = encoding.fieldDef(secondary) {
        let (format, type) = def.formats
        let writer = try ValueFormat(of: def, format: format, formatType: type ?? "number", settings: settings, context: context)
        text = range(column(of: def), column(of: def2), writer)
        skipped.insert(secondary)
      }
      let isShare = unit.stack?.fieldChannel == channel && unit.stack?.offset == .normalize
      if isShare { text = try self.text(of: def, settings: settings, isNormalized: true) }
      if text == nil { text = try listedText(of: def, settings: settings, separator: separator) }
      guard let text else { continue }
      result.append(DescriptionEntry(channel: channel, title: title, text: text, isListed: try isListed(def, channel)))
    }
    var titles: Set<String> = []
    return result.filter { !skipped.contains($0.channel) && titles.insert($0.title).inserted }
  }

  /// The title as Vega reads it, inside a string literal of an expression.
  private static func unescaped(_ title: String) -> String {
    guard title.contains("\\") else { return title }
    var result = ""
    var isEscaped = false
    for character in title {
      if isEscaped {
        result.append(["n": "\n", "t": "\t", "r": "\r"][character] ?? character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Whether a tooltip field's own predicate lets it be listed.
  private func isListed(_ def: ChannelDef, _ channel: Channel) throws(SpecError) -> RowValues<Bool>? {
    guard channel == .tooltip, let filter = def.filter, def.isField else { return nil }
    let name = FieldReference.escaped(FieldName.column(of: def))
    return try flags(filter.about(name), pointer: def.pointer(of: \.filter))
  }
}

extension FieldReference {
  /// The name of a column as a reference of transforms: what would be read as a path is escaped.
  static func escaped(_ name: String) -> String {
    name.map { "\\[]'\"".contains($0) ? "\\" + String($0) : String($0) }.joined()
  }
}

extension Encoding {
  /// Field definitions in the order in which they are told, with those of a lone condition.
  var allDescribed: [(channel: Channel, def: ChannelDef)] {
    let told = Self.toldOrder.filter { defs[$0] != nil }
    return (told + defs.keys.filter { !told.contains($0) }).flatMap { channel in
      all(channel).compactMap { def -> (channel: Channel, def: ChannelDef)? in
        if def.isField { return (channel, def) }
        guard def.conditions.count == 1, def.conditions[0].def.isField else { return nil }
        return (channel, def.conditions[0].def)
      }
    }
  }

  /// - Source: Vega-Lite `UNIT_CHANNEL_INDEX`.
  private static let toldOrder: [Channel] = [
    .x, .y, .x2, .y2, .theta, .theta2, .radius, .radius2, .xOffset, .yOffset, .color, .fill, .stroke, .opacity, .fillOpacity, .strokeOpacity,
    .strokeWidth, .strokeDash, .size, .angle, .shape, .order, .text, .detail, .key, .tooltip, .href, .url, .description,
  ]
}
