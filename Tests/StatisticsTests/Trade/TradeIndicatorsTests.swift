import TestSupport
import Testing

@testable import Statistics

/// Identities that hold whatever the numbers, and one published pair of mirror figures.
@Suite struct TradeIndicatorsTests {
  @Test("RCA weighted by the world's shares averages one, whatever the scale", arguments: [1.0, 1e-6, 1e9])
  func advantage(scale: Double) throws {
    let country = [3.0, 5, 2].map { $0 * scale }, world = [40.0, 10, 50].map { $0 * scale }
    var average = 0.0
    for (own, all) in zip(country, world) {
      average +=
        all / (100 * scale)
        * (try TradeIndicators.revealedComparativeAdvantage(good: own, total: 10 * scale, worldGood: all, worldTotal: 100 * scale))
    }
    #expect(isNear(average, 1, 1e-14))
  }

  @Test("Intensity is one where shares equal the world's, and the balance is exports less imports")
  func intensity() throws {
    #expect(try TradeIndicators.intensity(toPartner: 2, total: 8, worldToPartner: 25, worldTotal: 100) == 1)
    #expect(try TradeIndicators.balance(exports: 3, imports: 5) == -2)
    #expect(try TradeIndicators.normalizedBalance(exports: 3, imports: 5) == -0.25)
    #expect(try TradeIndicators.symmetricComparativeAdvantage(1) == 0)
  }

  // WITS: for 2001 Pakistan reported exports to China of US$ 236 m, China imports of 557 m.
  @Test("What two sides report of one flow")
  func mirror() throws {
    let found = try TradeIndicators.mirror(exporterReports: 236, importerReports: 557)
    #expect(found.gap == 321 && isNear(found.ratio, 557.0 / 236, 1e-15) && isNear(found.impliedMargin, 321.0 / 236, 1e-14))
  }

  @Test("The base of an index is 100, and scale does not matter")
  func indexNumbersAtBase() throws {
    let plain = try indexNumbers([3, 4, 6], base: 1), scaled = try indexNumbers([3e7, 4e7, 6e7], base: 1)
    #expect(plain == [75, 100, 150] && scaled == plain)
  }

  // By hand: (1·2 + 3·6) / 4 = 5; squared distances 9·1 + 1·3 = 12 over one degree of freedom, over the weights 4: √3.
  @Test("A mean with weights")
  func weights() throws {
    let found = try weightedMean([2, 6], weights: [1, 3])
    #expect(found.estimate == 5 && isNear(found.standardError, 3.0.squareRoot(), 1e-14))
    #expect(try weightedMean([7]).standardError == nil)
  }

  @Test("Amounts that cannot be are refused with the rule")
  func refusals() {
    #expect(throws: StatisticsError.badSetting(name: "exports of the good", value: 12, rule: "must not exceed the total 10.0")) {
      try TradeIndicators.revealedComparativeAdvantage(good: 12, total: 10, worldGood: 5, worldTotal: 100)
    }
    #expect(throws: StatisticsError.outOfRange(name: "exports and imports", index: 1, value: -5, rule: "must not be negative")) {
      try TradeIndicators.balance(exports: 3, imports: -5)
    }
    #expect(throws: StatisticsError.outOfRange(name: "values", index: 0, value: 0, rule: "must be above zero to be a base")) {
      try indexNumbers([0, 1], base: 0)
    }
  }
}
