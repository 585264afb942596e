import JSON
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
  var label: (@Sendable (Int) -> String?)?
  var roleDescription: RowValues<String?>?
  var role: RowValues<String?>?

  /// The item of a row with this style.
  func item(_ shape: Shape, row: Int) -> SceneItem {
    var item = SceneItem(
      shape, fill: colors.fill?[row] ?? nil, fillOpacity: value(fillOpacity, row) ?? 1, stroke: stroke(row: row),
      opacity: value(opacity, row) ?? 1, blend: value(blend, row).flatMap { $0 == "normal" ? nil : $0 }, label: label?(row),
      roleDescription: value(roleDescription, row), href: href?(row), tooltip: tooltip?(row), zIndex: value(zIndex, row) ?? 0)
    item.role = value(role, row)
    return item
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
    style.opacity = try encoded(.opacity, .numbers)
    style.fillOpacity = try encoded(.fillOpacity, .numbers)
    style.strokeOpacity = try encoded(.strokeOpacity, .numbers)
    style.strokeWidth = try encoded(.strokeWidth, .numbers)
    style.strokeDash = try encoded(.strokeDash, .dashes)
    style.strokeDashOffset = try property("strokeDashOffset", .numbers)
    style.strokeCap = try property("strokeCap", .texts)
    style.strokeJoin = try property("strokeJoin", .texts)
    style.strokeMiterLimit = try property("strokeMiterLimit", .numbers)
    style.blend = try property("blend", .texts)
    style.zIndex = try zIndex()
    style.href = try href()
    // Read in any case, so that a mistake in them is found.
    let tooltip = try tooltip()
    let description = isAccessible ? try description() : nil
    if context.describesItems { (style.tooltip, style.label) = (tooltip, description) }
    if isAccessible {
      style.roleDescription = try roleDescription()
      style.role = try property("ariaRole", .texts)
    }
    return style
  }

  /// A channel of the same name as Vega's property: encoded, else of styles.
  func encoded<Output>(_ channel: Channel, _ reader: ChannelReader<Output>) throws(SpecError) -> RowValues<Output?>? {
    if let given = try nonPosition(channel, reader) { return given }
    return try styled(channel.rawValue, reader)
  }

  /// Whether screen readers are told of the mark.
  var isAccessible: Bool { config.markProperty("aria", mark) != false }

  /// - Source: Vega-Lite `encode/zindex.ts`.
  private func zIndex() throws(SpecError) -> RowValues<Double?>? {
    guard !mark.type.isPath, let order = encoding[.order], !order.isFieldOrDatum, order.value != nil || !order.conditions.isEmpty else { return nil }
    func constant(_ def: ChannelDef) throws(SpecError) -> RowValues<Double?>? {
      guard let value = def.value else { return nil }
      return try self.constant(value, .numbers, pointer: def.pointer + "/value")
    }
    return try wrapped(order, constant(order), constant)
  }
}
