extension ContinuousScale {
  /// The same scale with its domain widened so that its old ends lie `padding` points inside the range.
  ///
  /// - Source: Vega `scale.padding`, which zooms out along the scale's curve.
  package func padded(by padding: Double) -> ContinuousScale {
    guard let first = domain.first, let last = domain.last, first != last,
      let start = range.first, let stop = range.last
    else { return self }
    let span = abs(stop - start)
    let factor = span / (span - 2 * padding)
    let curve = bend
    let (low, high) = (curve.bend(first), curve.bend(last))
    let middle = (low + high) / 2
    var domain = domain
    domain[0] = curve.unbend(middle + (low - middle) * factor)
    domain[domain.count - 1] = curve.unbend(middle + (high - middle) * factor)
    return with(domain: domain)
  }
}
