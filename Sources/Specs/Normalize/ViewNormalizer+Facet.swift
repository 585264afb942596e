import JSON

extension ViewNormalizer {
  /// A facet view: its inner view may take any form.
  func facet(_ spec: JSONObject) throws(SpecError) -> JSONObject {
    var result = spec
    let mapping = try object(spec["facet"], "facet")
    if mapping["row"] != nil || mapping["column"] != nil {
      result["columns"] = nil
      result["facet"] = .object(try replacingRepeats(mapping, step: "facet"))
    } else if let replaced = try replacingRepeats(["facet": .object(mapping)], step: "")["facet"] {
      result["facet"] = replaced
    }
    result["spec"] = .object(try inside("spec").view(try object(spec["spec"], "spec")))
    return result
  }

  /// A unit with row, column or facet channels becomes a facet view around a unit without.
  ///
  /// - Mark, encoding, size, view and selections go inside, the rest stays outside.
  func facetedUnit(_ spec: JSONObject, encoding: JSONObject) throws(SpecError) -> JSONObject {
    var outer = spec.omitting("mark", "width", "projection", "height", "view", "params", "encoding")
    let parameters = SelectionParameters(spec["params"])
    if let others = parameters.others { outer["params"] = others }

    var inner: JSONObject = [:]
    for name in ["width", "height", "view", "projection"] where spec.isTruthy(name) { inner[name] = spec[name] }
    inner["mark"] = spec["mark"]
    inner["encoding"] = .object(encoding.omitting("row", "column", "facet"))
    if let selections = parameters.selections { inner["params"] = selections }

    let layoutNames = ["align", "center", "spacing", "columns"]
    var mapping: JSONObject = [:]
    if encoding.isTruthy("row") || encoding.isTruthy("column") {
      for channel in ["row", "column"] {
        guard let definition = encoding[channel]?.object else { continue }
        mapping[channel] = .object(definition.filter { !layoutNames.contains($0.key) })
        for name in ["align", "center", "spacing"] {
          guard let value = definition[name] else { continue }
          var both = outer[name]?.object ?? [:]
          both[channel] = value
          outer[name] = .object(both)
        }
      }
    } else {
      let definition = try object(encoding["facet"], "encoding/facet")
      mapping = definition.filter { !layoutNames.contains($0.key) }
      for name in layoutNames where definition.isTruthy(name) { outer[name] = definition[name] }
    }
    outer["facet"] = .object(mapping)
    outer["spec"] = .object(inner)
    return try facetedByChannels(outer)
  }

  /// Like ``facet(_:)``, for an inner view that stands at the same place of the author's spec.
  private func facetedByChannels(_ spec: JSONObject) throws(SpecError) -> JSONObject {
    var result = spec
    let mapping = spec["facet"]?.object ?? [:]
    if mapping["row"] != nil || mapping["column"] != nil {
      result["columns"] = nil
      result["facet"] = .object(try replacingRepeats(mapping, step: "encoding"))
    } else if let replaced = try replacingRepeats(["facet": .object(mapping)], step: "encoding")["facet"] {
      result["facet"] = replaced
    }
    result["spec"] = .object(try layerOrUnit(spec["spec"]?.object ?? [:]))
    return result
  }
}
