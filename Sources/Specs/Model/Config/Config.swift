/// The settings of a chart: the author's `config` over a theme over Vega-Lite's defaults.
///
/// - Source: Vega-Lite `config.ts` (`initConfig`, `mergeConfig`: sections are merged one level deep, `style` two).
@dynamicMemberLookup
package struct Config: Hashable, Sendable {
  package let def: ConfigDef

  package init(_ specified: ConfigDef = ConfigDef(), theme: ConfigDef = ConfigDef()) {
    var merged = Self.defaults
    for layer in [theme, specified] {
      for part in [Self.fontLayer(layer.font), Self.colorLayer(layer.color), Self.fontSizeLayer(layer.fontSize), layer] {
        merged = merged.layered(under: part) ?? part
      }
    }
    def = merged
  }

  /// A section or setting.
  package subscript<Value>(dynamicMember path: KeyPath<ConfigMembers, Member<Value>>) -> Value? { def[path] }

  /// What a style says of marks and texts.
  package func style(_ name: String) -> StyleDef? { def.style?[name] }

  /// A property of the last of the styles that has it.
  package func style<Value>(_ path: KeyPath<MarkMembers, Member<Value>>, in styles: [String]) -> Value? {
    guard let known = def.style else { return nil }
    return styles.reversed().lazy.compactMap { known[$0]?.mark[path] }.first
  }

  /// The section of a type of mark.
  package func section(_ type: MarkType) -> MarkSpec? {
    switch type {
    case .arc: def.arc
    case .area: def.area
    case .bar: def.bar
    case .boxplot: def.boxplot
    case .circle: def.circle
    case .errorband: def.errorband
    case .errorbar: def.errorbar
    case .image: def.image
    case .line: def.line
    case .point: def.point
    case .rect: def.rect
    case .rule: def.rule
    case .square: def.square
    case .text: def.text
    case .tick: def.tick
    case .trail: def.trail
    }
  }

  /// What styles and mark configuration say of a property, without the mark definition itself.
  ///
  /// - Parameter vega: Vega's property of the channel where it differs (`fontSize` for `size` of a text); it is looked up first,
  ///   and the generic `mark` section is then asked for it alone.
  /// - Source: Vega-Lite `getMarkConfig`.
  package func markConfig<Value>(
    _ path: KeyPath<MarkMembers, Member<Value>>, _ mark: MarkDef, vega: KeyPath<MarkMembers, Member<Value>>? = nil
  ) -> Value? {
    if let value = style(path, in: mark.styles) { return value }
    let section = section(mark.type)
    if let vega, let value = section?[vega] { return value }
    if let value = section?[path] { return value }
    return def.mark?[vega ?? path]
  }

  /// A property of the mark definition, else of styles and mark configuration.
  ///
  /// - Source: Vega-Lite `getMarkPropOrConfig`.
  package func markProperty<Value>(
    _ path: KeyPath<MarkMembers, Member<Value>>, _ mark: MarkDef, vega: KeyPath<MarkMembers, Member<Value>>? = nil,
    ignoringVegaConfig: Bool = false
  ) -> Value? {
    if let vega, let value = mark.spec[vega] { return value }
    if let value = mark.spec[path] { return value }
    if ignoringVegaConfig, vega == nil || vega == path { return nil }
    return markConfig(path, mark, vega: vega)
  }

  // MARK: Layers that settings stand for

  private static func fontLayer(_ font: String?) -> ConfigDef {
    var layer = ConfigDef()
    guard let font else { return layer }
    var text = MarkSpec()
    text.font = .value(font)
    layer.text = text
    layer.style = styled(["guide-label", "guide-title", "group-title", "group-subtitle"]) { _ in text }
    return layer
  }

  private static func fontSizeLayer(_ given: FontSizesSpec?) -> ConfigDef {
    var layer = ConfigDef()
    guard let sizes = given?.sizes else { return layer }
    func text(_ name: String, _ standard: Double) -> MarkSpec {
      var text = MarkSpec()
      text.fontSize = .value(sizes[name] ?? standard)
      return text
    }
    layer.text = text("text", 11)
    let standards = [
      "guide-label": text("guideLabel", 10), "guide-title": text("guideTitle", 11), "group-title": text("groupTitle", 13),
      "group-subtitle": text("groupSubtitle", 12),
    ]
    layer.style = styled(Array(standards.keys)) { standards[$0] ?? MarkSpec() }
    return layer
  }

  static func styled(_ names: [String], _ mark: (String) -> MarkSpec) -> [String: StyleDef] {
    var styles: [String: StyleDef] = [:]
    for name in names { styles[name, default: StyleDef()].mark = mark(name) }
    return styles
  }
}
