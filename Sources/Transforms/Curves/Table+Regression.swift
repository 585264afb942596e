import Specs
import Tables
import Statistics

extension Table {
  /// For each group a fitted curve, or one row with its coefficients.
  ///
  /// - A straight line is its two ends; other curves are sampled. Groups with no more rows than the fit has degrees of
  ///   freedom are left out.
  /// - Source: Vega `regression` transform.
  package func regressions(_ regression: TransformSpec.Regression) -> Table {
    let xs = column(regression.x) ?? .missing(count: rowCount)
    let ys = column(regression.y) ?? .missing(count: rowCount)
    let (x, y) = (xs.numbers(), ys.numbers())
    let grouping = Grouping(self, by: regression.groupBy)
    let members = grouping.members
    let method = regression.trendMethod
    var curves = Curves(grouping)
    var fitted: [(group: Int, model: TrendModel)] = []
    for group in 0..<members.count where members[group].count > method.degreesOfFreedom {
      let groupX = members[group].map { x[$0] }
      let model = TrendModel(method, x: groupX[...], y: members[group].map { y[$0] }[...])
      fitted.append((group, model))
      guard !regression.wantsParameters,
        let extent = regression.usableExtent ?? Statistics.extent(of: groupX[...]).map({ ($0.minimum, $0.maximum) })
      else { continue }
      if method == .linear {
        curves.add(group, extent.0, model.predict(extent.0))
        curves.add(group, extent.1, model.predict(extent.1))
      } else {
        for point in sampledCurve(over: extent, model.predict) { curves.add(group, point.x, point.y) }
      }
    }
    if regression.wantsParameters { return Self.parameters(fitted, grouping) }
    return curves.table(regression.xOutput, xs.sameKind, regression.yOutput) { Column(numbers: $0) }
  }

  /// For each group a smoothed curve, one point for each distinct x.
  ///
  /// - Source: Vega `loess` transform.
  package func smoothed(_ loess: TransformSpec.Loess) -> Table {
    let xs = column(loess.x) ?? .missing(count: rowCount)
    let ys = column(loess.y) ?? .missing(count: rowCount)
    let (x, y) = (xs.numbers(), ys.numbers())
    let grouping = Grouping(self, by: loess.groupBy)
    let members = grouping.members
    var curves = Curves(grouping)
    for group in 0..<members.count {
      let points = Statistics.loess(
        x: members[group].map { x[$0] }[...], y: members[group].map { y[$0] }[...], bandwidth: loess.bandwidth)
      for point in points { curves.add(group, point.x, point.y) }
    }
    return curves.table(loess.xOutput, xs.sameKind, loess.yOutput) { Column(numbers: $0) }
  }

  private static func parameters(_ fitted: [(group: Int, model: TrendModel)], _ grouping: Grouping) -> Table {
    let keys = grouping.keyTable
    var table = Table(rowCount: fitted.count)
    if !keys.columns.isEmpty {
      table = table.adding("keys", Column(fitted.map { fit in .array(keys.columns.values.map { $0[fit.group] }) }))
    }
    return
      table
      .adding("coef", Column(fitted.map { .array($0.model.coefficients.map(Value.number)) }))
      .adding("rSquared", Column(numbers: fitted.map(\.model.rSquared)))
  }
}

extension TransformSpec.Regression {
  fileprivate var trendMethod: TrendMethod {
    switch method {
    case .linear: .linear
    case .log: .logarithmic
    case .exp: .exponential
    case .pow: .power
    case .quad: .quadratic
    case .poly: .polynomial(degree: order)
    }
  }

  /// The extent given, unless it reaches where a logarithm has no value.
  fileprivate var usableExtent: (Double, Double)? {
    guard let extent, method != .log || extent.start > 0 else { return nil }
    return (extent.start, extent.end)
  }
}
