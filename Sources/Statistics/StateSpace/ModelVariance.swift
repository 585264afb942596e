/// A variance of a model: given, or found by maximum likelihood.
///
/// - Source: Durbin and Koopman (2012), chapter 2, for the estimate.
package enum ModelVariance: Hashable, Sendable {
  /// In squared units of the values.
  case known(Double)
  case estimated

  var known: Double? { if case .known(let value) = self { value } else { nil } }

  func check(_ name: String) throws(StatisticsError) {
    if let known { try InputRules.requireSetting(name, known, "must not be negative") { $0 >= 0 && $0.isFinite } }
  }
}
