import Specs
import Tables
import Statistics

extension Table {
  /// For each group a curve of the smoothed distribution of a field.
  ///
  /// - Missing values count as 0 in the curve (though not in its bandwidth or extent), as in Vega; groups without any
  ///   number have no curve.
  /// - Source: Vega `kde` transform.
  package func densities(_ density: TransformSpec.Density) -> Table {
    let column = column(density.field) ?? .missing(count: rowCount)
    let support = column.numbers(missing: 0)
    let known = column.numbers(missing: .nan, empty: .nan)
    let shared =
      density.extent.map { ($0.start, $0.end) } ?? (density.isShared ? Statistics.extent(of: known[...]).map { ($0.minimum, $0.maximum) } : nil)
    let steps = density.stepCounts
    let grouping = Grouping(self, by: density.groupBy)
    let members = grouping.members
    var curves = Curves(grouping)
    for group in 0..<members.count {
      let values = members[group].map { known[$0] }
      guard let extent = shared ?? Statistics.extent(of: values[...]).map({ ($0.minimum, $0.maximum) }) else { continue }
      let bumps = members[group].map { support[$0] }
      let width =
        density.bandwidth.flatMap { $0 == 0 ? nil : $0 }
        ?? KernelDensity.estimatedBandwidth(of: values[...], count: values.count)
      let kernel = KernelDensity(support: bumps, bandwidth: width)
      let scale = density.counts ? Double(bumps.count) : 1
      for point in sampledCurve(
        over: extent, minimumSteps: steps.minimum, maximumSteps: steps.maximum,
        { density.cumulative ? kernel.cumulative(at: $0) : kernel.density(at: $0) })
      {
        curves.add(group, point.x, point.y * scale)
      }
    }
    return curves.table(density.value, column.sameKind, density.density) { Column(numbers: $0) }
  }

  /// For each group the values at some probabilities.
  ///
  /// - Source: Vega `quantile` transform.
  package func quantileTable(_ quantile: TransformSpec.Quantile) -> Table {
    let column = column(quantile.field) ?? .missing(count: rowCount)
    let known = column.numbers(missing: .nan, empty: .nan)
    let step = quantile.step ?? 0.01
    let probabilities =
      quantile.probabilities
      ?? (0..<max(0, Int(((1 - 1e-14 - step / 2) / step).rounded(.up)))).map { step / 2 + Double($0) * step }
    let grouping = Grouping(self, by: quantile.groupBy)
    let members = grouping.members
    var rows: [Int] = [], values: [Double?] = [], at: [Double] = []
    for group in 0..<members.count {
      let sample = members[group].map { known[$0] }
      for (probability, value) in zip(probabilities, quantiles(of: sample[...], at: probabilities)) {
        rows.append(group)
        at.append(probability)
        values.append(value)
      }
    }
    return grouping.keyTable.selecting(rows)
      .adding(quantile.probability, Column(numbers: at)).adding(quantile.value, Column(values))
  }
}

extension TransformSpec.Density {
  /// Steps of the curve at least and at most; the same for every group where groups share an extent.
  fileprivate var stepCounts: (minimum: Int, maximum: Int) {
    func chosen(_ counts: Int?..., default last: Int) -> Int { counts.compactMap { $0 }.first { $0 > 0 } ?? last }
    let maximum = chosen(steps, maximumSteps, default: 200)
    return (isShared ? maximum : chosen(steps, minimumSteps, default: 25), maximum)
  }
}
