import JSON

extension ChannelDef {
  /// Reads a definition and settles its type.
  ///
  /// - Throws: ``SpecError`` for wrong kinds and unknown types.
  public init(_ node: SpecNode, channel: Channel) throws(SpecError) {
    self.init()
    pointer = node.pointer
    guard node.value.object != nil else {
      // A bare constant is taken as a value, as Vega-Lite does with a warning.
      value = node.value
      return
    }
    if let name = node["field"] {
      if let index = name.value.number { field = "\(index.whole(within: 0...1_000_000_000))" } else { field = try name.string() }
    }
    if let given = node["aggregate"] { aggregate = try AggregateDef(given) }
    if let given = node["bin"] { bin = try BinDef(given, channel: channel) }
    if let given = node["timeUnit"], !given.value.isNull { timeUnit = try TimeUnitDef(given) }
    datum = node["datum"]?.value
    value = node["value"]?.value
    if let given = node["condition"] {
      for element in given.oneOrMany { conditions.append(try ConditionalDef(element, channel: channel)) }
    }
    bandPosition = try node["bandPosition"].map { (band) throws(SpecError) in try band.number() }
    if let given = node["sort"] { sort = try SortDef(given) }
    if let given = node["stack"] { stack = try StackDef(given) }
    impute = node["impute"]?.value
    scale = node["scale"]?.value
    if scale == .bool(false) { scale = .null }
    axis = node["axis"]?.value
    legend = node["legend"]?.value
    header = node["header"]?.value
    format = node["format"]?.value
    formatType = node["formatType"]?.value.string
    title = node["title"]?.value
    filter = node["filter"]?.value
    try settleType(node["type"], channel: channel)
  }

  private mutating func settleType(_ given: SpecNode?, channel: Channel) throws(SpecError) {
    if isField {
      if let given, given.value.string != nil {
        let short = ["Q": "quantitative", "T": "temporal", "O": "ordinal", "N": "nominal"]
        let name = try given.string()
        guard let known = FieldType(rawValue: short[name.uppercased()] ?? name.lowercased()) else {
          throw given.error(.unknownValue(name, known: FieldType.allCases.map(\.rawValue)))
        }
        type = known
        if case .op(let op) = aggregate, ["count", "valid", "missing", "distinct"].contains(op) { type = .quantitative }
      } else if !channel.isSecondary {
        type = defaultType(channel: channel)
      }
    } else if let datum {
      if let given {
        type = try given.choice(FieldType.self)
      } else {
        type = datum.number != nil ? .quantitative : datum.string != nil ? .nominal : datum["expr"] == nil && datum.object != nil ? .temporal : nil
      }
    }
  }

  /// Vega-Lite's default type of a field (`defaultType` in channeldef.ts).
  private func defaultType(channel: Channel) -> FieldType {
    switch channel {
    case .latitude, .longitude: return .quantitative
    case .row, .column, .facet, .shape, .strokeDash: return .nominal
    case .order: return .ordinal
    default: break
    }
    if case .values = sort { return .ordinal }
    if timeUnit != nil { return .temporal }
    if bin != nil { return .quantitative }
    switch aggregate {
    case .op, .exponential: return .quantitative
    case .argmin, .argmax, nil: break
    }
    switch scale?["type"]?.string {
    case "linear", "log", "pow", "sqrt", "symlog", "identity", "sequential", "quantile", "quantize", "threshold": return .quantitative
    case "time", "utc": return .temporal
    default: return .nominal
    }
  }
}

extension ConditionalDef {
  init(_ node: SpecNode, channel: Channel) throws(SpecError) {
    pointer = node.pointer
    if let test = node["test"] {
      self.test = test.value
    } else if let parameter = node["param"] ?? node["selection"] {
      var test: JSONObject = ["param": parameter.value]
      if let empty = node["empty"] { test["empty"] = empty.value }
      self.test = .object(test)
    } else {
      throw node.error(.missingProperty("test"))
    }
    def = try ChannelDef(
      SpecNode(.object(node.object().filter { !["test", "param", "empty"].contains($0.key) }), pointer: node.pointer), channel: channel)
  }
}

extension AggregateDef {
  static let operations = [
    "argmax", "argmin", "average", "count", "distinct", "exponential", "exponentialb", "max", "mean", "median", "min", "missing", "product", "q1",
    "q3",
    "ci0", "ci1", "stderr", "stdev", "stdevp", "sum", "valid", "values", "variance", "variancep",
  ]

  public init(_ node: SpecNode) throws(SpecError) {
    if let object = node.value.object {
      if let field = object["argmin"]?.string { self = .argmin(field); return }
      if let field = object["argmax"]?.string { self = .argmax(field); return }
      if let weight = object["exponential"]?.number { self = .exponential(weight); return }
      throw node.error(.missingProperty("argmin"))
    }
    let op = try node.string()
    guard Self.operations.contains(op) else { throw node.error(.unknownValue(op, known: Self.operations)) }
    self = .op(op)
  }
}

extension BinDef {
  /// `true`, `"binned"` or an object; `false` and `null` mean none.
  public init?(_ node: SpecNode, channel: Channel) throws(SpecError) {
    switch node.value {
    case .null, .bool(false): return nil
    case .bool(true): self = .params(["maxbins": .number(Self.defaultMaxbins(channel))])
    case .string("binned"): self = .binned(step: nil)
    case .object(var object):
      if object["binned"] == .bool(true) { self = .binned(step: object["step"]?.number); return }
      if object["maxbins"] == nil, object["step"] == nil { object["maxbins"] = .number(Self.defaultMaxbins(channel)) }
      self = .params(object)
    default: throw node.error(.wrongKind(found: node.value.kindName, expected: "true, \"binned\" or an object"))
    }
  }

  /// - Source: Vega-Lite `autoMaxBins`.
  static func defaultMaxbins(_ channel: Channel) -> Double {
    switch channel {
    case .row, .column, .size, .color, .fill, .stroke, .strokeWidth, .opacity, .fillOpacity, .strokeOpacity, .shape: 6
    case .strokeDash: 4
    default: 10
    }
  }
}

extension TimeUnitDef {
  /// A name such as `utcyearmonth` or `binnedyear`, or an object with unit, step, maxbins, utc, binned.
  public init(_ node: SpecNode) throws(SpecError) {
    if node.value.object != nil {
      try self.init(name: node["unit"])
      if let flag = node["utc"]?.value.bool { utc = utc || flag }
      if let flag = node["binned"]?.value.bool { binned = binned || flag }
      step = node["step"]?.value.number
      maxbins = node["maxbins"]?.value.number
    } else {
      try self.init(name: node)
    }
  }

  private init(name node: SpecNode?) throws(SpecError) {
    self.init(unit: nil)
    guard let node else { return }
    var name = try node.string()
    if name.hasPrefix("binned") { (name, binned) = (String(name.dropFirst(6)), true) }
    if name.hasPrefix("utc") { (name, utc) = (String(name.dropFirst(3)), true) }
    unit = name
  }
}

extension SortDef {
  public init(_ node: SpecNode) throws(SpecError) {
    switch node.value {
    case .null: self = .none
    case .array(let values): self = .values(values.elements)
    case .string(let name):
      switch name {
      case "ascending": self = .ascending
      case "descending": self = .descending
      default:
        let descending = name.hasPrefix("-")
        guard let channel = Channel(rawValue: descending ? String(name.dropFirst()) : name) else {
          throw node.error(.unknownValue(name, known: ["ascending", "descending"] + Channel.scaled.flatMap { [$0.rawValue, "-" + $0.rawValue] }))
        }
        self = .channel(channel, descending: descending)
      }
    case .object:
      let descending = node["order"]?.value.string == "descending"
      if let encoding = node["encoding"] {
        self = .channel(try encoding.choice(Channel.self), descending: descending)
      } else {
        self = .field(node["field"]?.value.string, op: node["op"]?.value.string, descending: descending)
      }
    default: throw node.error(.wrongKind(found: node.value.kindName, expected: "a sort order"))
    }
  }
}

extension StackDef {
  public init(_ node: SpecNode) throws(SpecError) {
    switch node.value {
    case .null, .bool(false): self = .off
    case .bool(true), .string("zero"): self = .zero
    case .string("center"): self = .center
    case .string("normalize"): self = .normalize
    case .string(let name): throw node.error(.unknownValue(name, known: ["zero", "center", "normalize"]))
    default: throw node.error(.wrongKind(found: node.value.kindName, expected: "\"zero\", \"center\", \"normalize\" or null"))
    }
  }
}
