import JSON

extension ViewNormalizer {
  /// A unit without facet channels: takes over what the layers around it share, then becomes primitive marks.
  ///
  /// - Facet channels have no meaning here and are left out, as in Vega-Lite.
  func unit(_ spec: JSONObject) throws(SpecError) -> JSONObject {
    var result = spec
    if let encoding = spec["encoding"] {
      let own = try object(encoding, "encoding")
      result["encoding"] = .object(try replacingRepeats(own, step: "encoding"))
    }
    if let name = prefixedName(spec) { result["name"] = name }
    if context.parentEncoding != nil || context.parentProjection != nil {
      return try unitInLayer(result)
    }
    return try primitive(result)
  }

  private func unitInLayer(_ spec: JSONObject) throws(SpecError) -> JSONObject {
    var result = spec
    if let projection = spec["projection"] ?? context.parentProjection { result["projection"] = projection }
    let shared = try context.parentEncoding.map { parent throws(SpecError) in try replacingRepeats(parent, step: "encoding") }
    let own = spec["encoding"]?.object ?? [:]
    if let merged = EncodingMerge.merged(parent: shared, own: own, isLayer: false) { result["encoding"] = .object(merged) }
    var alone = self
    alone.context.parentEncoding = nil
    alone.context.parentProjection = nil
    alone.context.repeater = nil
    alone.context.repeaterPrefix = ""
    return try alone.primitive(result)
  }

  /// Replaces composite marks, overlays and ranged lines; other units are done.
  func primitive(_ spec: JSONObject) throws(SpecError) -> JSONObject {
    let mark = spec["mark"] ?? .null
    let definition: JSONObject
    switch mark {
    case .string(let type): definition = ["type": .string(type)]
    case .object(let members): definition = members
    default: throw context.error("mark", .wrongKind(found: mark.kindName, expected: "a mark type or definition"))
    }
    guard let type = definition["type"]?.string else { throw context.error("mark", .missingProperty("type")) }
    switch type {
    case "boxplot": return try BoxPlot(spec: spec, mark: definition, context: context).layers()
    case "errorbar": return try ErrorBar(spec: spec, mark: definition, context: context).layers()
    case "errorband": return try ErrorBand(spec: spec, mark: definition, context: context).layers()
    default: break
    }
    let encoding = spec["encoding"]?.object ?? [:]
    if let overlay = PathOverlay(mark: definition, type: type, encoding: encoding, config: context.config) {
      var inner = self
      inner.context.config = PathOverlay.configWithoutOverlays(context.config)
      return try inner.layerOrUnit(try overlay.layers(of: spec, pointer: context.pointer))
    }
    if type == "line", RangedLine.isRanged(encoding) {
      var ruled = spec
      if mark.object != nil {
        ruled["mark"] = .object(definition.spreading(["type": "rule"]))
      } else {
        ruled["mark"] = "rule"
      }
      return try primitive(ruled)
    }
    var done = spec
    if ["row", "column", "facet"].contains(where: { encoding[$0] != nil }) {
      done["encoding"] = .object(encoding.omitting("row", "column", "facet"))
    }
    return done
  }

  func replacingRepeats(_ mapping: JSONObject, step: String) throws(SpecError) -> JSONObject {
    guard let repeater = context.repeater else { return mapping }
    return try repeater.replaced(in: mapping, pointer: "\(context.pointer)/\(step)")
  }
}
