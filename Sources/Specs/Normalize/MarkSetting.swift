import JSON

/// Looks up a property of a mark as Vega-Lite resolves it.
enum MarkSetting {
  /// The definition's own value, else that of its last style, of the configuration of its type, of all marks.
  ///
  /// - Source: Vega-Lite `getMarkPropOrConfig`.
  static func value(_ name: String, mark: JSONObject, config: JSONObject) -> JSONValue? {
    if let own = mark[name] { return own }
    let type = mark["type"]?.string ?? ""
    var styles = [type]
    switch mark["style"] {
    case .string(let style)?: styles.append(style)
    case .array(let many)?: styles += many.compactMap(\.string)
    default: break
    }
    if let styled = styles.reversed().lazy.compactMap({ config["style"]?[$0]?[name] }).first { return styled }
    return config[type]?[name] ?? config["mark"]?[name]
  }
}
