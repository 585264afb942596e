import Specs
import Tables
import Transforms

/// What the selections of a chart hold in its first frame: their initial values, or nothing.
///
/// - In: views with their `params`, and a context that can evaluate dates and expressions.
/// - Source: Vega-Lite `compile/selection/project.ts` (which fields a selection is about) and `parse.ts`.
struct Selections: Sendable {
  /// The initial ends of an interval selection along one position.
  struct Interval: Sendable {
    var channel: Channel
    var field: String
    /// The ends in data units: numbers, dates, or values of a discrete scale.
    var values: [Value]
  }
  /// By the selection's name; what is not here is a plain parameter.
  private(set) var stores: [String: SelectionStore] = [:]
  private(set) var intervals: [String: [Interval]] = [:]
  /// The rectangles that show intervals, by the unit that they belong to.
  private(set) var brushes: [ViewID: [Brush]] = [:]
  /// The extents that selections bound to scales begin with, by unit.
  private(set) var extents: [ViewID: [Interval]] = [:]

  init() {}
  init(_ root: View, context: ChartContext) { collect(root, context) }

  private mutating func collect(_ view: View, _ context: ChartContext) {
    for parameter in view.spec.params ?? [] { if let select = parameter.select { add(parameter, select, at: view, context) } }
    for child in view.children { collect(child, context) }
  }

  private mutating func add(_ parameter: ParameterDef, _ select: SelectionDef, at view: View, _ context: ChartContext) {
    guard let name = parameter.name else { return }
    let target = parameter.views.flatMap { names in Self.views(view).first { names.contains($0.name) } } ?? view
    guard let (id, unit) = target.units.first, stores[name] == nil else { return }
    let initial = Self.list(parameter.value.map { Value($0) })
    if select.type == .interval {
      let own = (select.encodings ?? [.x, .y]).compactMap { interval($0, unit, initial.first, context) }
      intervals[name] = own
      stores[name] = SelectionStore(own.isEmpty ? [] : [own.reduce(into: [:]) { $0[$1.field] = $1.test }])
      if parameter.bind == .scales {
        extents[id, default: []] += own
      } else if !own.isEmpty {
        brushes[id, default: []].append(Brush(name: name, intervals: own, look: select.mark ?? BrushDef()))
      }
    } else {
      stores[name] = SelectionStore(Self.points(select, unit, initial, context))
    }
  }

  private static func views(_ view: View) -> [View] { [view] + view.children.flatMap(views) }

  /// One value or several; none for null.
  private static func list(_ value: Value?) -> [Value] {
    switch value {
    case nil, .null?: []
    case .array(let values)?: values
    case let one?: [one]
    }
  }

  private static func member(_ name: String, of value: Value?) -> Value? {
    if case .object(let members)? = value { members[name] } else { nil }
  }

  private func interval(_ channel: Channel, _ unit: Unit, _ initial: Value?, _ context: ChartContext) -> Interval? {
    guard let def = unit.encoding.fieldDef(channel), let field = def.field, def.aggregate == nil,
      case .array(let ends)? = Self.member(channel.rawValue, of: initial) ?? Self.member(field, of: initial), !ends.isEmpty
    else { return nil }
    let isTime = def.type == .temporal || def.timeUnit != nil
    return Interval(channel: channel, field: field, values: ends.map { context.value($0, isTime: isTime, timeUnit: def.timeUnit) })
  }

  /// One entry an initial value, with a test for every field that the selection is about.
  private static func points(_ select: SelectionDef, _ unit: Unit, _ initial: [Value], _ context: ChartContext) -> [[String: SelectionStore.Test]] {
    var channels = select.encodings ?? []
    var fields = select.fields ?? []
    if select.encodings == nil, select.fields == nil {
      // Nobody says what it is about, so its initial values tell.
      for case .object(let members) in initial {
        for name in members.keys {
          if let channel = Channel(rawValue: name) {
            if !channels.contains(channel) { channels.append(channel) }
          } else if !fields.contains(name) {
            fields.append(name)
          }
        }
      }
    }
    var parts: [(channel: Channel?, field: String, def: ChannelDef?)] = []
    for channel in channels {
      guard let def = unit.encoding.fieldDef(channel), let field = def.field, def.aggregate == nil else { continue }
      if !parts.contains(where: { $0.field == field }) { parts.append((channel, field, def)) }
    }
    for field in fields where !parts.contains(where: { $0.field == field }) {
      parts.append((nil, field, unit.encoding.allFieldDefs.first { $0.def.field == field }?.def))
    }
    guard !parts.isEmpty else { return [] }
    return initial.map { value in
      parts.reduce(into: [:]) { entry, part in
        var own: Value? = value
        if case .object = value { own = part.channel.flatMap { member($0.rawValue, of: value) } ?? member(part.field, of: value) }
        var isTime = false
        if case .object? = own { isTime = true }
        if let def = part.def { isTime = def.type == .temporal || def.timeUnit != nil }
        let wanted = own == .null ? [.null] : list(own)
        entry[part.field] = .oneOf(wanted.map { context.value($0, isTime: isTime, timeUnit: part.def?.timeUnit) })
      }
    }
  }

  // MARK: Scales

  /// The domain that a selection gives a scale with `domain: {"param": …}`, or that is bound to it; `nil` while nothing is selected.
  func domain(_ channel: Channel, _ def: ChannelDef, unitID: ViewID) -> [Value]? {
    guard case .selection(let name, let field, let encoding)? = def.scale?.value?.domain else {
      return extents[unitID]?.first { $0.channel == channel }?.values
    }
    let own = intervals[name] ?? []
    if let field { return own.first { $0.field == field }?.values }
    if let encoding { return own.first { $0.channel == encoding }?.values }
    return (own.count == 1 ? own.first : own.first { $0.channel == channel })?.values
  }
}

extension Selections.Interval {
  /// Whether a row is inside, on this field.
  fileprivate var test: SelectionStore.Test {
    let numbers = values.compactMap(\.scaleNumber)
    if numbers.count == 2, values.count == 2, !values.contains(where: { if case .string = $0 { true } else { false } }) {
      return .range(numbers[0], numbers[1])
    }
    return .oneOf(values)
  }
}
