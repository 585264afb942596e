import TestSupport
import Testing

@testable import Statistics

/// More samples of the same oracles: statsmodels 0.15 and R survey 4.1.
@Suite struct ProportionOracleTests {
  // proportion_confint(successes, count, alpha = 1 - level, method).
  @Test(
    "Small samples and extreme shares",
    arguments: [
      (.wilson, 0, 10, 0.95, 0.0, 0.277532799863),
      (.wilson, 1, 1, 0.95, 0.206549314377, 1.0),
      (.wilson, 3, 10, 0.9, 0.126876583903, 0.55830020413),
      (.wilson, 37, 37, 0.99, 0.84794517421, 1.0),
      (.wilson, 999, 1000, 0.95, 0.994357441402, 0.999823453629),
      (.exact, 0, 10, 0.95, 0.0, 0.308497107819),
      (.exact, 1, 1, 0.95, 0.025, 1.0),
      (.exact, 3, 10, 0.9, 0.0872644339142, 0.606624216105),
      (.exact, 37, 37, 0.99, 0.866582670784, 1.0),
      (.exact, 999, 1000, 0.95, 0.99444107572, 0.999974682513),
      (.jeffreys, 0, 10, 0.95, 4.78904331576e-05, 0.217196267509),
      (.jeffreys, 1, 1, 0.95, 0.14674631631, 0.999614419019),
      (.jeffreys, 3, 10, 0.9, 0.11732937668, 0.558126766485),
      (.jeffreys, 37, 37, 0.99, 0.899644457369, 0.999999472892),
      (.jeffreys, 999, 1000, 0.95, 0.995335541191, 0.999892081195),
      (.agrestiCoull, 0, 10, 0.95, 0.0, 0.320887305751),
      (.agrestiCoull, 1, 1, 0.95, 0.167499485479, 1.0),
      (.agrestiCoull, 3, 10, 0.9, 0.123592667363, 0.56158412067),
      (.agrestiCoull, 37, 37, 0.99, 0.820621570376, 1.0),
      (.agrestiCoull, 999, 1000, 0.95, 0.993758517257, 1.0),
      (.normal, 0, 10, 0.95, 0.0, 0.0),
      (.normal, 1, 1, 0.95, 1.0, 1.0),
      (.normal, 3, 10, 0.9, 0.0616380639951, 0.538361936005),
      (.normal, 37, 37, 0.99, 1.0, 1.0),
      (.normal, 999, 1000, 0.95, 0.997041016243, 1.0),
    ] as [(ProportionMethod, Double, Double, Double, Double, Double)])
  func bounds(method: ProportionMethod, hits: Double, count: Double, level: Double, lower: Double, upper: Double) throws {
    let found = try proportion(hits, of: count, method: method, level: level)
    // A bound of zero may be left as a rounding error there.
    #expect(abs((found.lower ?? .nan) - lower) < 1e-15 || isNear(found.lower, lower, 1e-11))
    #expect(isNear(found.upper, upper, 1e-11))
  }

  // svydesign(id = ~dnum, weights = ~w, data = apiclus1, fpc = NULL or 757), svymean(~api00, deff = TRUE), confint(df = degf); the weights are
  // apiclus1's or 500 + 37 i mod 700.
  @Test(
    "Clusters with equal and unequal weights",
    arguments: [
      (false, nil, 644.169398907, 23.7790107209, 9.53480212143, 593.168493261),
      (true, nil, 638.21765485, 24.7261384035, 9.72454349362, 585.185362359),
      (true, 757, 638.21765485, 24.4799377297, 9.53185108622, 585.713410286),
    ] as [(Bool, Double?, Double, Double, Double, Double)])
  func clusters(unequal: Bool, total: Double?, mean: Double, error: Double, effect: Double, lower: Double) throws {
    let clusters = ReferenceSeries.schoolsByDistrict.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let weights = clusters.indices.map { unequal ? 500 + Double($0 * 37 % 700) : 33.847 }
    let found = try ClusterSample(ReferenceSeries.schoolScores, weights: weights, clusters: clusters, clusterTotal: total)
    let bounds = try found.interval()
    #expect(isNear(found.mean, mean, 1e-10) && isNear(found.standardError, error, 1e-10))
    // The design effect rests on the sum of the weights, of which 33.847 has five digits.
    #expect(isNear(found.designEffect, effect, 1e-7) && isNear(bounds.lower, lower, 1e-9))
  }
}
