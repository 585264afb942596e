extension ViewNormalizer {
  /// A repeat becomes layers, or a concatenation of one view for each combination of its fields.
  func repeated(_ spec: ViewSpec) throws(SpecError) -> ViewSpec {
    guard let child = spec.spec else { throw error(spec, .missingProperty("spec")) }
    switch spec.repeat {
    case .list(let fields)?: return try concatRepeat(spec, child, list: fields)
    case .mapping(let row, let column, let layer?)?: return try layerRepeat(spec, child, row: row, column: column, layer: layer)
    case .mapping(let row, let column, nil)?: return try concatRepeat(spec, child, row: row, column: column)
    case nil: throw error(spec, .missingProperty("repeat"))
    }
  }

  private func layerRepeat(
    _ spec: ViewSpec, _ child: ViewSpec, row: [String]?, column: [String]?, layer: [String]
  ) throws(SpecError) -> ViewSpec {
    if row != nil || column != nil {
      var inner = ViewSpec(pointer: spec.pointer)
      (inner.repeat, inner.spec) = (.mapping(row: nil, column: nil, layer: layer), child)
      return try concatRepeat(spec, inner, row: row, column: column)
    }
    var result = spec.omitting(\.repeat, \.spec)
    var views: [ViewSpec] = []
    for field in layer {
      var inner = inside()
      inner.context.repeater = context.repeater ?? Repeater()
      inner.context.repeater?.fields[.layer] = field
      views.append(
        try inner.child(child, prefix: context.repeaterPrefix, suffix: "layer_" + VariableName.of(field)) {
          spec, normalizer throws(SpecError) in try normalizer.layerOrUnit(spec)
        })
    }
    result.layer = views
    return result
  }

  private func concatRepeat(
    _ spec: ViewSpec, _ child: ViewSpec, list: [String]? = nil, row: [String]? = nil, column: [String]? = nil
  ) throws(SpecError) -> ViewSpec {
    let outer = context.repeater ?? Repeater()
    func fields(_ own: [String]?, _ source: RepeatReference.Source) -> [String?] { own.map { $0.map(Optional.some) } ?? [outer.fields[source]] }
    let columns = fields(column, .column)
    var views: [ViewSpec] = []
    for entry in fields(list, .repeat) {
      for rowField in fields(row, .row) {
        for columnField in columns {
          var inner = inside()
          inner.context.repeater = outer
          inner.context.repeater?.fields[.repeat] = entry
          inner.context.repeater?.fields[.row] = rowField
          inner.context.repeater?.fields[.column] = columnField
          var suffix = ""
          if list != nil {
            suffix = VariableName.of(entry ?? "")
          } else {
            if row != nil { suffix += "row_" + VariableName.of(rowField ?? "") }
            if column != nil { suffix += "column_" + VariableName.of(columnField ?? "") }
          }
          let view = try inner.child(child, prefix: context.repeaterPrefix, suffix: suffix) {
            spec, normalizer throws(SpecError) in try normalizer.view(spec)
          }
          views.append(view.omitting(\.data))
        }
      }
    }
    var result = spec.omitting(\.repeat, \.spec)
    if let data = child.data { result.data = data }
    result.align = spec.align ?? RowColumnSetting(.all)
    if list == nil { result.columns = column == nil ? 1 : Double(columns.count) }
    result.concat = views
    return result
  }

  /// One view of a repeat under the name that tells its fields.
  private func child(
    _ spec: ViewSpec, prefix: String, suffix: String,
    _ normalize: (ViewSpec, ViewNormalizer) throws(SpecError) -> ViewSpec
  ) throws(SpecError) -> ViewSpec {
    let own = spec.name.map { $0.isEmpty ? "" : $0 + "_" } ?? ""
    let name = own + prefix + "child__" + suffix
    var inner = self
    inner.context.repeaterPrefix = name
    var view = try normalize(spec, inner)
    view.name = name
    return view
  }
}
