extension Double {
  /// The number without its fraction, cut to limits; NaN is the lower one.
  ///
  /// - What authors write may be larger than any machine integer, and converting that would trap.
  package func whole(within limits: ClosedRange<Int>) -> Int {
    if isNaN || self <= Double(limits.lowerBound) { return limits.lowerBound }
    return self >= Double(limits.upperBound) ? limits.upperBound : Int(self)
  }
}
