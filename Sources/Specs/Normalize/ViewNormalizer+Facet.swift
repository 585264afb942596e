extension ViewNormalizer {
  /// A facet view: its inner view may take any form.
  func facet(_ spec: ViewSpec) throws(SpecError) -> ViewSpec {
    guard let mapping = spec.facet else { throw error(spec, .missingProperty("facet")) }
    guard let child = spec.spec else { throw error(spec, .missingProperty("spec")) }
    var result = spec
    if case .grid = mapping { result.columns = nil }
    result.facet = try replacingRepeats(mapping)
    result.spec = try inside().view(child)
    return result
  }

  /// A unit with row, column or facet channels becomes a facet view around a unit without.
  ///
  /// - Mark, encoding, size, view and selections go inside, the rest stays outside.
  func facetedUnit(_ spec: ViewSpec, encoding: EncodingSpec) throws(SpecError) -> ViewSpec {
    var outer = spec.omitting(\.mark, \.width, \.height, \.view, \.params, \.encoding)
    let parameters = SelectionParameters(spec.params)
    outer.params = parameters.others

    var inner = spec.keeping(\.width, \.height, \.view, \.mark)
    inner.encoding = encoding.omitting(Self.facetChannels)
    inner.params = parameters.selections

    if encoding.has(.row) || encoding.has(.column) {
      let (row, column) = (encoding[.row], encoding[.column])
      for (channel, definition) in [(Channel.row, row), (.column, column)] {
        guard let definition else { continue }
        outer.align = Self.joined(outer.align, channel, definition.align)
        outer.center = Self.joined(outer.center, channel, definition.center)
        outer.spacing = Self.joined(outer.spacing, channel, definition.spacing)
      }
      outer.columns = nil
      outer.facet = try replacingRepeats(.grid(row: row.map(Self.facetField), column: column.map(Self.facetField), pointer: encoding.pointer))
    } else if let definition = encoding[.facet] {
      outer.align = definition.align ?? outer.align
      outer.bounds = definition.bounds ?? outer.bounds
      outer.center = definition.center ?? outer.center
      outer.columns = definition.columns ?? outer.columns
      outer.spacing = definition.spacing ?? outer.spacing
      outer.facet = try replacingRepeats(.wrapped(Self.facetField(definition)))
    }
    outer.spec = try layerOrUnit(inner)
    return outer
  }

  /// A facet channel's definition without what it says of the layout.
  private static func facetField(_ spec: ChannelSpec) -> ChannelSpec { spec.omitting(\.align, \.bounds, \.center, \.columns, \.spacing) }

  /// A setting of the grid with what the row or column channel says of its own direction.
  private static func joined<Value>(
    _ both: RowColumnSetting<Value>?, _ channel: Channel, _ own: RowColumnSetting<Value>?
  ) -> RowColumnSetting<Value>? {
    guard let own else { return both }
    return channel == .row ? RowColumnSetting(row: own.row, column: both?.column) : RowColumnSetting(row: both?.row, column: own.column)
  }

  private func replacingRepeats(_ mapping: FacetMapping) throws(SpecError) -> FacetMapping {
    guard let repeater = context.repeater else { return mapping }
    switch mapping {
    case .wrapped(let spec): return .wrapped(try repeater.replaced(in: spec))
    case .grid(let row, let column, let pointer):
      return .grid(
        row: try row.map { spec throws(SpecError) in try repeater.replaced(in: spec) },
        column: try column.map { spec throws(SpecError) in try repeater.replaced(in: spec) }, pointer: pointer)
    }
  }
}
