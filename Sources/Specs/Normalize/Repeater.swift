/// The fields that a repeat puts in place of `{"repeat": "row"}` and the like in one of its views.
///
/// - Source: Vega-Lite `repeater.ts`.
struct Repeater {
  /// Field names by what the spec calls them: row, column, layer, or repeat for a plain list.
  var fields: [RepeatReference.Source: String] = [:]

  /// An encoding with every reference replaced.
  func replaced(in encoding: EncodingSpec) throws(SpecError) -> EncodingSpec {
    var result = encoding
    for (channel, content) in encoding.channels {
      switch content {
      case .off: break
      case .one(let spec): result.channels[channel] = .one(try replaced(in: spec))
      case .many(let specs):
        var replacements: [ChannelSpec] = []
        for spec in specs { replacements.append(try replaced(in: spec)) }
        result.channels[channel] = .many(replacements)
      }
    }
    return result
  }

  func replaced(in spec: ChannelSpec) throws(SpecError) -> ChannelSpec {
    if spec.isFieldOrDatum { return try replaced(inFieldOrDatum: spec) }
    guard let condition = spec.fieldOrDatumCondition else { return spec }
    var result = spec
    result.condition = [try replaced(inFieldOrDatum: condition)]
    return result
  }

  private func replaced(inFieldOrDatum spec: ChannelSpec) throws(SpecError) -> ChannelSpec {
    var result = spec
    guard spec.isField else {
      if case .repeated(let reference)? = spec.datum {
        result.datum = .string(try field(for: reference))
        result.type = spec.type ?? .nominal
      }
      return result
    }
    if case .repeated(let reference)? = spec.field { result.field = .name(try field(for: reference)) }
    if case .field(.repeated(let reference)?, let op, let descending)? = spec.sort {
      result.sort = .field(.name(try field(for: reference)), op: op, descending: descending)
    }
    return result
  }

  /// The field that a reference means.
  private func field(for reference: RepeatReference) throws(SpecError) -> String {
    guard let field = fields[reference.source] else {
      throw SpecError(pointer: reference.pointer, reason: .unknownValue(reference.source.rawValue, known: fields.keys.map(\.rawValue)))
    }
    return field
  }
}
