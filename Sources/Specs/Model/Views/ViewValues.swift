import JSON

/// The length of a plot along a direction.
package enum ViewLength: SpecValue {
  case points(Double)
  /// Points per band; `for` says of which scale.
  case step(Double, for: StepFor)
  case container

  /// Which bands a step counts.
  package enum StepFor: String, SpecChoice { case unspecified, position, offset }

  package var json: JSONValue {
    switch self {
    case .points(let points): .number(points)
    case .step(let step, .unspecified): ["step": .number(step)]
    case .step(let step, let target): ["step": .number(step), "for": target.json]
    case .container: "container"
    }
  }
}

extension SpecType where Value == ViewLength {
  static var viewLength: SpecType {
    SpecType<Double>.number.map { .points($0) } | .word("container", .container)
      | .object("step", ["step", "for"]) { node throws(SpecError) in
        let target = try node.optional("for") { (target) throws(SpecError) -> ViewLength.StepFor in
          let choice = try target.choice(ViewLength.StepFor.self)
          guard choice != .unspecified else { throw target.error(.unknownValue("unspecified", known: ["position", "offset"])) }
          return choice
        }
        return .step(try node.required("step").number(), for: target ?? .unspecified)
      }
  }
}

/// A setting of a grid, for rows and columns alike or for each.
package struct RowColumnSetting<Value: SpecValue>: SpecValue {
  package var row: Value?
  package var column: Value?
  package init(row: Value? = nil, column: Value? = nil) { (self.row, self.column) = (row, column) }
  package init(_ both: Value) { (row, column) = (both, both) }

  package var json: JSONValue {
    if let row, row == column { return row.json }
    var members: JSONObject = [:]
    members["row"] = row?.json
    members["column"] = column?.json
    return .object(members)
  }
}

/// How the cells of a grid are lined up.
package enum LayoutAlign: String, SpecChoice { case all, each, none }

/// Whether guides count when views are laid out.
package enum LayoutBounds: String, SpecChoice { case full, flush }

extension SpecType where Value == RowColumnSetting<LayoutAlign> {
  static var align: SpecType { rowColumn(SpecType<LayoutAlign>.choice) }
}
extension SpecType where Value == RowColumnSetting<Bool> {
  static var center: SpecType { rowColumn(SpecType<Bool>.flag) }
}
extension SpecType where Value == RowColumnSetting<Double> {
  static var spacing: SpecType { rowColumn(SpecType<Double>.number) }
  static var evenSpacing: SpecType { SpecType<Double>.number.map { RowColumnSetting($0) } }
}

extension SpecType {
  fileprivate static func rowColumn<Part>(_ part: SpecType<Part>) -> SpecType<RowColumnSetting<Part>> where Value == RowColumnSetting<Part> {
    var type = part.map { RowColumnSetting($0) }
    type.objects = [
      .init(kind: "rowColumn", members: ["row", "column"]) { node, report in
        return RowColumnSetting(row: node["row"].flatMap { part.read($0, &report) }, column: node["column"].flatMap { part.read($0, &report) })
      }
    ]
    return type
  }
}

/// How the page and the plot fit each other.
package struct AutosizeSpec: SpecValue {
  package enum Kind: String, SpecChoice {
    case pad, none, fit
    case fitX = "fit-x"
    case fitY = "fit-y"
  }
  package enum Contains: String, SpecChoice { case content, padding }
  package var type: Kind?
  package var contains: Contains?
  package init(_ type: Kind? = nil, contains: Contains? = nil) { (self.type, self.contains) = (type, contains) }

  package var json: JSONValue {
    var members: JSONObject = [:]
    members["type"] = type?.json
    members["contains"] = contains?.json
    return .object(members)
  }
}

extension SpecType where Value == AutosizeSpec {
  static var autosize: SpecType {
    SpecType<AutosizeSpec.Kind>.choice.map { AutosizeSpec($0) }
      | .object("autosize", ["type", "contains", "resize"]) { node throws(SpecError) in
        _ = try node.optionalBool("resize")
        return AutosizeSpec(
          try node.optional("type") { (type) throws(SpecError) in try type.choice(AutosizeSpec.Kind.self) },
          contains: try node.optional("contains") { (part) throws(SpecError) in try part.choice(AutosizeSpec.Contains.self) })
      }
  }
}

/// The space around a chart, in points.
package struct PaddingSpec: SpecValue {
  package var left, top, right, bottom: Double
  package init(left: Double, top: Double, right: Double, bottom: Double) {
    (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
  }
  package init(_ all: Double) { self.init(left: all, top: all, right: all, bottom: all) }
  package var json: JSONValue { ["left": .number(left), "top": .number(top), "right": .number(right), "bottom": .number(bottom)] }
}

extension SpecType where Value == Setting<PaddingSpec> {
  static var padding: SpecType {
    (SpecType<Double>.number.map { PaddingSpec($0) }
      | .object("padding", ["left", "top", "right", "bottom"]) { node throws(SpecError) in
        return PaddingSpec(
          left: try node.optionalNumber("left") ?? 0, top: try node.optionalNumber("top") ?? 0, right: try node.optionalNumber("right") ?? 0,
          bottom: try node.optionalNumber("bottom") ?? 0)
      }).dynamic
  }
}

/// Which scales, axes and legends the children of a view share.
package struct ResolveSpec: SpecValue {
  package enum Mode: String, SpecChoice { case shared, independent }
  package var scale: [Channel: Mode] = [:]
  package var axis: [Channel: Mode] = [:]
  package var legend: [Channel: Mode] = [:]
  package init() {}

  package var json: JSONValue {
    var members: JSONObject = [:]
    for (name, modes) in [("axis", axis), ("legend", legend), ("scale", scale)] where !modes.isEmpty {
      members[name] = .object(
        JSONObject(Channel.allCases.compactMap { channel in modes[channel].map { (channel.rawValue, $0.json) } }, uniquingKeysWith: { $1 }))
    }
    return .object(members)
  }
}

extension SpecType where Value == ResolveSpec {
  static var resolve: SpecType {
    .object("resolve", ["axis", "legend", "scale"]) { node throws(SpecError) in
      var resolve = ResolveSpec()
      func modes(_ name: String, _ channels: [Channel]) throws(SpecError) -> [Channel: ResolveSpec.Mode] {
        guard let modes = node[name] else { return [:] }
        _ = try modes.object()
        try modes.allowOnly((channels + [.time]).map(\.rawValue))
        var result: [Channel: ResolveSpec.Mode] = [:]
        for (name, mode) in modes.members { if let channel = Channel(rawValue: name) { result[channel] = try mode.choice(ResolveSpec.Mode.self) } }
        return result
      }
      resolve.axis = try modes("axis", [.x, .y])
      resolve.legend = try modes("legend", Channel.scaled.filter { !$0.isXorY && !$0.isOffset && !$0.isPolar })
      resolve.scale = try modes("scale", Channel.scaled)
      return resolve
    }
  }
}

/// The fields that a facet is made by.
package enum FacetMapping: SpecValue {
  case wrapped(ChannelSpec)
  case grid(row: ChannelSpec?, column: ChannelSpec?, pointer: String)

  package var json: JSONValue {
    switch self {
    case .wrapped(let spec): return spec.json
    case .grid(let row, let column, _):
      var members: JSONObject = [:]
      members["row"] = row?.json
      members["column"] = column?.json
      return .object(members)
    }
  }
}

extension SpecType where Value == FacetMapping {
  static var facetMapping: SpecType {
    let field = SpecType<ChannelSpec>.definition(ChannelMembers.self, in: .facetField)
    var grid = SpecType()
    grid.objects = [
      .init(kind: "facetMapping", members: ["row", "column"]) { node, report in
        return .grid(
          row: node["row"].flatMap { field.read($0, &report) }, column: node["column"].flatMap { field.read($0, &report) }, pointer: node.pointer)
      }
    ]
    return field.map { .wrapped($0) } | grid
  }
}

/// The fields that a repeat goes through.
package enum RepeatMapping: SpecValue {
  case list([String])
  case mapping(row: [String]?, column: [String]?, layer: [String]?)

  package var json: JSONValue {
    switch self {
    case .list(let fields): return fields.json
    case .mapping(let row, let column, let layer):
      var members: JSONObject = [:]
      members["row"] = row?.json
      members["column"] = column?.json
      members["layer"] = layer?.json
      return .object(members)
    }
  }
}

extension SpecType where Value == RepeatMapping {
  static var repeatMapping: SpecType {
    SpecType<String>.text.list.map { .list($0) }
      | .object("repeatMapping", ["row", "column", "layer"]) { node throws(SpecError) in
        guard !node.names.isEmpty else { throw node.error(.invalid("a repeat needs a list of fields, or one of row, column, layer")) }
        return .mapping(row: try node.optionalStrings("row"), column: try node.optionalStrings("column"), layer: try node.optionalStrings("layer"))
      }
  }
}

extension SpecType where Value == MarkSpec {
  /// The mark of a unit: a name, or a definition with its type.
  static var mark: SpecType {
    func named(_ type: MarkType, pointer: String = "") -> MarkSpec {
      var mark = MarkSpec(pointer: pointer)
      mark.type = type
      return mark
    }
    var type = SpecType()
    type.choices = MarkType.allCases.map { ($0.rawValue, named($0)) }
    type.refused = ["geoshape"]
    type.objects = [
      .init(kind: "anyMark", isShared: true) { node, report in
        guard let type = node["type"] else { report.add(node, .missingProperty("type")); return nil }
        guard let name = type.value.string else { report.add(type, .wrongKind(found: type.value.kindName, expected: "a string")); return nil }
        return MarkSpec(node, in: MarkType(rawValue: name)?.place ?? .plain, &report)
      }
    ]
    return type
  }
}
