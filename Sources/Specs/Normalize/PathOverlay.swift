import JSON

/// A line or area with points on it, or an area with a line along its edge.
///
/// - Out: layers of the path itself, then the line, then the points. The overlays stack as the path does.
/// - Source: Vega-Lite `PathOverlayNormalizer`.
struct PathOverlay {
  private let mark: JSONObject
  private let type: String
  private let encoding: JSONObject
  private let config: JSONObject
  private let line: JSONObject?
  private let point: JSONObject?

  /// - Returns: `nil` when the mark has no overlay.
  init?(mark: JSONObject, type: String, encoding: JSONObject, config: JSONObject) {
    guard ["line", "area", "rule", "trail"].contains(type) else { return nil }
    (self.mark, self.type, self.encoding, self.config) = (mark, type, encoding, config)
    point = Self.pointOverlay(mark: mark, config: config[type], hasShape: encoding.isTruthy("shape"))
    line = type == "area" ? Self.lineOverlay(mark: mark, config: config[type]) : nil
    if point == nil, line == nil { return nil }
  }

  func layers(of spec: JSONObject, pointer: String) throws(SpecError) -> JSONObject {
    let encoding = try EncodingTypes.completed(self.encoding, pointer: pointer)
    let parameters = SelectionParameters(spec["params"])
    var outer = spec.omitting("params", "projection", "mark", "name", "encoding")
    if let others = parameters.others { outer["params"] = others }

    var path: JSONObject = [:]
    if let name = spec["name"] { path["name"] = name }
    if let selections = parameters.selections { path["params"] = selections }
    path["mark"] = pathMark()
    path["encoding"] = .object(encoding.omitting("shape"))
    var layers: [JSONValue] = [.object(path)]

    var overlaid = encoding
    if let stack = StackRule.stack(mark: mark, encoding: encoding, config: config),
      let definition = encoding[stack.channel]?.object
    {
      overlaid[stack.channel] = .object(definition.spreading(["stack": .string(stack.offset)]))
    }
    overlaid = overlaid.omitting("y2", "x2")

    if let line {
      var overlay: JSONObject = ["type": "line"]
      overlay.spread(mark.filter { ["clip", "interpolate", "tension", "tooltip"].contains($0.key) })
      overlay.spread(line)
      layers.append(layer(overlay, spec: spec, encoding: overlaid))
    }
    if let point {
      var overlay: JSONObject = ["type": "point", "opacity": 1, "filled": true]
      overlay.spread(mark.filter { ["clip", "tooltip"].contains($0.key) })
      overlay.spread(point)
      layers.append(layer(overlay, spec: spec, encoding: overlaid))
    }
    outer["layer"] = .array(layers)
    return outer
  }

  /// The configuration for the layers, in which paths have no further overlays.
  static func configWithoutOverlays(_ config: JSONObject) -> JSONObject {
    var result = config
    for type in ["line", "area", "rule", "trail"] {
      if let section = config[type]?.object { result[type] = .object(section.omitting("point", "line")) }
    }
    return result
  }

  private func layer(_ mark: JSONObject, spec: JSONObject, encoding: JSONObject) -> JSONValue {
    var result: JSONObject = [:]
    if spec.isTruthy("projection") { result["projection"] = spec["projection"] }
    result["mark"] = .object(mark)
    result["encoding"] = .object(encoding)
    return .object(result)
  }

  /// The path without its overlays; an area lets what is behind it shine through.
  private func pathMark() -> JSONValue {
    var result: JSONObject = [:]
    let opacity = ["opacity", "fillOpacity"].map { MarkSetting.value($0, mark: mark, config: config) ?? .null }
    if type == "area", opacity.allSatisfy(\.isNull) { result["opacity"] = 0.7 }
    result.spread(mark.omitting("point", "line"))
    return result.count > 1 ? .object(result) : .string(type)
  }

  private static func pointOverlay(mark: JSONObject, config: JSONValue?, hasShape: Bool) -> JSONObject? {
    if let point = mark["point"] {
      if point == "transparent" { return ["opacity": 0] }
      return point.isTruthy ? point.object ?? [:] : nil
    }
    let configured = config?["point"]
    guard hasShape || configured?.isTruthy ?? false else { return nil }
    return configured?.object ?? [:]
  }

  private static func lineOverlay(mark: JSONObject, config: JSONValue?) -> JSONObject? {
    guard let line = mark["line"] ?? config?["line"], line.isTruthy else { return nil }
    return line.object ?? [:]
  }
}
