/// Lines with two ends are rules.
///
/// - Source: Vega-Lite `RuleForRangedLineNormalizer`.
enum RangedLine {
  /// Whether a channel has a second end and its first end is not a binned field.
  static func isRanged(_ encoding: EncodingSpec) -> Bool {
    Channel.allCases.contains { channel in
      guard channel.isSecondary, encoding.has(channel), let main = encoding[channel.main] else { return false }
      return main.isField && !main.isBinned || main.isDatum
    }
  }
}
