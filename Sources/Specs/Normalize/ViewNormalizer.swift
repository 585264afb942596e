/// Rewrites one view, whatever its form, by handing it to the rewriter of that form.
struct ViewNormalizer {
  var context: NormalizeContext

  /// A view in a place where every form is allowed.
  func view(_ spec: ViewSpec) throws(SpecError) -> ViewSpec {
    try checkDepth(spec)
    if spec.mark != nil, let encoding = spec.encoding, Self.facetChannels.contains(where: { encoding[$0]?.fieldDefinition != nil }) {
      return try facetedUnit(spec, encoding: encoding)
    }
    switch spec.form {
    case .facet: return try facet(spec)
    case .repeat: return try repeated(spec)
    case .hconcat: return try concat(spec, \.hconcat)
    case .vconcat: return try concat(spec, \.vconcat)
    case .concat: return try concat(spec, \.concat)
    case .layer, .unit, nil: return try layerOrUnit(spec)
    }
  }

  static let facetChannels: [Channel] = [.row, .column, .facet]

  /// A view in a place where only layers and units are allowed.
  func layerOrUnit(_ spec: ViewSpec) throws(SpecError) -> ViewSpec {
    try checkDepth(spec)
    context.tally.count += 1
    guard context.tally.count <= NormalizeContext.greatestCount else {
      throw error(spec, .invalid("more than \(NormalizeContext.greatestCount) views"))
    }
    if spec.layer != nil { return try layer(spec) }
    if spec.mark != nil { return try unit(spec) }
    if context.parentEncoding != nil || spec.encoding != nil { throw error(spec, .missingProperty("mark")) }
    throw error(spec, .invalid("a view needs one of mark, layer, facet, repeat, hconcat, vconcat, concat"))
  }

  func error(_ spec: ViewSpec, _ reason: SpecError.Reason) -> SpecError { SpecError(pointer: spec.pointer, reason: reason) }
  func inside() -> ViewNormalizer { ViewNormalizer(context: context.inside()) }

  private func checkDepth(_ spec: ViewSpec) throws(SpecError) {
    guard context.depth <= NormalizeContext.greatestDepth else {
      throw error(spec, .invalid("views are nested more than \(NormalizeContext.greatestDepth) deep"))
    }
  }

  private func concat(_ spec: ViewSpec, _ parts: KeyPath<ViewMembers, Member<[ViewSpec]>>) throws(SpecError) -> ViewSpec {
    var result = spec
    result[parts] = try each(spec[parts] ?? []) { part, normalizer throws(SpecError) in try normalizer.view(part) }
    return result
  }

  private func layer(_ spec: ViewSpec) throws(SpecError) -> ViewSpec {
    var inner = self
    inner.context.parentEncoding = EncodingMerge.merged(
      parent: context.parentEncoding, own: spec.encoding ?? EncodingSpec(pointer: spec.pointer(of: \.encoding)), isLayer: true)
    var result = spec.omitting(\.encoding)
    if let name = prefixedName(spec) { result.name = name }
    result.layer = try inner.each(spec.layer ?? []) { part, normalizer throws(SpecError) in try normalizer.layerOrUnit(part) }
    return result
  }

  private func each(
    _ parts: [ViewSpec], _ normalize: (ViewSpec, ViewNormalizer) throws(SpecError) -> ViewSpec
  ) throws(SpecError) -> [ViewSpec] {
    var result: [ViewSpec] = []
    result.reserveCapacity(parts.count)
    for part in parts { result.append(try normalize(part, inside())) }
    return result
  }

  /// The name of a view with that of the repeat around it.
  func prefixedName(_ spec: ViewSpec) -> String? {
    guard let name = spec.name, !name.isEmpty else { return nil }
    return context.repeaterPrefix.isEmpty ? name : "\(context.repeaterPrefix)_\(name)"
  }
}
