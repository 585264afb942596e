/// An analysis of shares of people asked: what the shares are, and how sure.
protocol PollAnalysis: DataAnalysis {
  /// What weighting and clustering multiply the variance of a share by.
  var designEffect: Double? { get set }
  /// Whether shares are parts of 100 or of 1, where that does not show.
  var unit: ShareUnit? { get set }
}

/// Shares as parts of 100 or of 1.
package enum ShareUnit: String, SettingWord { case percent, fraction }

extension Setting where Owner: PollAnalysis {
  static var designEffect: Setting {
    Setting("designEffect", \.designEffect, "d", help: "What weighting and clustering multiply the variances by.")
  }
  static var unit: Setting { Setting("unit", \.unit, help: "Whether shares are parts of 100 or of 1, where that does not show.") }
}
