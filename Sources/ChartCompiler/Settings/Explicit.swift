/// A value that knows whether an author wrote it or a rule supplied it.
///
/// - Source: Vega-Lite `compile/split.ts`.
struct Explicit<Wrapped: Hashable & Sendable>: Hashable, Sendable {
  var value: Wrapped
  var isExplicit: Bool
  init(_ value: Wrapped, explicit: Bool) { (self.value, isExplicit) = (value, explicit) }

  /// What remains when two views share one property: the written value, else the winner of the tie.
  ///
  /// - Parameter tie: decides between values of equal standing; the first wins by default.
  func merged(with other: Explicit, tie: (Explicit, Explicit) -> Explicit = { first, _ in first }) -> Explicit {
    if isExplicit != other.isExplicit { return isExplicit ? self : other }
    return value == other.value ? self : tie(self, other)
  }
}

extension Optional {
  /// Merges where both are there, else takes the one that is.
  func merged<Inner>(with other: Explicit<Inner>?, tie: (Explicit<Inner>, Explicit<Inner>) -> Explicit<Inner> = { first, _ in first }) -> Wrapped?
  where Wrapped == Explicit<Inner> {
    guard let self else { return other }
    guard let other else { return self }
    return self.merged(with: other, tie: tie)
  }
}
