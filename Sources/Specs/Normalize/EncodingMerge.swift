/// The encoding of a layer as its parts inherit it.
///
/// - A part's definition is filled from the layer's; a channel that the part leaves out is taken over if it can stand on its own.
/// - Source: Vega-Lite `mergeEncoding`.
enum EncodingMerge {
  /// - Parameter isLayer: whether the result goes on to a layer, which keeps incomplete definitions for its parts.
  /// - Returns: `nil` when nothing is encoded.
  static func merged(parent: EncodingSpec?, own: EncodingSpec, isLayer: Bool) -> EncodingSpec? {
    guard let parent else { return own.isEmpty ? nil : own }
    var merged = EncodingSpec(pointer: own.pointer)
    for (channel, inherited) in parent.channels {
      if let content = own.channels[channel] {
        merged.channels[channel] = filled(content, from: inherited.one)
      } else if isLayer || standsAlone(inherited) {
        merged.channels[channel] = inherited
      }
    }
    for (channel, content) in own.channels where parent.channels[channel] == nil { merged.channels[channel] = content }
    return merged.isEmpty ? nil : merged
  }

  private static func filled(_ content: EncodingSpec.Content, from inherited: ChannelSpec?) -> EncodingSpec.Content {
    guard case .one(var spec) = content, let inherited else { return content }
    if spec.isFieldOrDatum { return .one(spec.filling(from: inherited)) }
    guard let condition = spec.fieldOrDatumCondition else { return content }
    spec.condition = [condition.filling(from: inherited)]
    return .one(spec)
  }

  private static func standsAlone(_ content: EncodingSpec.Content) -> Bool {
    switch content {
    case .off: false
    case .one(let spec): spec.value != nil || spec.isFieldOrDatum
    case .many: true
    }
  }
}
