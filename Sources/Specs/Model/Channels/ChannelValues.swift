import JSON

/// The field that a channel reads, by name or as what a repeat puts there.
package enum FieldReference: SpecValue {
  case name(String)
  case repeated(RepeatReference)
  package var json: JSONValue {
    switch self {
    case .name(let name): .string(name)
    case .repeated(let reference): reference.json
    }
  }
  /// The field's name; `nil` before a repeat has put one there.
  package var name: String? { if case .name(let name) = self { name } else { nil } }
}

extension SpecType where Value == FieldReference {
  static var field: SpecType { SpecType<String>.text.map { .name($0) } | SpecType<RepeatReference>.reference.map { .repeated($0) } }
}

extension SpecType where Value == FieldType {
  /// A type of measurement, which may be written in any case and by its first letter.
  ///
  /// - Source: Vega-Lite `getFullName`.
  static func typeName(refusing refused: [String] = []) -> SpecType {
    var type = SpecType()
    let drawn = Value.allCases.filter { $0 != .geojson }
    type.choices = drawn.map { ($0.rawValue, $0) }
    type.refused = refused
    return type
  }
}

extension SpecType where Value == AggregateDef {
  static var aggregate: SpecType {
    var type = SpecType()
    // What needs a rate or another field is written as an object.
    let plain = AggregateOperation.allCases.filter { ![.argmin, .argmax, .exponential, .exponentialb].contains($0) }
    type.choices = plain.map { ($0.rawValue, .op($0)) }
    return type
      | .object("aggregate", ["argmin", "argmax", "exponential", "exponentialb"]) { node throws(SpecError) in
        if let field = try node.optionalString("argmin") { return .argmin(field) }
        if let field = try node.optionalString("argmax") { return .argmax(field) }
        if let rate = try node.optionalNumber("exponential") { return .exponential(rate) }
        if let rate = try node.optionalNumber("exponentialb") { return .exponential(rate, biased: true) }
        throw node.error(.missingProperty("argmin"))
      }
  }
}

extension SpecType where Value == BinDef {
  private static var params: SpecType {
    SpecType<BinParameters>.definition(BinMembers.self).map { $0.binned == true ? .binned(step: $0.step) : .params($0) }
  }
  static var binWithoutBinned: SpecType { .flag { $0 ? .params(BinParameters()) : .off } | .null(.off) | params }
  static var bin: SpecType { binWithoutBinned | .word("binned", .binned(step: nil)) }
}

extension SpecType where Value == TimeUnitDef {
  static var timeUnit: SpecType {
    var type = SpecType()
    type.choices = TimeUnitDef.names.map { ($0, TimeUnitDef(name: $0)) }
    return type
      | .object("timeUnit", ["unit", "step", "maxbins", "utc", "binned"]) { node throws(SpecError) in
        return try TimeUnitDef(members: node)
      }
  }
}

/// A constant in visual units: a number, a text, a color, a dash pattern.
package enum VisualConstant: SpecValue {
  case number(Double)
  case text(String)
  case numbers([Double])
  case texts([String])
  case gradient(GradientSpec)
  case plotWidth, plotHeight

  package var json: JSONValue {
    switch self {
    case .number(let number): .number(number)
    case .text(let text): .string(text)
    case .numbers(let numbers): numbers.json
    case .texts(let texts): texts.json
    case .gradient(let gradient): gradient.json
    case .plotWidth: "width"
    case .plotHeight: "height"
    }
  }
  package var number: Double? { if case .number(let number) = self { number } else { nil } }
}

extension SpecType where Value == VisualConstant {
  static var visualNumber: SpecType { SpecType<Double>.number.map { .number($0) } }
  private static var elements: SpecType {
    var type = SpecType()
    type.array = { node, report in
      if node.value.array?.contains(where: { $0.string != nil }) == true { return SpecType<String>.text.list.read(node, &report).map { .texts($0) } }
      return SpecType<Double>.number.list.read(node, &report).map { .numbers($0) }
    }
    type.element = { ["type": ["number", "string"]] }
    return type
  }
  private static var word: SpecType { SpecType<String>.text.map { .text($0) } }
  fileprivate static var visualText: SpecType { visualNumber | word | SpecType<String>.text.list.map { .texts($0) } }
  private static var gradient: SpecType { SpecType<GradientSpec>.definition(GradientMembers.self).map { .gradient($0) } }
  fileprivate static var visualMark: SpecType { visualNumber | word | SpecType<Double>.number.list.map { .numbers($0) } | gradient }
  fileprivate static var visualAny: SpecType { visualNumber | word | elements | gradient }
}

extension SpecType where Value == Setting<VisualConstant> {
  /// Of a channel of looks, of a channel of texts, and of a condition on either.
  static var visual: SpecType { SpecType<VisualConstant>.visualMark.dynamic | .null(.none) }
  static var visualText: SpecType { SpecType<VisualConstant>.visualText.dynamic | .null(.none) }
  static var visualAny: SpecType { SpecType<VisualConstant>.visualAny.dynamic | .null(.none) }
  static var visualOrder: SpecType { SpecType<VisualConstant>.visualNumber.dynamic | .null(.none) }
  static var visualPosition: SpecType { (SpecType<VisualConstant>.visualNumber | .word("width", .plotWidth) | .word("height", .plotHeight)).dynamic }
}

extension SpecType where Value == [ChannelSpec] {
  /// The alternatives of a conditional channel.
  static var conditions: SpecType { SpecType<ChannelSpec>.definition(ChannelMembers.self, in: .condition).oneOrList }
}

extension SpecType where Value == SortDef {
  private static var directions: SpecType { .word("ascending", .ascending) | .word("descending", .descending) }
  private static var channels: SpecType {
    var type = SpecType()
    type.choices = Channel.sortable.flatMap { [($0.rawValue, .channel($0, descending: false)), ("-" + $0.rawValue, .channel($0, descending: true))] }
    return type
  }
  private static var object: SpecType {
    .object("sort", ["encoding", "field", "op", "order"]) { node throws(SpecError) in
      let order = try node.optional("order") { (order) throws(SpecError) in order.value.isNull ? nil : try order.choice(SortOrder.self) } ?? nil
      if let encoding = node["encoding"] {
        guard let channel = Channel(rawValue: try encoding.string()), Channel.sortable.contains(channel) else {
          throw encoding.error(.unknownValue(try encoding.string(), known: Channel.sortable.map(\.rawValue)))
        }
        return .channel(channel, descending: order == .descending)
      }
      let field = try node["field"].map { (field) throws(SpecError) in try SpecType<FieldReference>.field.value(of: field) }
      let op = try node.optional("op") { (op) throws(SpecError) in try op.choice(AggregateOperation.self) }
      return .field(field, op: op, descending: order == .descending)
    }
  }
  private static var values: SpecType { SpecType<Datum>.listed.list.map { .values($0) } }

  static var sort: SpecType { .null(.none) | directions | channels | values | object }
  static var sortDirection: SpecType { directions }
  static var facetSort: SpecType { .null(.none) | directions | values | object }
}

/// The direction of a sort.
enum SortOrder: String, SpecChoice { case ascending, descending }

extension SpecType where Value == StackDef {
  static var stack: SpecType {
    .flag { $0 ? .zero : .off } | .null(.off) | .word("zero", .zero) | .word("center", .center) | .word("normalize", .normalize)
  }
}

/// The members of a channel's `impute`.
package struct ImputeMembers: DefinitionKind {
  package static let name = "impute"
  package static let table = MemberTable(ImputeMembers())
  package let frame = Member(.frame)
  package let keyvals = Member(.keys)
  package let method = Member(SpecType<TransformSpec.Impute.Method>.choice)
  package let value = Member(.any)
}
package typealias ImputeSpec = Definition<ImputeMembers>

extension SpecType where Value == WindowFrame {
  static var frame: SpecType {
    var type = SpecType()
    type.array = { node, report in report.catching { () throws(SpecError) in try WindowFrame(node) } }
    type.element = { ["type": ["number", "null"]] }
    return type
  }
}

extension SpecType where Value == TransformSpec.Impute.Keys {
  static var keys: SpecType {
    var type = SpecType.object("imputeSequence") { node throws(SpecError) in try TransformSpec.Impute.Keys(node) }
    type.array = { node, report in report.catching { () throws(SpecError) in try TransformSpec.Impute.Keys(node) } }
    type.element = { .bool(true) }
    return type
  }
}

/// The members of bin parameters.
package struct BinMembers: DefinitionKind {
  package static let name = "bin"
  package static let table = MemberTable(BinMembers())
  package let anchor = Member(.number)
  package let base = Member(.number)
  package let binned = Member(.flag)
  package let divide = Member(SpecType<Double>.number.list)
  package let extent = Member(.extent)
  package let maxbins = Member(.number)
  package let minstep = Member(.number)
  package let nice = Member(.flag)
  package let step = Member(.number)
  package let steps = Member(SpecType<Double>.number.list)
}

/// How numbers are cut into bins.
package typealias BinParameters = Definition<BinMembers>

/// The range that bins cover: two numbers, or that of a selection.
package enum BinExtent: SpecValue {
  case ends([Double])
  case selection(String, field: String?, encoding: Channel?)
  package var json: JSONValue {
    switch self {
    case .ends(let ends): ends.json
    case .selection(let name, let field, let encoding): DomainSpec.selection(name, field: field, encoding: encoding).json
    }
  }
}

extension SpecType where Value == BinExtent {
  static var extent: SpecType {
    SpecType<Double>.number.list.map { .ends($0) }
      | .object("parameterExtent", ["param", "field", "encoding"]) { node throws(SpecError) in
        return .selection(
          try node.requiredString("param"), field: try node.optionalString("field"),
          encoding: try node.optional("encoding") { (name) throws(SpecError) in try name.choice(Channel.self) })
      }
  }
}
