extension ViewNormalizer {
  /// A unit without facet channels: takes over what the layers around it share, then becomes primitive marks.
  ///
  /// - Facet channels have no meaning here and are left out, as in Vega-Lite.
  func unit(_ spec: ViewSpec) throws(SpecError) -> ViewSpec {
    var result = spec
    if let encoding = spec.encoding { result.encoding = try replacingRepeats(encoding) }
    if let name = prefixedName(spec) { result.name = name }
    return context.parentEncoding == nil ? try primitive(result) : try unitInLayer(result)
  }

  private func unitInLayer(_ spec: ViewSpec) throws(SpecError) -> ViewSpec {
    var result = spec
    let shared = try context.parentEncoding.map { parent throws(SpecError) in try replacingRepeats(parent) }
    let own = spec.encoding ?? EncodingSpec(pointer: spec.pointer(of: \.encoding))
    if let merged = EncodingMerge.merged(parent: shared, own: own, isLayer: false) { result.encoding = merged }
    var alone = self
    alone.context.parentEncoding = nil
    alone.context.repeater = nil
    alone.context.repeaterPrefix = ""
    return try alone.primitive(result)
  }

  /// Replaces composite marks, overlays and ranged lines; other units are done.
  func primitive(_ spec: ViewSpec) throws(SpecError) -> ViewSpec {
    guard let mark = spec.mark, let type = mark.type else { throw error(spec, .missingProperty("mark")) }
    let encoding = spec.encoding ?? EncodingSpec(pointer: spec.pointer(of: \.encoding))
    switch type {
    case .boxplot: return try BoxPlot(spec: spec, mark: mark, encoding: encoding, config: context.config).layers()
    case .errorbar: return try ErrorBar(ErrorSummary(spec: spec, mark: mark, encoding: encoding, config: context.config)).layers()
    case .errorband: return try ErrorBand(ErrorSummary(spec: spec, mark: mark, encoding: encoding, config: context.config)).layers()
    default: break
    }
    if context.allowsOverlays, let overlay = PathOverlay(mark: mark, encoding: encoding, config: context.config) {
      var inner = self
      inner.context.allowsOverlays = false
      return try inner.layerOrUnit(try overlay.layers(of: spec))
    }
    if type == .line, RangedLine.isRanged(encoding) {
      var ruled = spec
      ruled.mark?.type = .rule
      return try primitive(ruled)
    }
    var done = spec
    if Self.facetChannels.contains(where: encoding.has) { done.encoding = encoding.omitting(Self.facetChannels) }
    return done
  }

  func replacingRepeats(_ encoding: EncodingSpec) throws(SpecError) -> EncodingSpec {
    guard let repeater = context.repeater else { return encoding }
    return try repeater.replaced(in: encoding)
  }
}
