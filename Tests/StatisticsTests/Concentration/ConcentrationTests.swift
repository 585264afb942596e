import TestSupport
import Testing

@testable import Statistics

@Suite struct ConcentrationTests {
  @Test("HHI lies between 1/n and 1, shares add up to 1", arguments: [[1.0, 1, 1, 1], [5, 0, 0], [1, 2, 3], [1e300, 1e300], [7]])
  func bounds(amounts: [Double]) throws {
    let index = try Concentration.herfindahlHirschman(amounts)
    #expect(index >= 1 / Double(amounts.count) - 1e-15 && index <= 1)
    #expect(isNear(try Concentration.shares(amounts).reduce(0, +), 1, 1e-15))
    #expect(isNear(try Concentration.herfindahlHirschman(amounts.map { $0 / 8 }), index, 1e-15))
    #expect(isNear(try Concentration.gini(amounts.reversed()), try Concentration.gini(amounts), 1e-15))
  }

  // By hand: shares 1/6, 2/6, 3/6: HHI 14/36; mean difference of 1, 2, 3 over twice the mean: (8/9)/4.
  @Test("One, two and three")
  func byHand() throws {
    #expect(isNear(try Concentration.herfindahlHirschman([1, 2, 3]), 14.0 / 36, 1e-15))
    #expect(isNear(try Concentration.normalizedHerfindahlHirschman([1, 2, 3]), 1.0 / 12, 1e-14))
    #expect(isNear(try Concentration.gini([3, 1, 2]), 2.0 / 9, 1e-15))
    #expect(isNear(try Concentration.gini([3, 1, 2], sampleCorrection: true), 1.0 / 3, 1e-15))
    #expect(isNear(try Concentration.effectiveNumber([2, 2, 2]), 3, 1e-15))
  }

  // R: airmiles 1937 (412) to 1960 (30514), 23 steps.
  @Test("A compound rate leads from the first value to the last")
  func compound() throws {
    let rate = try Growth.compound(from: 412, to: 30514, steps: 23)
    #expect(isNear(rate, 0.2058326536, 1e-9))
    var value = 412.0
    for _ in 0..<23 { value *= 1 + rate }
    #expect(isNear(value, 30514, 1e-13))
    #expect(isNear(try Growth.compound(from: -2, to: -8, steps: 2), 1, 1e-15))
    #expect(isNear(try Growth.continuous(from: 2, to: 4), 0.6931471805599453, 1e-15))
  }

  @Test("Growth from zero and across zero is refused with the place")
  func refusals() {
    let rule = "must not be zero, nor differ in sign from the first, to have a rate of growth"
    #expect(throws: StatisticsError.outOfRange(name: "values", index: 1, value: -3, rule: rule)) {
      try Growth.compound(from: 2, to: -3, steps: 1)
    }
    #expect(throws: StatisticsError.outOfRange(name: "values", index: 1, value: 0, rule: rule)) { try Growth.continuous(from: 2, to: 0) }
    #expect(throws: StatisticsError.badSetting(name: "steps", value: 0, rule: "must be above zero")) {
      try Growth.compound(from: 2, to: 3, steps: 0)
    }
    #expect(throws: StatisticsError.outOfRange(name: "amounts", index: 0, value: -1, rule: "must not be negative")) {
      try Concentration.gini([-1, 2])
    }
    #expect(throws: StatisticsError.constant(name: "amount", value: 0)) { try Concentration.shares([0, 0]) }
  }
}
