import TestSupport
import Testing

@testable import Statistics

/// Expected numbers on the Nile are those of R strucchange 1.5-3 and ruptures 1.1.10 (model l2, jump 1).
@Suite struct ChangePointsTests {
  let nile = ReferenceSeries.nile

  @Test("One break of the Nile after 1898, by both searches")
  func nileBreak() throws {
    for found in [
      try ChangePoints.binarySegmentation(nile, penalty: .bayesian, maximum: 1), try ChangePoints.pelt(nile, penalty: .value(300_000)),
    ] {
      #expect(found.breakpoints == [28])
      #expect(isNear(found.means[0], 1097.75, 1e-13) && isNear(found.means[1], 849.972222, 1e-9))
    }
  }

  @Test("Bai's interval is 1895 to 1902, and the bootstrap's is near it")
  func interval() throws {
    let found = try ChangePoints.pelt(nile, penalty: .value(300_000))
    let bounds = try found.interval(of: 0)
    #expect(bounds == (25, 32))
    let resampled = try found.bootstrapInterval(of: 0, resamples: 1000)
    #expect((22...28).contains(resampled.lower) && (28...34).contains(resampled.upper))
    #expect(try found.bootstrapInterval(of: 0, resamples: 1000) == resampled)
  }

  @Test("The bootstrap's interval holds the change, widens with the level, and is one place where nothing is in doubt")
  func bootstrap() throws {
    let found = try ChangePoints.pelt(nile, penalty: .value(300_000))
    let bounds = try [0.5, 0.8, 0.95, 0.99].map { try found.bootstrapInterval(of: 0, level: $0, resamples: 500) }
    #expect(bounds.allSatisfy { $0.lower <= 28 && 28 <= $0.upper })
    #expect(bounds.map(\.lower) == bounds.map(\.lower).sorted(by: >) && bounds.map(\.upper) == bounds.map(\.upper).sorted())
    let step = try ChangePoints.pelt([1, 1, 1, 1, 5, 5, 5, 5], penalty: .value(1))
    #expect(try step.bootstrapInterval(of: 0) == (4, 4))
    // The second of two changes is looked for between the first one and the end.
    let two = try ChangePoints.pelt([0, 1, 0, 1, 9, 8, 9, 8, 3, 2, 3, 2], penalty: .value(5))
    let second = try two.bootstrapInterval(of: 1)
    #expect(two.breakpoints == [4, 8] && second.lower > 4 && second.lower <= 8 && second.upper >= 8)
  }

  @Test("PELT is the best of all segmentations", arguments: [1, 2, 3, 5])
  func optimum(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let values = (0..<80).map { random.nextNormal() + ($0 / 20 % 2 == 0 ? 0 : 2.5) }
    let price = 4.0
    let found = try ChangePoints.pelt(values, penalty: .value(price))
    // The least total of all segmentations of the first values, from end to end (Bellman 1957), with costs by their definition.
    func cost(_ stretch: Range<Int>) -> Double {
      let center = values[stretch].reduce(0, +) / Double(stretch.count)
      return values[stretch].reduce(0) { $0 + ($1 - center) * ($1 - center) }
    }
    var least = [-price] + [Double](repeating: .infinity, count: values.count)
    for end in 2...values.count { least[end] = (0...end - 2).map { least[$0] + price + cost($0..<end) }.min() ?? .infinity }
    let edges = [0] + found.breakpoints + [values.count]
    let total = zip(edges, edges.dropFirst()).reduce(price * Double(found.breakpoints.count)) { $0 + cost($1.0..<$1.1) }
    #expect(isNear(total, least[values.count], 1e-12))
  }

  @Test("A series without a change has none, and stretches keep their least length")
  func properties() throws {
    #expect(try ChangePoints.pelt([5, 5, 5, 5, 5, 5]).breakpoints == [])
    let steps = try ChangePoints.pelt([0, 0, 0, 9, 9, 9, 1, 1, 1], penalty: .value(1), minimumLength: 3)
    #expect(steps.breakpoints == [3, 6] && zip(steps.means, [0.0, 9, 1]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test("What cannot be split is refused with the rule")
  func refusals() {
    #expect(throws: StatisticsError.badSetting(name: "penalty", value: -1, rule: "must not be negative")) {
      try ChangePoints.pelt([1, 2, 3], penalty: .value(-1))
    }
    #expect(throws: StatisticsError.notFinite(name: "values", index: 0)) { try ChangePoints.pelt([.infinity, 2, 3]) }
  }
}
