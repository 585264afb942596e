import JSON

/// Decides whether and how a unit piles up its marks, as overlays need to know before the unit is compiled.
///
/// - Source: Vega-Lite `stack.ts` and `compile/mark/init.ts`.
enum StackRule {
  /// - Returns: the channel that is stacked and the offset (zero, center, normalize); `nil` without a stack.
  static func stack(mark: JSONObject, encoding: JSONObject, config: JSONObject) -> (channel: String, offset: String)? {
    let type = mark["type"]?.string ?? ""
    guard ["arc", "bar", "area", "rule", "point", "circle", "square", "line", "text", "tick"].contains(type) else { return nil }
    let given = MarkSetting.value("orient", mark: mark, config: config)?.string
    let orient = MarkOrient.orient(of: type, encoding: encoding, given: given)
    guard
      let channel = stackable(encoding, "x", "y", type: type, orient: orient)
        ?? stackable(encoding, "theta", "radius", type: type, orient: orient),
      let stacked = encoding[channel]
    else { return nil }
    let asked = stacked["stack"]
    if asked == nil,
      (channel == "x" && encoding["y"] == nil && encoding.hasQuantitativeOffset("y"))
        || (channel == "y" && encoding["x"] == nil && encoding.hasQuantitativeOffset("x"))
    {
      return nil
    }
    let offset: String
    switch asked {
    case nil where ["bar", "area", "arc"].contains(type): offset = "zero"
    case .bool(true)?: offset = "zero"
    case .string(let name)? where ["zero", "center", "normalize"].contains(name): offset = name
    default: return nil
    }
    if encoding.isAggregateEncoding, !hasStackBy(encoding, stacked: channel) { return nil }
    if let second = encoding[channel + "2"], second.isFieldOrDatumDefinition { return nil }
    return (channel, offset)
  }

  private static func stackable(
    _ encoding: JSONObject, _ first: String, _ second: String, type: String, orient: String?
  ) -> String? {
    let isCartesianBarOrArea = first == "x" && ["bar", "area"].contains(type)
    let (a, b) = (encoding[first] ?? .null, encoding[second] ?? .null)
    let (aIsQuantity, bIsQuantity) = (isUnbinnedQuantity(a), isUnbinnedQuantity(b))
    guard a.isFieldDefinition, b.isFieldDefinition else {
      if aIsQuantity { return isCartesianBarOrArea && orient == "vertical" ? nil : first }
      if bIsQuantity { return isCartesianBarOrArea && orient == "horizontal" ? nil : second }
      return nil
    }
    guard aIsQuantity, bIsQuantity else { return aIsQuantity ? first : bIsQuantity ? second : nil }
    if a["stack"]?.isTruthy ?? false { return first }
    if b["stack"]?.isTruthy ?? false { return second }
    let aggregates = (a["aggregate"]?.isTruthy ?? false, b["aggregate"]?.isTruthy ?? false)
    if aggregates.0 != aggregates.1 { return aggregates.0 ? first : second }
    guard isCartesianBarOrArea else { return nil }
    return orient == "vertical" ? second : orient == "horizontal" ? first : nil
  }

  private static func isUnbinnedQuantity(_ definition: JSONValue) -> Bool {
    definition.isFieldDefinition && definition["type"] == "quantitative" && !(definition["bin"]?.isTruthy ?? false)
  }

  /// Whether a channel other than position and tooltip splits the stack by a field that is not its dimension.
  private static func hasStackBy(_ encoding: JSONObject, stacked: String) -> Bool {
    let dimension = ["x": "y", "y": "x", "theta": "radius", "radius": "theta"][stacked] ?? ""
    let measure = encoding[stacked].flatMap { $0.isFieldDefinition ? FieldNaming.column(of: $0) : nil }
    let dimensions = [dimension, dimension == "x" ? "xOffset" : "yOffset"].compactMap { channel -> String? in
      guard let definition = encoding[channel], definition.isFieldDefinition else { return nil }
      let column = FieldNaming.column(of: definition)
      return column == measure ? nil : column
    }
    return encoding.contains { channel, definition in
      guard !positionChannels.contains(channel), channel != "tooltip", encoding.channelHasField(channel) else { return false }
      return (definition.array ?? [definition]).contains { one in
        guard let field = one.fieldDefinition, !(field["aggregate"]?.isTruthy ?? false) else { return false }
        return !dimensions.contains(FieldNaming.column(of: field))
      }
    }
  }

  private static let positionChannels = [
    "x", "y", "x2", "y2", "xOffset", "yOffset", "theta", "theta2", "radius", "radius2",
    "latitude", "longitude", "latitude2", "longitude2", "row", "column", "facet",
  ]
}
