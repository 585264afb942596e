import JSON

/// What kind of definition an encoding channel holds, read from its JSON.
///
/// - Source: Vega-Lite `channeldef`: a definition is known by the members that it has.
extension JSONValue {
  /// Reads a field: it names one, or counts rows.
  var isFieldDefinition: Bool { self["field"] != nil || self["aggregate"] == "count" }
  /// Holds one datum in data space.
  var isDatumDefinition: Bool { self["datum"] != nil }
  var isFieldOrDatumDefinition: Bool { isFieldDefinition || isDatumDefinition }
  /// Holds a constant in visual space.
  var isValueDefinition: Bool { self["value"] != nil }
  /// Holds a condition whose outcome is a field or datum.
  var hasConditionalFieldOrDatum: Bool { self["condition"]?.isFieldOrDatumDefinition ?? false }
  /// Holds a condition whose outcome is a field.
  var hasConditionalField: Bool { self["condition"]?.isFieldDefinition ?? false }

  /// The field definition, if need be the one behind the condition.
  var fieldDefinition: JSONValue? {
    if isFieldDefinition { return self }
    return hasConditionalField ? self["condition"] : nil
  }

  /// Reads a field whose type of measurement is known.
  var isTypedField: Bool { isFieldDefinition && self["type"] != nil }
  /// Whether a bin is to be made (`true` or parameters, but not "binned").
  var isBinning: Bool { self == .bool(true) || (object != nil && self["binned"]?.bool != true) }
  /// Whether the data come in bins already.
  var isBinned: Bool { self == "binned" || self["binned"]?.bool == true }

  /// A numeric datum.
  var isNumericDatum: Bool { self["datum"]?.number != nil }
  /// A quantity that is not binned, read from a field or given as a number.
  var isUnbinnedQuantity: Bool {
    (isTypedField && self["type"] == "quantitative" && !(self["bin"]?.isTruthy ?? false)) || isNumericDatum
  }
  /// A field or number that is laid out continuously.
  var isContinuousFieldOrDatum: Bool { (isTypedField && !isDiscreteDefinition) || isNumericDatum }
  /// A nominal, ordinal or binned definition.
  var isDiscreteDefinition: Bool {
    switch self["type"]?.string {
    case "nominal", "ordinal", "geojson": true
    case "quantitative": isFieldDefinition && (self["bin"]?.isTruthy ?? false)
    default: false
    }
  }

  /// The axis, legend or header of a definition.
  var guide: JSONValue? {
    if let axis = self["axis"], axis.isTruthy { return axis }
    if let legend = self["legend"], legend.isTruthy { return legend }
    if let header = self["header"], header.isTruthy { return header }
    return nil
  }
}

extension JSONObject {
  /// Whether a channel of this encoding reads a field, directly or by a condition.
  func channelHasField(_ channel: String) -> Bool {
    guard let definition = self[channel] else { return false }
    if let many = definition.array { return many.contains { $0["field"]?.isTruthy ?? false } }
    return definition.isFieldDefinition || definition.hasConditionalField
  }

  /// Whether any channel of this encoding aggregates.
  var isAggregateEncoding: Bool {
    contains { channel, definition in
      guard channelHasField(channel) else { return false }
      if let many = definition.array { return many.contains { $0["aggregate"]?.isTruthy ?? false } }
      return definition.fieldDefinition?["aggregate"]?.isTruthy ?? false
    }
  }

  /// Whether the offset of a position channel is a quantity, which makes the mark a ranged one.
  func hasQuantitativeOffset(_ position: String) -> Bool {
    self[position + "Offset"]?.isUnbinnedQuantity ?? false
  }
}
