import Scenes
import Specs

/// The paint, words and links of a mark's items, as columns.
struct ItemStyle: Sendable {
  var colors = ColorEncoding()
  var opacity: RowValues<Double?>?
  var fillOpacity: RowValues<Double?>?
  var strokeOpacity: RowValues<Double?>?
  var strokeWidth: RowValues<Double?>?
  var strokeDash: RowValues<[Double]?>?
  var strokeDashOffset: RowValues<Double?>?
  var strokeCap: RowValues<String?>?
  var strokeJoin: RowValues<String?>?
  var strokeMiterLimit: RowValues<Double?>?
  var blend: RowValues<String?>?
  var zIndex: RowValues<Double?>?
  var href: (@Sendable (Int) -> String?)?
  var tooltip: (@Sendable (Int) -> String?)?
  var label: RowTexts?
  var roleDescription: RowValues<String?>?
  var role: RowValues<String?>?

  /// The item of a row with this style.
  func item(_ shape: Shape, row: Int) -> SceneItem {
    var item = look(shape, row: row)
    if let label { item.setLabel(row: row, label) }
    (item.href, item.tooltip) = (href?(row), tooltip?(row))
    return item
  }

  /// The item of a row without its texts.
  func look(_ shape: Shape, row: Int) -> SceneItem {
    var item = SceneItem(
      shape, fill: colors.fill?[row] ?? nil, fillOpacity: value(fillOpacity, row) ?? 1, stroke: stroke(row: row),
      opacity: value(opacity, row) ?? 1, blend: value(blend, row).flatMap { $0 == "normal" ? nil : $0 },
      roleDescription: value(roleDescription, row), zIndex: value(zIndex, row) ?? 0)
    item.role = value(role, row)
    return item
  }

  /// The different looks of rows, and which of them each row has.
  ///
  /// - `nil` where there are more than a few, or where items are linked or stand above others.
  func looks(_ rows: [Int]) -> (looks: [SceneItem], numbers: [Int32])? {
    guard let first = rows.first, href == nil, zIndex == nil else { return nil }
    let nowhere = Shape.rule(from: .zero, to: .zero)
    let kinds = kinds
    if let kinds, kinds.count == 1 { return ([look(nowhere, row: first)], [0]) }
    var numberOfKind = [Int32](repeating: -1, count: kinds?.count ?? 0)
    var known: [SceneItem: Int32] = [:]
    var (looks, numbers): ([SceneItem], [Int32]) = ([], [])
    numbers.reserveCapacity(rows.count)
    func number(_ item: SceneItem) -> Int32? {
      if let last = numbers.last, looks[Int(last)] == item { return last }
      if let number = known[item] { return number }
      guard looks.count < 1000 else { return nil }
      known[item] = Int32(looks.count)
      looks.append(item)
      return Int32(looks.count - 1)
    }
    for row in rows {
      let kind = kinds.map { Int($0.kind(row)) }
      if let kind, numberOfKind[kind] >= 0 { numbers.append(numberOfKind[kind]); continue }
      guard let number = number(look(nowhere, row: row)) else { return nil }
      if let kind { numberOfKind[kind] = number }
      numbers.append(number)
    }
    return (looks, numbers)
  }

  /// The one look that rows have beside their fills, and their fills.
  ///
  /// - `nil` where they differ by more, where something is painted with a gradient, or where items are linked or stand above others.
  func fillsOfOneLook(_ rows: [Int]) -> (look: SceneItem, fills: [Color?])? {
    var rest = self
    rest.colors.fill = nil
    guard let first = rows.first, href == nil, zIndex == nil, rest.kinds?.count == 1 else { return nil }
    let look = rest.look(.rule(from: .zero, to: .zero), row: first)
    if case .gradient = look.stroke?.paint { return nil }
    var fills: [Color?] = []
    fills.reserveCapacity(rows.count)
    for row in rows {
      switch colors.fill?[row] ?? nil {
      case nil: fills.append(nil)
      case .color(let color): fills.append(color)
      case .gradient: return nil
      }
    }
    return (look, fills)
  }

  /// Kinds of rows that surely look the same, by the codes of all that is coded; `nil` where something is told row by row.
  private var kinds: RowKinds? {
    var kinds: RowKinds? = RowKinds()
    func add<Element>(_ values: RowValues<Element>?) {
      switch values {
      case nil, .same: break
      case .each: kinds = nil
      case .coded(let codes, let elements): kinds?.split(by: codes, count: elements.count)
      }
    }
    add(colors.fill)
    add(colors.stroke)
    for numbers in [opacity, fillOpacity, strokeOpacity, strokeWidth, strokeDashOffset, strokeMiterLimit] { add(numbers) }
    for texts in [strokeCap, strokeJoin, blend, roleDescription, role] { add(texts) }
    add(strokeDash)
    guard let kinds, kinds.count <= RowKinds.most else { return nil }
    return kinds
  }

  private func stroke(row: Int) -> Stroke? {
    guard let paint = colors.stroke?[row] ?? nil else { return nil }
    return Stroke(
      paint, width: value(strokeWidth, row) ?? 1, opacity: value(strokeOpacity, row) ?? 1,
      cap: value(strokeCap, row).flatMap(Stroke.Cap.init) ?? .butt, join: value(strokeJoin, row).flatMap(Stroke.Join.init) ?? .miter,
      miterLimit: value(strokeMiterLimit, row) ?? 4, dash: value(strokeDash, row) ?? [], dashOffset: value(strokeDashOffset, row) ?? 0)
  }

  private func value<Element>(_ values: RowValues<Element?>?, _ row: Int) -> Element? { values?[row] ?? nil }
}

extension UnitEncoder {
  /// The style that every mark has.
  ///
  /// - Source: Vega-Lite `encode/base.ts`.
  func itemStyle(includesColor: Bool = true) throws(SpecError) -> ItemStyle {
    var style = ItemStyle()
    style.colors = try colors(isIncluded: includesColor)
    style.opacity = try encoded(.opacity, \.opacity, .numbers)
    style.fillOpacity = try encoded(.fillOpacity, \.fillOpacity, .numbers)
    style.strokeOpacity = try encoded(.strokeOpacity, \.strokeOpacity, .numbers)
    style.strokeWidth = try encoded(.strokeWidth, \.strokeWidth, .numbers)
    style.strokeDash = try encoded(.strokeDash, \.strokeDash, .dashes)
    style.strokeDashOffset = try property(\.strokeDashOffset, .numbers)
    style.strokeCap = try property(\.strokeCap, .texts)
    style.strokeJoin = try property(\.strokeJoin, .texts)
    style.strokeMiterLimit = try property(\.strokeMiterLimit, .numbers)
    style.blend = try property(\.blend, .texts)
    style.zIndex = try zIndex()
    style.href = try href()
    // Read in any case, so that a mistake in them is found.
    let tooltip = try tooltip()
    let description = isAccessible ? try description() : nil
    if context.describesItems { (style.tooltip, style.label) = (tooltip, description) }
    if isAccessible {
      style.roleDescription = try roleDescription()
      style.role = try property(\.ariaRole, .texts)
    }
    return style
  }

  /// A channel of the same name as Vega's property: encoded, else of styles.
  func encoded<Constant: SettingConstant, Output>(_ channel: Channel, _ path: MarkPath<Constant>, _ reader: ChannelReader<Output>)
    throws(SpecError) -> RowValues<Output?>?
  {
    if let given = try nonPosition(channel, path, reader) { return given }
    return try styled(path, reader)
  }

  /// Whether screen readers are told of the mark.
  var isAccessible: Bool { config.markProperty(\.aria, mark) != .value(false) }

  /// - Source: Vega-Lite `encode/zindex.ts`.
  private func zIndex() throws(SpecError) -> RowValues<Double?>? {
    guard !mark.type.isPath, let order = encoding[.order], !order.isFieldOrDatum, order.value != nil || !order.conditions.isEmpty else { return nil }
    func constant(_ def: ChannelDef) throws(SpecError) -> RowValues<Double?>? {
      guard let value = def.value else { return nil }
      return try self.constant(value, .numbers)
    }
    return try wrapped(order, constant(order), constant)
  }
}
