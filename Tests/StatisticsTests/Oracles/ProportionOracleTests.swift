import TestSupport
import Testing

@testable import Statistics

/// More samples of the same oracle: statsmodels 0.15.
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
}
