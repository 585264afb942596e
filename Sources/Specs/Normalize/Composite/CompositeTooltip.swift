/// What a composite mark shows when pointed at, which is also what its accessible description says.
///
/// - Source: Vega-Lite `getCompositeMarkTooltip`, `filterTooltipWithAggregatedField`.
enum CompositeTooltip {
  /// One line of a summary: a column by its prefix, and what to call it.
  struct Line {
    let prefix: String
    let title: String
    init(_ prefix: String, _ title: String) { (self.prefix, self.title) = (prefix, title) }
  }

  /// The author's tooltip, else the summary and every field of the encoding.
  static func tooltip(_ lines: [Line], axis: CompositeAxis, encoding: EncodingSpec, withFieldName: Bool = true) -> EncodingSpec.Content {
    if let own = encoding.channels[.tooltip] { return own }
    var result = lines.map { line -> ChannelSpec in
      var entry = axis.definition.keeping(\.type)
      entry.field = .name(line.prefix + axis.field)
      entry.title = .value(.text(line.title + (withFieldName ? " of \(axis.title.text)" : "")))
      return entry
    }
    var seen: Set<ChannelSpec> = []
    for content in encoding.channels.values {
      for spec in content.all {
        guard let field = spec.fieldDefinition?.omitting(\.legend, \.axis, \.header, \.scale) else { continue }
        if seen.insert(field).inserted { result.append(field) }
      }
    }
    return .many(result)
  }

  /// Takes tooltips of raw fields out of an encoding that is about to be aggregated.
  ///
  /// - Returns: the encoding with only aggregated tooltips, and the tooltip of raw fields.
  static func separated(_ encoding: EncodingSpec) -> (encoding: EncodingSpec, raw: EncodingSpec.Content?) {
    var rest = encoding.omitting(.tooltip)
    switch encoding.channels[.tooltip] {
    case nil, .off?: return (rest, nil)
    case .one(let spec)?:
      if spec.aggregate == nil { return (rest, .one(spec)) }
      rest[.tooltip] = spec
      return (rest, nil)
    case .many(let specs)?:
      let aggregated = specs.filter { $0.aggregate != nil }
      let raw = specs.filter { $0.aggregate == nil }
      if !aggregated.isEmpty { rest.channels[.tooltip] = .many(aggregated) }
      return (rest, raw.isEmpty ? nil : raw.count == 1 ? .one(raw[0]) : .many(raw))
    }
  }
}
