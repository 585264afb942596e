import JSON

/// The settings of a chart: the author's `config` over a theme over Vega-Lite's defaults.
///
/// - Source: Vega-Lite `config.ts` (`initConfig`, `mergeConfig`: sections are merged one level deep, `style` two).
public struct Config: Hashable, Sendable {
  public let values: JSONObject

  public init(_ specified: JSONObject = [:], theme: JSONObject = [:]) {
    var merged = Self.defaults
    for layer in [theme, specified] {
      Self.merge(Self.fontLayer(layer["font"]), into: &merged)
      Self.merge(Self.colorLayer(layer["color"]), into: &merged)
      Self.merge(Self.fontSizeLayer(layer["fontSize"]), into: &merged)
      Self.merge(layer.filter { !["color", "font", "fontSize"].contains($0.key) }, into: &merged)
    }
    values = merged
  }

  public subscript(section: String) -> JSONValue? { values[section] }
  public subscript(section: String, name: String) -> JSONValue? { values[section]?[name] }
  /// A number of a section, where it is one.
  public func number(_ section: String, _ name: String) -> Double? { values[section]?[name]?.number }
  /// The bag of a section; empty when absent.
  public func section(_ name: String) -> Properties { Properties(values[name]?.object ?? [:], pointer: "/config/" + name) }

  /// A property of the last of the styles that has it.
  public func style(_ name: String, in styles: [String]) -> JSONValue? {
    var found: JSONValue?
    for style in styles { if let value = values["style"]?[style]?[name] { found = value } }
    return found
  }

  /// What styles and mark configuration say of a property, without the mark definition itself.
  ///
  /// - Parameter vegaName: Vega's name of the channel where it differs (`fontSize` for `size` of a text); it is looked up first,
  ///   and the generic `mark` section is then asked for it alone.
  /// - Source: Vega-Lite `getMarkConfig`.
  public func markConfig(_ name: String, _ mark: MarkDef, vegaName: String? = nil) -> JSONValue? {
    if let value = style(name, in: mark.styles) { return value }
    let section = values[mark.type.rawValue]
    if let vegaName, let value = section?[vegaName] { return value }
    if let value = section?[name] { return value }
    return values["mark"]?[vegaName ?? name]
  }

  /// A property of the mark definition, else of styles and mark configuration.
  ///
  /// - Source: Vega-Lite `getMarkPropOrConfig`.
  public func markProperty(_ name: String, _ mark: MarkDef, vegaName: String? = nil, ignoringVegaConfig: Bool = false) -> JSONValue? {
    if let vegaName, let value = mark[vegaName] { return value }
    if let value = mark[name] { return value }
    if ignoringVegaConfig, vegaName == nil || vegaName == name { return nil }
    return markConfig(name, mark, vegaName: vegaName)
  }

  private static func merge(_ layer: JSONObject, into merged: inout JSONObject) {
    for (name, value) in layer {
      guard let object = value.object, let old = merged[name]?.object else { merged[name] = value; continue }
      var section = old
      for (key, entry) in object {
        if name == "style" || name == "legend" && key == "layout", let inner = entry.object, let before = section[key]?.object {
          section[key] = .object(before.merging(inner) { $1 })
        } else {
          section[key] = entry
        }
      }
      merged[name] = .object(section)
    }
  }

  private static func fontLayer(_ font: JSONValue?) -> JSONObject {
    guard let font else { return [:] }
    let style = JSONValue.object(["font": font])
    return [
      "text": style,
      "style": ["guide-label": style, "guide-title": style, "group-title": style, "group-subtitle": style],
    ]
  }

  private static func fontSizeLayer(_ given: JSONValue?) -> JSONObject {
    guard let given, given != .bool(false) else { return [:] }
    func size(_ name: String, _ standard: Double) -> JSONValue { .object(["fontSize": given[name] ?? .number(standard)]) }
    return [
      "text": size("text", 11),
      "style": [
        "guide-label": size("guideLabel", 10), "guide-title": size("guideTitle", 11), "group-title": size("groupTitle", 13),
        "group-subtitle": size("groupSubtitle", 12),
      ],
    ]
  }
}
