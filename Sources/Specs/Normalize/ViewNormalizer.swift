import JSON

/// Rewrites one view, whatever its form, by handing it to the rewriter of that form.
struct ViewNormalizer {
  var context: NormalizeContext

  /// A view in a place where every form is allowed.
  func view(_ spec: JSONObject) throws(SpecError) -> JSONObject {
    try checkDepth()
    if spec["mark"] != nil, let encoding = spec["encoding"]?.object,
      ["row", "column", "facet"].contains(where: { encoding.channelHasField($0) })
    {
      return try facetedUnit(spec, encoding: encoding)
    }
    if spec["facet"] != nil { return try facet(spec) }
    if spec["repeat"] != nil { return try repeated(spec) }
    for operation in ["hconcat", "vconcat", "concat"] where spec[operation] != nil {
      return try concat(spec, operation: operation)
    }
    return try layerOrUnit(spec)
  }

  /// A view in a place where only layers and units are allowed.
  func layerOrUnit(_ spec: JSONObject) throws(SpecError) -> JSONObject {
    try checkDepth()
    context.tally.count += 1
    guard context.tally.count <= NormalizeContext.greatestCount else {
      throw context.error("", .invalid("more than \(NormalizeContext.greatestCount) views"))
    }
    if spec["layer"] != nil { return try layer(spec) }
    if spec["mark"] != nil { return try unit(spec) }
    if context.parentEncoding != nil || context.parentProjection != nil || spec["encoding"] != nil {
      throw context.error("", .missingProperty("mark"))
    }
    throw context.error("", .invalid("a view needs one of mark, layer, facet, repeat, hconcat, vconcat, concat"))
  }

  func inside(_ step: String) -> ViewNormalizer { ViewNormalizer(context: context.inside(step)) }

  /// The members of a part that has to be an object.
  func object(_ value: JSONValue?, _ step: String) throws(SpecError) -> JSONObject {
    guard let value else { throw context.error("", .missingProperty(step)) }
    guard let members = value.object else {
      throw context.error(step, .wrongKind(found: value.kindName, expected: "an object"))
    }
    return members
  }

  private func checkDepth() throws(SpecError) {
    guard context.depth <= NormalizeContext.greatestDepth else {
      throw context.error("", .invalid("views are nested more than \(NormalizeContext.greatestDepth) deep"))
    }
  }

  private func concat(_ spec: JSONObject, operation: String) throws(SpecError) -> JSONObject {
    var result = spec
    result[operation] = .array(try parts(of: spec, operation) { part, normalizer throws(SpecError) in try normalizer.view(part) })
    return result
  }

  private func layer(_ spec: JSONObject) throws(SpecError) -> JSONObject {
    var inner = self
    inner.context.parentEncoding = EncodingMerge.merged(
      parent: context.parentEncoding, own: spec["encoding"]?.object ?? [:], isLayer: true)
    if let projection = spec["projection"] { inner.context.parentProjection = projection }
    var result = spec.omitting("encoding", "projection")
    if let name = prefixedName(spec) { result["name"] = name }
    result["layer"] = .array(
      try inner.parts(of: spec, "layer") { part, normalizer throws(SpecError) in try normalizer.layerOrUnit(part) })
    return result
  }

  private func parts(
    of spec: JSONObject, _ name: String,
    _ normalize: (JSONObject, ViewNormalizer) throws(SpecError) -> JSONObject
  ) throws(SpecError) -> [JSONValue] {
    guard let parts = spec[name]?.array else {
      throw context.error(name, .wrongKind(found: spec[name]?.kindName ?? "nothing", expected: "an array"))
    }
    var result: [JSONValue] = []
    result.reserveCapacity(parts.count)
    for (index, part) in parts.enumerated() {
      let step = "\(name)/\(index)"
      result.append(.object(try normalize(try object(part, step), inside(step))))
    }
    return result
  }

  /// The name of a view with that of the repeat around it.
  func prefixedName(_ spec: JSONObject) -> JSONValue? {
    guard let name = spec["name"], name.isTruthy else { return nil }
    return .string(context.repeaterPrefix.isEmpty ? name.asText : "\(context.repeaterPrefix)_\(name.asText)")
  }
}
