import Statistics
import Testing

/// Expected numbers: numpy and scipy (`var`, `sem`, `quantile`), and by hand where told.
@Suite struct SumsTests {
  static let sample: [Double] = [3, 1, 4, 1, 5, 9, 2, 6]

  @Test func sumsAndProductsRunFromLeftToRight() {
    #expect(sum(of: Self.sample[...]) == 31)
    #expect(product(of: Self.sample[...]) == 6480)
    #expect(mean(of: Self.sample[...]) == 3.875)
  }

  @Test func nothingHasNoSum() {
    #expect(sum(of: []) == nil)
    #expect(product(of: []) == nil)
    #expect(mean(of: []) == nil)
  }

  @Test func aNumberThatIsNoneSpoilsTheSum() {
    #expect(sum(of: [1, .nan])?.isNaN == true)
    #expect(mean(of: [1, .nan])?.isNaN == true)
  }

  @Test func spreadComesInBothForms() throws {
    let moments = Moments(of: Self.sample[...])
    #expect(abs(try #require(moments.variance) - 7.553571428571429) < 1e-12)
    #expect(abs(try #require(moments.populationVariance) - 6.609375) < 1e-12)
    #expect(abs(try #require(moments.standardError) - 0.9716977043151993) < 1e-12)
  }

  @Test func aSingleValueHasNoSampleSpread() {
    let moments = Moments(of: [4])
    #expect(moments.variance == nil)
    #expect(moments.standardError == nil)
    #expect(moments.populationVariance == 0)
  }

  @Test func spreadSurvivesALargeOffset() throws {
    // Digits that a sum of squares would lose.
    let moments = Moments(of: [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])
    #expect(moments.variance == 30)
  }

  @Test func valuesThatLeaveAWindowAreTakenOut() throws {
    var measure = RunningMeasure()
    for value in [2.0, 4, 9] { measure.add(value) }
    measure.remove(2)
    #expect(measure.sum == 13)
    #expect(measure.mean == 6.5)
    #expect(measure.product == 36)
    #expect(abs(try #require(measure.moments.variance) - 12.5) < 1e-12)
  }

  @Test func exponentialWeightsFadeBackwards() throws {
    // By hand, rate 1/2 over 3, 2: (2 + 3/2) = 3.5; biased 3.5 / 2; unbiased 1.75 / (1 - 1/4).
    #expect(exponentialMean(of: [3, 2], rate: 0.5, biased: true) == 1.75)
    #expect(abs(try #require(exponentialMean(of: [3, 2], rate: 0.5)) - 7.0 / 3) < 1e-12)
  }
}
