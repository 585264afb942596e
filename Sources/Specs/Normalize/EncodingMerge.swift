import JSON

/// The encoding of a layer as its parts inherit it.
///
/// - A part's definition is filled from the layer's; a channel that the part leaves out is taken over if it can stand on its own.
/// - Source: Vega-Lite `mergeEncoding`.
enum EncodingMerge {
  /// - Parameter isLayer: whether the result goes on to a layer, which keeps incomplete definitions for its parts.
  /// - Returns: `nil` when nothing is encoded.
  static func merged(parent: JSONObject?, own: JSONObject, isLayer: Bool) -> JSONObject? {
    guard let parent else { return own.isEmpty ? nil : own }
    var merged: JSONObject = [:]
    for channel in parent.keys + own.keys.filter({ parent[$0] == nil }) {
      let inherited = parent[channel]
      if let definition = own[channel] {
        if definition.isFieldOrDatumDefinition {
          merged[channel] = .object((inherited?.object ?? [:]).spreading(definition.object))
        } else if definition.hasConditionalFieldOrDatum {
          var conditional = definition.object ?? [:]
          conditional["condition"] = .object((inherited?.object ?? [:]).spreading(definition["condition"]?.object))
          merged[channel] = .object(conditional)
        } else {
          merged[channel] = definition
        }
      } else if let inherited,
        isLayer || inherited.isValueDefinition || inherited["signal"] != nil || inherited.isFieldOrDatumDefinition
          || inherited.array != nil
      {
        merged[channel] = inherited
      }
    }
    return merged.isEmpty ? nil : merged
  }
}
