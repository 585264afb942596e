import Colors
import JSON

/// Where the author wants a scale's domain to come from.
package enum DomainSpec: SpecValue {
  /// Values in the units of the data, in order.
  case values([Datum])
  /// The field before it is aggregated.
  case unaggregated
  case expression(ExpressionText)
  /// The extent of a selection, along a field or channel if it has several.
  case selection(String, field: String?, encoding: Channel?)
  /// Values besides those of the data.
  case union([Datum])

  package var json: JSONValue {
    switch self {
    case .values(let values): return values.json
    case .unaggregated: return "unaggregated"
    case .expression(let expression): return expression.json
    case .selection(let name, let field, let encoding):
      var members: JSONObject = ["param": .string(name)]
      members["field"] = field.map(JSONValue.string)
      members["encoding"] = encoding.map { .string($0.rawValue) }
      return .object(members)
    case .union(let values): return ["unionWith": values.json]
    }
  }
  package var values: [Datum]? { if case .values(let values) = self { values } else { nil } }
}

extension SpecType where Value == DomainSpec {
  static var domain: SpecType {
    var type = SpecType<Datum>.listedOrExpression.list.map { DomainSpec.values($0) } | .word("unaggregated", .unaggregated)
    type.expression = { .expression($0) }
    type.objects = [
      .init(kind: "domainUnion", members: ["unionWith"]) { node, report in
        guard let values = node["unionWith"] else { report.add(node, .missingProperty("unionWith")); return nil }
        return SpecType<Datum>.listed.list.read(values, &report).map { .union($0) }
      },
      .init(kind: "parameterExtent", members: ["param", "field", "encoding"]) { node, report in
        report.catching { () throws(SpecError) in
          return .selection(
            try node.requiredString("param"), field: try node.optionalString("field"),
            encoding: try node.optional("encoding") { (name) throws(SpecError) in try name.choice(Channel.self) })
        }
      },
    ]
    return type
  }
}

/// What the author wants a scale to map to.
package enum RangeSpec: SpecValue {
  case named(RangeName)
  case values([RangeElement])
  case expression(ExpressionText)
  /// The outputs stand in a field of the data.
  case field(String)
  case scheme(SchemeSpec)

  package var json: JSONValue {
    switch self {
    case .named(let name): name.json
    case .values(let values): values.json
    case .expression(let expression): expression.json
    case .field(let field): ["field": .string(field)]
    case .scheme(let scheme): scheme.json
    }
  }
  package var field: String? { if case .field(let field) = self { field } else { nil } }
}

/// The length of the plot, or one of the configuration's ranges.
package enum RangeName: String, SpecChoice { case width, height, symbol, category, ordinal, ramp, diverging, heatmap }

extension Config {
  /// A range of the configuration.
  package func range(_ name: RangeName) -> RangeSpec? {
    switch name {
    case .width, .height: nil
    case .symbol: def.range?.symbol
    case .category: def.range?.category
    case .ordinal: def.range?.ordinal
    case .ramp: def.range?.ramp
    case .diverging: def.range?.diverging
    case .heatmap: def.range?.heatmap
    }
  }
}

/// One output of a range as written.
package enum RangeElement: SpecValue {
  case number(Double)
  case text(String)
  case numbers([Double])
  case expression(ExpressionText)
  /// A place of `true`, `false` or `null` in a range of the configuration, where nothing is drawn.
  case nothing

  package var json: JSONValue {
    switch self {
    case .number(let number): .number(number)
    case .text(let text): .string(text)
    case .numbers(let numbers): numbers.json
    case .expression(let expression): expression.json
    case .nothing: .null
    }
  }
}

extension SpecType where Value == RangeElement {
  static var element: SpecType {
    SpecType<Double>.number.map { .number($0) } | SpecType<String>.text.map { .text($0) } | SpecType<Double>.number.list.map { .numbers($0) }
  }
}

extension SpecType where Value == RangeSpec {
  static var range: SpecType {
    var element = SpecType<RangeElement>.element
    element.expression = { .expression($0) }
    var type = SpecType<RangeName>.choice.map { RangeSpec.named($0) } | element.list.map { .values($0) }
    type.expression = { .expression($0) }
    return type
      | .object("fieldRange", ["field"]) { node throws(SpecError) in
        return .field(try node.requiredString("field"))
      }
  }

  /// A range of the configuration.
  static var configured: SpecType {
    SpecType<RangeName>.choice.map { RangeSpec.named($0) }
      | (SpecType<RangeElement>.element | .flag { _ in .nothing } | .null(.nothing)).list.map { .values($0) }
      | SpecType<SchemeSpec>.schemeObject.map { .scheme($0) }
  }
}

/// A scheme of colors: by name or listed, with how many are wanted and from which part.
package struct SchemeSpec: SpecValue {
  package enum Colors: Hashable, Sendable {
    case named(String)
    case listed([String])
  }
  package var colors: Colors
  package var count: Double?
  package var extent: [Double]?
  package init(_ colors: Colors, count: Double? = nil, extent: [Double]? = nil) { (self.colors, self.count, self.extent) = (colors, count, extent) }

  package var json: JSONValue {
    var members: JSONObject = [:]
    switch colors {
    case .named(let name): members["scheme"] = .string(name)
    case .listed(let list): members["scheme"] = list.json
    }
    members["count"] = count.map(JSONValue.number)
    members["extent"] = extent?.json
    return .object(members)
  }
}

extension SpecType where Value == SchemeSpec {
  /// `{"scheme": …}` in a range, `{"name": …}` in a scale.
  static var schemeObject: SpecType {
    .object("scheme", ["name", "scheme", "count", "extent"]) { node throws(SpecError) in
      guard let name = node["scheme"] ?? node["name"] else { throw node.error(.missingProperty("name")) }
      let colors: SchemeSpec.Colors = name.value.array == nil ? .named(try name.schemeName()) : .listed(try name.strings())
      return SchemeSpec(
        colors, count: try node.optionalNumber("count"), extent: try node.optional("extent") { (extent) throws(SpecError) in try extent.numbers() })
    }
  }
}

extension SpecType where Value == Setting<SchemeSpec> {
  static var scheme: SpecType {
    (SpecType<String>.name(ColorScheme.grammarNames).map { SchemeSpec(.named($0)) } | SpecType<SchemeSpec>.schemeObject).dynamic
  }
}

extension SpecNode {
  fileprivate func schemeName() throws(SpecError) -> String {
    let name = try string()
    guard ColorScheme.grammarNames.contains(name) else { throw error(.unknownValue(name, known: ColorScheme.grammarNames)) }
    return name
  }
}

/// Whether a domain ends at round values: at all, by about so many ticks, or by a calendar interval.
package enum NiceSpec: SpecValue {
  case flag(Bool)
  case count(Double)
  case interval(TimeInterval, step: Double)
  package var json: JSONValue {
    switch self {
    case .flag(let flag): .bool(flag)
    case .count(let count): .number(count)
    case .interval(let interval, let step): TickCountSpec.interval(interval, step: step).json
    }
  }
}

extension SpecType where Value == Setting<NiceSpec> {
  static var nice: SpecType {
    let interval = SpecType<TickCountSpec>.interval.map { spec -> NiceSpec in
      switch spec {
      case .interval(let interval, let step): .interval(interval, step: step)
      case .count(let count): .count(count)
      }
    }
    return (SpecType<Double>.number.map { NiceSpec.count($0) } | .flag { .flag($0) } | interval).dynamic
  }
}

/// The space in which colors are blended.
package struct InterpolateSpec: SpecValue {
  package enum Space: String, SpecChoice {
    case rgb, lab, hcl, hsl, cubehelix
    case longHSL = "hsl-long"
    case longHCL = "hcl-long"
    case longCubehelix = "cubehelix-long"
  }
  package var space: Space
  package var gamma: Double?
  package init(_ space: Space, gamma: Double? = nil) { (self.space, self.gamma) = (space, gamma) }
  package var json: JSONValue { gamma.map { ["type": space.json, "gamma": .number($0)] } ?? space.json }
}

extension SpecType where Value == Setting<InterpolateSpec> {
  static var interpolation: SpecType {
    let object = SpecType<InterpolateSpec>.object("scaleInterpolate", ["type", "gamma"]) { node throws(SpecError) in
      let type = try node.required("type")
      let space = try type.choice(InterpolateSpec.Space.self)
      let known: [InterpolateSpec.Space] = [.rgb, .cubehelix, .longCubehelix]
      guard known.contains(space) else { throw type.error(.unknownValue(space.rawValue, known: known.map(\.rawValue))) }
      return InterpolateSpec(space, gamma: try node.optionalNumber("gamma"))
    }
    return (SpecType<InterpolateSpec.Space>.choice.map { InterpolateSpec($0) } | object).dynamic
  }
}

extension SpecType where Value == Datum {
  /// An end of a range: points, a color, an expression.
  static var rangeEnd: SpecType {
    var type = SpecType<Double>.number.map { Datum.number($0) } | SpecType<String>.text.map { .string($0) }
    type.expression = { .expression($0) }
    return type
  }
}

extension SpecType where Value == ExpressionText {
  static var onlyExpression: SpecType { var type = SpecType(); type.expression = { $0 }; return type }
}

/// The boundaries of bins that a scale's guide prefers.
package enum ScaleBinsSpec: SpecValue {
  case boundaries([Double])
  case steps(start: Double?, stop: Double?, step: Double)
  package var json: JSONValue {
    switch self {
    case .boundaries(let boundaries): return boundaries.json
    case .steps(let start, let stop, let step):
      var members: JSONObject = ["step": .number(step)]
      members["start"] = start.map(JSONValue.number)
      members["stop"] = stop.map(JSONValue.number)
      return .object(members)
    }
  }
}

extension SpecType where Value == ScaleBinsSpec {
  static var scaleBins: SpecType {
    SpecType<Double>.number.list.map { .boundaries($0) }
      | .object("scaleBins", ["start", "stop", "step"]) { node throws(SpecError) in
        return .steps(start: try node.optionalNumber("start"), stop: try node.optionalNumber("stop"), step: try node.required("step").number())
      }
  }
}
