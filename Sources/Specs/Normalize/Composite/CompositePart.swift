/// Makes the layers of a composite mark: one primitive mark on a summary of the continuous field.
///
/// - Source: Vega-Lite `makeCompositeAggregatePartFactory`, `partLayerMixins`.
struct CompositePart {
  typealias Path = KeyPath<MarkMembers, Member<MarkPart>>
  /// The view that has the composite mark.
  let view: ViewSpec
  /// The composite mark as the author defined it.
  let mark: MarkSpec
  let config: Config
  let axis: CompositeAxis
  /// The encoding that the part shares with others.
  let encoding: EncodingSpec

  /// The layer of a part, or none if the part is switched off.
  ///
  /// - Parameters:
  ///   - start, end: which summaries the part stands on, such as `lower_box`; it ends in `_` and the field.
  func layer(
    _ part: Path, _ name: String, mark partMark: MarkSpec, from start: String, to end: String? = nil, tooltip: EncodingSpec.Content?
  ) -> [ViewSpec] {
    var own = EncodingSpec(pointer: encoding.pointer)
    own[axis.channel] = positioned(on: "\(start)_\(axis.field)")
    if let end, let secondary = axis.channel.secondary {
      var definition = ChannelSpec(pointer: axis.definition.pointer)
      definition.field = .name("\(end)_\(axis.field)")
      own[secondary] = definition
    }
    own = own.merging(encoding)
    if let tooltip { own.channels[.tooltip] = tooltip }
    return layer(part, name, mark: partMark, encoding: own)
  }

  /// A definition on the continuous axis with its type, title, scale and axis, but another field.
  func positioned(on field: String) -> ChannelSpec {
    var result = axis.definition.keeping(\.type, \.scale, \.axis)
    (result.field, result.title) = (.name(field), axis.title)
    return result
  }

  /// A unit with the settings of a part laid around its mark.
  func layer(_ part: Path, _ name: String, mark partMark: MarkSpec, encoding: EncodingSpec, transform: [TransformStep]? = nil) -> [ViewSpec] {
    let configured = mark.type.flatMap(config.section)?[part]
    let given = mark[part] ?? configured
    guard let given, !given.isOff else { return [] }
    let shared = mark.keeping(\.clip, \.color, \.opacity)
    var definition = (configured?.mark ?? MarkSpec()).merging(shared).merging(partMark)
    definition.style = ["\(mark.type?.rawValue ?? "")-\(name)"]
    definition = definition.merging(mark[part]?.mark)
    definition.pointer = mark.pointer
    var layer = ViewSpec(pointer: view.pointer)
    layer.transform = transform
    (layer.mark, layer.encoding) = (definition, encoding)
    return [layer]
  }
}

extension ViewSpec {
  /// A unit less what its composite mark replaces; selections have nothing to select from there.
  var outsideOfCompositeMark: ViewSpec {
    var result = omitting(\.mark, \.encoding, \.params)
    result.params = SelectionParameters(self.params).others
    return result
  }
}
