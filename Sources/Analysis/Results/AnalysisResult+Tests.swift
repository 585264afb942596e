public import Statistics

extension AnalysisResult {
  /// Which test of a trend or a shift is run.
  public enum TestChoice: Hashable, Sendable {
    case mannKendall, hamedRao, seasonal(period: Int), pettitt, cusum
  }

  /// A test of figures in order of time.
  ///
  /// - Throws: ``AnalysisError/statistics(_:)``.
  public static func test(of points: AnalysisPoints, _ choice: TestChoice) throws(AnalysisError) -> AnalysisResult {
    do {
      switch choice {
      case .mannKendall: return trendTest("mann-kendall", "Mann–Kendall", points, try MannKendall(points.y))
      case .hamedRao: return trendTest("hamed-rao", "Hamed–Rao", points, try MannKendall(hamedRao: points.y))
      case .seasonal(let period):
        var result = trendTest("seasonal", "seasonal Mann–Kendall", points, try MannKendall(seasonal: points.y, period: period))
        result.parameters = [Parameter("period", .number(Double(period)))]
        return result
      case .pettitt:
        let test = try PettittTest(points.y)
        var result = AnalysisResult(command: "test", method: "pettitt", points: points)
        result.tests = [TestResult(name: "Pettitt", statistic: test.statistic, p: test.p)]
        result.estimates = [
          NamedEstimate("breakpoint", points.x[test.breakpoint - 1]), NamedEstimate("meanBefore", test.meanBefore),
          NamedEstimate("meanAfter", test.meanAfter),
        ]
        return result
      case .cusum:
        let test = try CusumTest(points.y)
        var result = AnalysisResult(command: "test", method: "cusum", points: points)
        result.tests = [TestResult(name: "OLS-CUSUM", statistic: test.statistic, p: test.p)]
        return result
      }
    } catch { throw .statistics(error) }
  }

  private static func trendTest(
    _ method: String, _ name: String, _ points: AnalysisPoints, _ test: MannKendall
  ) -> AnalysisResult {
    var result = AnalysisResult(command: "test", method: method, points: points)
    result.tests = [TestResult(name: name, statistic: test.z, p: test.p)]
    result.estimates = [
      NamedEstimate("z", test.z), NamedEstimate("s", test.s), NamedEstimate("variance", test.variance), NamedEstimate("tau", test.tau),
      NamedEstimate("slope", test.slope), NamedEstimate("intercept", test.intercept),
    ]
    result.notes.append("The slope is per step between figures, which the test takes as evenly spaced.")
    return result
  }

  /// How changes of the mean are searched for.
  public enum BreakSearch: String, Hashable, Sendable, CaseIterable { case binseg, pelt }

  /// Where the mean of figures changes, with an interval for each date; the fitted values are the means.
  ///
  /// - A breakpoint is the x of the last figure before the change.
  /// - Throws: ``AnalysisError/statistics(_:)``.
  public static func breaks(
    of points: AnalysisPoints, _ search: BreakSearch = .pelt, penalty: ChangePenalty = .bayesian, maximum: Int? = nil,
    level: Double = 0.95
  ) throws(AnalysisError) -> AnalysisResult {
    var result = AnalysisResult(command: "breaks", method: search.rawValue, points: points, level: level)
    do {
      let found =
        switch search {
        case .pelt: try ChangePoints.pelt(points.y, penalty: penalty)
        case .binseg: try ChangePoints.binarySegmentation(points.y, penalty: penalty, maximum: maximum)
        }
      if let price = found.penalty { result.parameters.append(Parameter("penalty", .number(price))) }
      for index in found.breakpoints.indices {
        let bounds = try found.bootstrapInterval(of: index, level: level)
        let place = found.breakpoints[index]
        result.estimates.append(
          NamedEstimate(
            "breakpoint\(index + 1)",
            Estimate(points.x[place - 1], lower: points.x[bounds.lower - 1], upper: points.x[bounds.upper - 1])))
      }
      for (index, mean) in found.means.enumerated() { result.estimates.append(NamedEstimate("mean\(index + 1)", mean)) }
      for row in points.x.indices {
        let stretch = found.breakpoints.count { $0 <= row }
        result.fitted.append(Fitted(x: points.x[row], estimate: Estimate(found.means[stretch])))
      }
    } catch { throw .statistics(error) }
    result.notes.append("Intervals of dates are bootstrapped with a fixed seed.")
    return result
  }

  /// The local level model of figures over time.
  ///
  /// - Throws: ``AnalysisError/statistics(_:)``.
  public static func level(of points: AnalysisPoints, level: Double = 0.95) throws(AnalysisError) -> AnalysisResult {
    var result = AnalysisResult(command: "level", method: "local-level", points: points, level: level)
    do {
      let model = try LocalLevel(points.y, times: points.x)
      result.estimates = [
        NamedEstimate("observationVariance", model.observationVariance), NamedEstimate("levelVariance", model.levelVariance),
        NamedEstimate("logLikelihood", model.logLikelihood),
      ]
      result.fitted = zip(points.x, try model.smoothedEstimates(level: level)).map { Fitted(x: $0, estimate: $1) }
    } catch { throw .statistics(error) }
    result.notes.append("The interval takes the estimated variances as known.")
    return result
  }
}
