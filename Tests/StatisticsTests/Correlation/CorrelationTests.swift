import TestSupport
import Testing

@testable import Statistics

/// Expected numbers are those of scipy 1.17.1 (pearsonr, spearmanr, kendalltau) and R's cor.test, or worked out by hand.
@Suite struct CorrelationTests {
  @Test("Kendall's tau-b of the Nile over the years")
  func nile() throws {
    let found = try Correlation.kendall(ReferenceSeries.nileYears, ReferenceSeries.nile)
    #expect(isNear(found.coefficient, -0.280741335) && isNear(found.test.p, 3.611179920e-05))
  }

  // By hand: of the 24 orders of four values 1 has no pair out of order, 3 have one: p = 2 · 4 / 24.
  @Test("Few pairs have an exact probability")
  func exact() throws {
    let found = try Correlation.kendall([1, 2, 3, 4], [1, 2, 4, 3])
    #expect(isNear(found.coefficient, 2.0 / 3, 1e-15) && isNear(found.test.p, 1.0 / 3, 1e-14))
  }

  // By hand: x = 1…4, y = 1, 3, 2, 5: Sxy = 5.5, Sxx = 5, Syy = 8.75; ranks differ by 0, 1, 1, 0, so rho = 1 - 6·2/60.
  @Test("Numbers and ranks")
  func pearsonAndSpearman() throws {
    let pearson = try Correlation.pearson([1, 2, 3, 4], [1, 3, 2, 5])
    #expect(isNear(pearson.coefficient, 5.5 / (5 * 8.75).squareRoot(), 1e-15))
    #expect(isNear(try Correlation.spearman([1, 2, 3, 4], [1, 3, 2, 5]).coefficient, 0.8, 1e-15))
    let bounds = try #require(pearson.bounds)
    #expect(bounds.lower < pearson.coefficient && bounds.upper > pearson.coefficient && bounds.upper < 1)
    #expect(try Correlation.spearman([1, 2, 3, 4, 5], [1, 4, 9, 16, 25]).coefficient == 1)
  }

  @Test("A series that follows another by two steps correlates most at that lag, and lags without pairs say nothing")
  func lags() throws {
    let x: [Double] = [1, 5, 2, 8, 3, 9, 1, 7, 2, 6, 4, 0]
    let y = Array(x[2...]) + [3, 5]
    let found = try CrossCorrelation(x, y, maximumLag: 10)
    #expect(found.strongest?.lag == 2 && found.strongest?.overlap?.coefficient == 1)
    #expect(found.lags.first?.overlap == nil && found.lags.first?.pairs == 2)
  }

  @Test("Scale and order do not matter")
  func properties() throws {
    let (x, y) = (ReferenceSeries.speed, ReferenceSeries.distance)
    let r = try Correlation.pearson(x, y).coefficient
    #expect(isNear(try Correlation.pearson(x.map { $0 * 1e9 }, y.map { $0 * -1e-9 }).coefficient, -r, 1e-14))
    #expect(isNear(try Correlation.pearson(x.reversed(), y.reversed()).coefficient, r, 1e-14))
  }

  @Test("What cannot correlate is refused with the rule")
  func refusals() {
    #expect(throws: StatisticsError.constant(name: "y", value: 2)) { try Correlation.pearson([1, 2, 3], [2, 2, 2]) }
    #expect(throws: StatisticsError.unequalCounts("x", 2, "y", 3)) { try Correlation.kendall([1, 2], [1, 2, 3]) }
    #expect(throws: StatisticsError.tooFew(method: "a cross-correlation", needed: 4, given: 3)) { try CrossCorrelation([1, 2, 3], [1, 2, 3]) }
  }
}
