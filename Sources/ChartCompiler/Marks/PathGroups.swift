import Scenes
import Specs
import Tables
import Transforms

extension MarkBuilder {
  /// One outline for all rows, or a group with one a series.
  ///
  /// - Parameter outline: the item of a series, given its rows in drawing order.
  /// - Source: Vega-Lite `getPathGroups`.
  func paths(
    _ kind: SceneMark.Kind, x: RowValues<Double>, y: RowValues<Double>, outline: ([Int]) throws(SpecError) -> SceneItem
  ) throws(SpecError) -> [SceneMark] {
    func mark(_ rows: [Int]) throws(SpecError) -> SceneMark {
      let rows = encoder.ordered(rows, x: x, y: y)
      return try self.mark(kind, rows.isEmpty ? [] : [outline(rows)])
    }
    let fields = encoder.pathGroupingFields
    if fields.isEmpty { return [try mark(Array(encoder.rows))] }
    let members = Grouping(encoder.table, by: fields.map(FieldReference.escaped)).members
    let frame = Rect(x: 0, y: 0, width: encoder.width, height: encoder.height)
    var items: [SceneItem] = []
    for series in 0..<members.count {
      items.append(SceneItem(.group(SceneGroup(frame: frame, marks: [try mark(Array(members[series]))]))))
    }
    return [SceneMark(.group, role: "scope", name: pathGroupName, items: items)]
  }
}

extension UnitEncoder {
  /// The columns whose values set the series of a path mark apart.
  ///
  /// - Source: Vega-Lite `pathGroupingFields`.
  var pathGroupingFields: [String] {
    var names: [String] = []
    func add(_ def: ChannelDef?) {
      guard let def, def.isField, def.aggregate == nil else { return }
      let name = FieldName.column(of: def)
      if table[name] != nil, !names.contains(name) { names.append(name) }
    }
    for channel in encoding.defs.keys {
      switch channel {
      case .detail, .key: encoding.all(channel).forEach(add)
      case .order: if mark.type == .area { encoding.all(.order).forEach(add) }
      case .size: if mark.type != .trail { add(encoding.fieldDef(channel)) }
      case .color, .fill, .stroke, .opacity, .fillOpacity, .strokeOpacity, .strokeDash, .strokeWidth: add(encoding.fieldDef(channel))
      default: break
      }
    }
    return names
  }

  /// The curve through the points of a series, by the properties of its first row.
  func curve() throws(SpecError) -> (Int) -> Curve {
    let names = try property(\.interpolate, .texts)
    let tensions = try property(\.tension, .numbers)
    // Only areas are given an orientation to follow.
    let isHorizontal = mark.type == .area && mark.orient == .horizontal
    return { row in
      Curve(named: (names?[row] ?? nil) ?? "linear", horizontal: isHorizontal, tension: tensions?[row] ?? nil) ?? .linear
    }
  }
}
