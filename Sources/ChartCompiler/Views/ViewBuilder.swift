import JSON
import Specs

/// Turns a normalized spec into views: marks, channels and stacking are settled, nothing is read yet.
struct ViewBuilder {
  let config: Config
  private(set) var warnings: [String] = []
  private var nextID = 0

  init(config: Config) { self.config = config }

  /// - Throws: ``SpecError`` with the place in the author's spec.
  mutating func build(_ spec: ViewSpec) throws(SpecError) -> View { try view(spec, name: spec.name ?? "", given: ViewSize()) }

  private mutating func view(_ spec: ViewSpec, name: String, given: ViewSize) throws(SpecError) -> View {
    let id = ViewID(number: nextID)
    nextID += 1
    let size = ViewSize(width: spec.width ?? given.width, height: spec.height ?? given.height)
    var transforms = spec.transform ?? []
    var kept = size
    let content: View.Content
    switch spec.form {
    case .unit:
      var unit = try self.unit(spec)
      transforms += alignStackOrder(&unit)
      // A step says nothing to a continuous axis.
      if case .step? = size.width, let x = unit.encoding.fieldOrDatum(.x), x.type?.isDiscrete == false { kept.width = nil }
      if case .step? = size.height, let y = unit.encoding.fieldOrDatum(.y), y.type?.isDiscrete == false { kept.height = nil }
      unit.size = kept
      content = .unit(unit)
    case .layer: content = .layer(try children(spec.layer ?? [], prefix: name.isEmpty ? "layer_" : name + "_layer_", given: size))
    case .facet: content = .facet(try facet(spec, name: name))
    case .hconcat: content = try concat(spec.hconcat, columns: nil, name: name)
    case .vconcat: content = try concat(spec.vconcat, columns: 1, name: name)
    case .concat: content = try concat(spec.concat, columns: columns(spec.columns ?? config.concat?.columns), name: name)
    case .repeat, nil: throw SpecError(pointer: spec.pointer, reason: .missingProperty("mark"))
    }
    return View(id: id, name: name, spec: spec, content: content, data: spec.data?.value, transforms: transforms, size: kept)
  }

  private mutating func children(_ list: [ViewSpec], prefix: String, given: ViewSize) throws(SpecError) -> [View] {
    var views: [View] = []
    for (index, child) in list.enumerated() { views.append(try view(child, name: child.name ?? "\(prefix)\(index)", given: given)) }
    return views
  }

  private mutating func concat(_ list: [ViewSpec]?, columns: Int?, name: String) throws(SpecError) -> View.Content {
    let prefix = name.isEmpty ? "concat_" : name + "_concat_"
    return .concat(.init(children: try children(list ?? [], prefix: prefix, given: ViewSize()), columns: columns))
  }

  private mutating func unit(_ spec: ViewSpec) throws(SpecError) -> Unit {
    guard let written = spec.mark else { throw SpecError(pointer: spec.pointer, reason: .missingProperty("mark")) }
    let mark = MarkDef(written, config: config)
    let (encoding, dropped) = try Encoding.settled(spec.encoding, mark: mark.type, filled: mark.filled)
    warnings += dropped
    var settled = mark.settled(encoding: encoding, config: config)
    if settled.spec.clip == nil, followsSelection(encoding, spec.params ?? []) { settled.spec.clip = .value(true) }
    return Unit(mark: settled, encoding: encoding, stack: Stack(mark: settled, encoding: encoding))
  }

  /// Whether a reader's selection moves the scale of a position, so that marks may leave the plot.
  ///
  /// - Source: Vega-Lite `scaleClip`.
  private func followsSelection(_ encoding: Encoding, _ parameters: [ParameterDef]) -> Bool {
    if [Channel.x, .y].contains(where: { if case .selection? = encoding[$0]?.scale?.value?.domain { true } else { false } }) { return true }
    let isBound = parameters.contains { $0.bind == .scales }
    return isBound && [Channel.x, .y].contains { encoding[$0].map { $0.isField && $0.type?.isDiscrete == false } ?? false }
  }

  private mutating func facet(_ spec: ViewSpec, name: String) throws(SpecError) -> View.Facet {
    guard let mapping = spec.facet, let inner = spec.spec else { throw SpecError(pointer: spec.pointer, reason: .missingProperty("spec")) }
    let child = try view(inner, name: name.isEmpty ? "child" : name + "_child", given: ViewSize())
    switch mapping {
    case .wrapped(let field):
      return View.Facet(wrapped: try facetDef(field, .facet), columns: columns(spec.columns ?? config.facet?.columns), child: child)
    case .grid(let row, let column, _):
      return View.Facet(
        row: try row.map { (def) throws(SpecError) in try facetDef(def, .row) },
        column: try column.map { (def) throws(SpecError) in try facetDef(def, .column) }, child: child)
    }
  }

  /// How many columns wrap a view's children; the configuration's number where the author gives none.
  ///
  /// - Source: Vega-Lite `extractCompositionLayout`.
  private func columns(_ given: Double?) -> Int? { given?.whole(within: 0...1_000_000) }

  private func facetDef(_ spec: ChannelSpec, _ channel: Channel) throws(SpecError) -> ChannelDef {
    let def = try ChannelDef(spec, channel: channel)
    guard def.isField else { throw SpecError(pointer: spec.pointer, reason: .missingProperty("field")) }
    return def
  }

  /// Piles in the order of an explicit color domain, or sorts a grouped chart's offsets by it.
  ///
  /// - Source: Vega-Lite `alignStackOrderWithColorDomain`.
  private func alignStackOrder(_ unit: inout Unit) -> [TransformStep] {
    let encoding = unit.encoding
    guard encoding[.order] == nil, let color = encoding[.fill] ?? encoding[.color], color.isField, let field = color.field, color.type == .nominal,
      let domain = color.scale?.value?.domain?.values
    else { return [] }
    let offsetChannel: Channel = encoding[.xOffset] != nil ? .xOffset : .yOffset
    if var offset = encoding[offsetChannel], offset.isField, offset.sort == .unspecified {
      offset.sort = .values(domain)
      unit.encoding[offsetChannel] = offset
      return []
    }
    guard unit.stack != nil else { return [] }
    let index = "_\(field)_sort_index"
    var order = ChannelDef()
    order.field = index
    order.type = .quantitative
    order.sort = unit.mark.orient == .horizontal ? .ascending : .descending
    unit.encoding[.order] = order
    unit.stack = Stack(mark: unit.mark, encoding: unit.encoding)
    let escaped = field.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    let list = JSONWriter(indent: nil).text(domain.json)
    return [.calculate("indexof(\(list), datum['\(escaped)'])", as: index, pointer: color.pointer)]
  }
}
