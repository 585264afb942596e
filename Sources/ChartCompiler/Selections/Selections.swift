import JSON
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
    /// As written: numbers, dates, or values of a discrete scale.
    var ends: [JSONValue]
    /// The ends in data units.
    var values: [Value]
  }
  /// By the selection's name; what is not here is a plain parameter.
  private(set) var stores: [String: SelectionStore] = [:]
  private(set) var intervals: [String: [Interval]] = [:]
  /// The rectangles that show intervals, by the unit that they belong to.
  private(set) var brushes: [Int: [Brush]] = [:]
  /// The extents that selections bound to scales begin with, by unit.
  private(set) var extents: [Int: [Interval]] = [:]

  init() {}
  init(_ root: View, context: ChartContext) { collect(root, context) }

  private mutating func collect(_ view: View, _ context: ChartContext) {
    for node in view.node["params"]?.oneOrMany ?? [] where node["select"] != nil { add(node, at: view, context) }
    for child in view.children { collect(child, context) }
  }

  private mutating func add(_ node: SpecNode, at view: View, _ context: ChartContext) {
    guard let name = node["name"]?.value.string, let select = node["select"]?.value else { return }
    let names = node["views"]?.oneOrMany.compactMap(\.value.string)
    let target = names.flatMap { names in Self.views(view).first { names.contains($0.name) } } ?? view
    guard let (id, unit) = target.units.first, stores[name] == nil else { return }
    let written = node["value"]?.value
    let initial = written.map { $0.isNull ? [] : $0.array ?? [$0] } ?? []
    if (select.string ?? select["type"]?.string) == "interval" {
      let own = Self.channels(select, standard: [.x, .y]).compactMap { interval($0, unit, initial.first, context) }
      intervals[name] = own
      stores[name] = SelectionStore(own.isEmpty ? [] : [own.reduce(into: [:]) { $0[$1.field] = $1.test }])
      if node["bind"]?.value == "scales" {
        extents[id, default: []] += own
      } else if !own.isEmpty {
        brushes[id, default: []].append(Brush(name: name, intervals: own, look: select["mark"]?.object ?? [:]))
      }
    } else {
      stores[name] = SelectionStore(Self.points(select, unit, initial, context))
    }
  }

  private static func views(_ view: View) -> [View] { [view] + view.children.flatMap(views) }

  private static func channels(_ select: JSONValue, standard: [Channel]) -> [Channel] {
    select["encodings"]?.array.map { $0.compactMap { $0.string.flatMap(Channel.init) } } ?? standard
  }

  private func interval(_ channel: Channel, _ unit: Unit, _ initial: JSONValue?, _ context: ChartContext) -> Interval? {
    guard let def = unit.encoding.fieldDef(channel), let field = def.field, def.aggregate == nil,
      let ends = (initial?[channel.rawValue] ?? initial?[field])?.array, !ends.isEmpty
    else { return nil }
    let isTime = def.type == .temporal || def.timeUnit != nil
    return Interval(
      channel: channel, field: field, ends: ends, values: ends.map { context.value($0, isTime: isTime, timeUnit: def.timeUnit) })
  }

  /// One entry an initial value, with a test for every field that the selection is about.
  private static func points(_ select: JSONValue, _ unit: Unit, _ initial: [JSONValue], _ context: ChartContext) -> [[String: SelectionStore.Test]] {
    var channels = Self.channels(select, standard: [])
    var fields = select["fields"]?.array?.compactMap(\.string) ?? []
    if select["encodings"] == nil, select["fields"] == nil {
      // Nobody says what it is about, so its initial values tell.
      for name in initial.flatMap({ $0.object.map { Array($0.keys) } ?? [] }) {
        if let channel = Channel(rawValue: name) {
          if !channels.contains(channel) { channels.append(channel) }
        } else if !fields.contains(name) {
          fields.append(name)
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
        let own = value.object == nil ? value : part.channel.flatMap { value[$0.rawValue] } ?? value[part.field]
        let isTime = part.def.map { $0.type == .temporal || $0.timeUnit != nil } ?? (own?.object != nil)
        let wanted = own.map { $0.array ?? [$0] } ?? []
        entry[part.field] = .oneOf(wanted.map { context.value($0, isTime: isTime, timeUnit: part.def?.timeUnit) })
      }
    }
  }

  // MARK: Scales

  /// The domain that a selection gives a scale with `domain: {"param": …}`, or that is bound to it; `nil` while nothing is selected.
  func domain(_ channel: Channel, _ def: ChannelDef, unitID: Int) -> [JSONValue]? {
    if let domain = def.scale?["domain"], let name = domain["param"]?.string {
      let own = intervals[name] ?? []
      if let field = domain["field"]?.string { return own.first { $0.field == field }?.ends }
      if let encoding = domain["encoding"]?.string { return own.first { $0.channel.rawValue == encoding }?.ends }
      return (own.count == 1 ? own.first : own.first { $0.channel == channel })?.ends
    }
    return extents[unitID]?.first { $0.channel == channel }?.ends
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
