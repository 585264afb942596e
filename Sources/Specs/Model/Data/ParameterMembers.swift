import JSON

/// The members of parameters.
///
/// - Source: the JSON schema that Vega-Lite publishes (`VariableParameter`, `SelectionParameter`).
package struct ParameterMembers: DefinitionKind {
  package static let name = "parameter"
  package static let table = MemberTable(ParameterMembers())
  package let bind = Member(.bind, .still(reason: "a still picture has no controls"))
  package let expr = Member(.text)
  package let name = Member(.text)
  package let react = Member(.flag, .still(reason: "nothing changes in a still picture"))
  package let select = Member(.selection, .untouched)
  package let value = Member(.any)
  package let views = Member(SpecType<String>.text.list, .untouched)
}
package typealias ParameterDef = Definition<ParameterMembers>

/// What drives a parameter.
package enum BindSpec: SpecValue {
  case scales, legend
  /// A control, or several by field.
  case control(JSONValue)
  package var json: JSONValue {
    switch self {
    case .scales: "scales"
    case .legend: "legend"
    case .control(let control): control
    }
  }
}

extension SpecType where Value == BindSpec {
  static var bind: SpecType { .word("legend", .legend) | .word("scales", .scales) | SpecType<JSONValue>.object.map { .control($0) } }
}

/// The members of a selection.
package struct SelectionMembers: DefinitionKind {
  package static let name = "selection"
  package static let table = MemberTable(SelectionMembers())
  package static let shorthand: String? = "type"
  package let clear = Member(.trigger, .untouched)
  package let encodings = Member(SpecType<Channel>.selectable.list)
  package let fields = Member(SpecType<String>.text.list)
  package let mark = Member(.definition(BrushMembers.self))
  package let nearest = Member(.flag, .untouched)
  package let on = Member(SpecType<JSONValue>.object | SpecType<String>.text.map { .string($0) }, .untouched)
  package let resolve = Member(SpecType<String>.name(["global", "union", "intersect"]), .untouched)
  package let toggle = Member(.trigger, .untouched)
  package let translate = Member(.trigger, .untouched)
  package let type = Member(SpecType<SelectionType>.choice)
  package let zoom = Member(.trigger, .untouched)
}
package typealias SelectionDef = Definition<SelectionMembers>

/// What the configuration says of selections of each type.
package struct SelectionConfigMembers: DefinitionKind {
  package static let name = "selectionConfig"
  package static let table = MemberTable(SelectionConfigMembers())
  package let interval = Member(.selection, .untouched)
  package let point = Member(.selection, .untouched)
}
package typealias SelectionConfigDef = Definition<SelectionConfigMembers>

/// What a selection holds: single rows, or a stretch along channels.
package enum SelectionType: String, SpecChoice { case point, interval }

extension SpecType where Value == SelectionDef {
  static var selection: SpecType {
    SpecType<SelectionType>.choice.map { type in
      var selection = SelectionDef()
      selection.type = type
      return selection
    } | .definition(SelectionMembers.self)
  }
}

extension SpecType where Value == Channel {
  /// Channels that a selection may be about.
  static var selectable: SpecType {
    var type = SpecType()
    let others: Set<Channel> = [.detail, .order, .tooltip, .row, .column, .facet, .xError, .xError2, .yError, .yError2]
    type.choices = Channel.allCases.filter { !others.contains($0) }.map { ($0.rawValue, $0) }
    return type
  }
}

extension SpecType where Value == JSONValue {
  /// An event by name, a switch, or an event object.
  static var trigger: SpecType { .flag { .bool($0) } | SpecType<String>.text.map { .string($0) } | .object }
}

/// The members of the rectangle that shows an interval.
package struct BrushMembers: DefinitionKind {
  package static let name = "brush"
  package static let table = MemberTable(BrushMembers())
  package let cursor = Member(SpecType<String>.name(Names.cursors), .pointer)
  package let fill = Member(.text)
  package let fillOpacity = Member(.number)
  package let stroke = Member(.text)
  package let strokeDash = Member(SpecType<Double>.number.list)
  package let strokeDashOffset = Member(.number)
  package let strokeOpacity = Member(.number)
  package let strokeWidth = Member(.number)
}
package typealias BrushDef = Definition<BrushMembers>
