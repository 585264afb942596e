import JSON
import Specs

/// Turns a normalized spec into views: marks, channels and stacking are settled, nothing is read yet.
struct ViewBuilder {
  let config: Config
  private(set) var warnings: [String] = []
  private var nextID = 0

  init(config: Config) { self.config = config }

  /// - Throws: ``SpecError`` with the place in the normalized spec.
  mutating func build(_ node: SpecNode) throws(SpecError) -> View {
    try view(node, name: node["name"]?.value.string ?? "", given: ViewSize())
  }

  private mutating func view(_ node: SpecNode, name: String, given: ViewSize) throws(SpecError) -> View {
    let id = nextID
    nextID += 1
    let own = try size(node)
    let size = ViewSize(width: own.width ?? given.width, height: own.height ?? given.height)
    var transforms = try node["transform"].map { (list) throws(SpecError) in try list.elements() } ?? []
    var kept = size
    let content: View.Content
    if node["mark"] != nil {
      var unit = try self.unit(node)
      transforms += alignStackOrder(&unit)
      // A step says nothing to a continuous axis.
      if case .step = size.width, let x = unit.encoding.fieldOrDatum(.x), x.type?.isDiscrete == false { kept.width = nil }
      if case .step = size.height, let y = unit.encoding.fieldOrDatum(.y), y.type?.isDiscrete == false { kept.height = nil }
      unit.size = kept
      content = .unit(unit)
    } else if let layers = node["layer"] {
      content = .layer(try children(layers, prefix: name.isEmpty ? "layer_" : name + "_layer_", given: size))
    } else if node["facet"] != nil {
      content = .facet(try facet(node, name: name))
    } else if let list = node["hconcat"] ?? node["vconcat"] ?? node["concat"] {
      let columns = node["vconcat"] != nil ? 1 : node["concat"] != nil ? columns(node["columns"], "concat") : nil
      content = .concat(
        .init(children: try children(list, prefix: name.isEmpty ? "concat_" : name + "_concat_", given: ViewSize()), columns: columns))
    } else {
      throw node.error(.missingProperty("mark"))
    }
    return View(
      id: id, name: name, node: node, content: content, data: node["data"].flatMap { $0.value.isNull ? nil : $0 }, transforms: transforms,
      size: kept, resolve: try resolve(node["resolve"]))
  }

  private mutating func children(_ list: SpecNode, prefix: String, given: ViewSize) throws(SpecError) -> [View] {
    var views: [View] = []
    for (index, child) in try list.elements().enumerated() {
      views.append(try view(child, name: child["name"]?.value.string ?? "\(prefix)\(index)", given: given))
    }
    return views
  }

  private mutating func unit(_ node: SpecNode) throws(SpecError) -> Unit {
    let mark = try MarkDef(node.required("mark"), config: config)
    let (encoding, dropped) = try Encoding.decode(node["encoding"], mark: mark.type, filled: mark.filled)
    warnings += dropped
    var settled = mark.settled(encoding: encoding, config: config)
    if settled["clip"] == nil, followsSelection(encoding, node["params"]) { settled.properties["clip"] = true }
    return Unit(mark: settled, encoding: encoding, stack: Stack(mark: settled, encoding: encoding))
  }

  /// Whether a reader's selection moves the scale of a position, so that marks may leave the plot.
  ///
  /// - Source: Vega-Lite `scaleClip`.
  private func followsSelection(_ encoding: Encoding, _ parameters: SpecNode?) -> Bool {
    if [Channel.x, .y].contains(where: { encoding[$0]?.scale?["domain"]?["param"] != nil }) { return true }
    let isBound = parameters?.oneOrMany.contains { $0["bind"]?.value == "scales" } ?? false
    return isBound && [Channel.x, .y].contains { encoding[$0].map { $0.isField && $0.type?.isDiscrete == false } ?? false }
  }

  private mutating func facet(_ node: SpecNode, name: String) throws(SpecError) -> View.Facet {
    let facet = try node.required("facet")
    let child = try view(node.required("spec"), name: name.isEmpty ? "child" : name + "_child", given: ViewSize())
    if facet["row"] == nil, facet["column"] == nil {
      return View.Facet(
        wrapped: try facetDef(facet, .facet), columns: columns(node["columns"] ?? facet["columns"], "facet"), child: child)
    }
    return View.Facet(
      row: try facet["row"].map { (def) throws(SpecError) in try facetDef(def, .row) },
      column: try facet["column"].map { (def) throws(SpecError) in try facetDef(def, .column) }, child: child)
  }

  /// How many columns wrap a view's children; the configuration's number where the author gives none.
  ///
  /// - Source: Vega-Lite `extractCompositionLayout`.
  private func columns(_ written: SpecNode?, _ section: String) -> Int? {
    (written?.value.number ?? config.number(section, "columns"))?.whole(within: 0...1_000_000)
  }

  /// A header's `orient` is that of both its labels and its title.
  private func facetDef(_ node: SpecNode, _ channel: Channel) throws(SpecError) -> ChannelDef {
    var def = try ChannelDef(node, channel: channel)
    guard def.isField else { throw node.error(.missingProperty("field")) }
    if var header = def.header?.object, let orient = header["orient"] {
      header["labelOrient"] = header["labelOrient"] ?? orient
      header["titleOrient"] = header["titleOrient"] ?? orient
      def.header = .object(header)
    }
    return def
  }

  private func size(_ node: SpecNode) throws(SpecError) -> ViewSize {
    var size = ViewSize()
    size.width = try length(node["width"])
    size.height = try length(node["height"])
    return size
  }

  private func length(_ node: SpecNode?) throws(SpecError) -> ViewSize.Length? {
    guard let node else { return nil }
    switch node.value {
    case .number(let number): return .points(number)
    case .string("container"): return .container
    case .object:
      return .step(try node.required("step").number(), forOffset: node["for"]?.value.string.flatMap(ViewSize.StepFor.init) ?? .unspecified)
    default: throw node.error(.wrongKind(found: node.value.kindName, expected: "a number, \"container\" or {\"step\": …}"))
    }
  }

  private func resolve(_ node: SpecNode?) throws(SpecError) -> Resolve {
    var resolve = Resolve()
    guard let node else { return resolve }
    for (kind, modes) in node.members {
      for (name, mode) in modes.members {
        guard let channel = Channel(rawValue: name) else { throw modes.error(.unknownProperty(name, known: Channel.scaled.map(\.rawValue))) }
        let value = try mode.choice(Resolve.Mode.self)
        switch kind {
        case "scale": resolve.scale[channel] = value
        case "axis": resolve.axis[channel] = value
        case "legend": resolve.legend[channel] = value
        default: throw node.error(.unknownProperty(kind, known: ["scale", "axis", "legend"]))
        }
      }
    }
    return resolve
  }

  /// Piles in the order of an explicit color domain, or sorts a grouped chart's offsets by it.
  ///
  /// - Source: Vega-Lite `alignStackOrderWithColorDomain`.
  private func alignStackOrder(_ unit: inout Unit) -> [SpecNode] {
    let encoding = unit.encoding
    guard encoding[.order] == nil, let color = encoding[.fill] ?? encoding[.color], color.isField, let field = color.field, color.type == .nominal,
      let domain = color.scale?["domain"]?.array
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
    return [SpecNode(["calculate": .string("indexof(\(JSONWriter(indent: nil).text(.array(domain))), datum['\(escaped)'])"), "as": .string(index)])]
  }
}
