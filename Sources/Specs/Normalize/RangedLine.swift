import JSON

/// Lines with two ends are rules.
///
/// - Source: Vega-Lite `RuleForRangedLineNormalizer`.
enum RangedLine {
  /// Whether a channel has a second end and its first end is not a binned field.
  static func isRanged(_ encoding: JSONObject) -> Bool {
    EncodingTypes.secondaryChannels.contains { channel in
      guard encoding.isTruthy(channel), let main = encoding[String(channel.dropLast())] else { return false }
      return (main.isFieldDefinition && !(main["bin"]?.isBinned ?? false)) || main.isDatumDefinition
    }
  }
}
