import TestSupport
import Testing

@testable import Statistics

/// What holds for any data: on random points, the same for each seed.
@Suite struct PropertyTests {
  /// Points in random order, some of them at the same x, and a permutation of them.
  struct Points {
    var x: [Double] = [], y: [Double] = [], weights: [Double] = []
    var order: [Int] = []

    init(seed: UInt64, count: Int = 40) {
      var random = SplitMix64(seed: seed)
      for _ in 0..<count {
        x.append(Double(random.nextIndex(below: 25)) + 1)
        y.append(10 + x[x.count - 1] / 3 + random.nextNormal())
        weights.append(1 + 4 * random.nextUniform())
      }
      order = Array(0..<count)
      order.shuffle(using: &random)
    }

    func shuffled(_ values: [Double]) -> [Double] { order.map { values[$0] } }
  }

  /// A line or curve by each method, asked at three places.
  static func lines(_ x: [Double], _ y: [Double], _ w: [Double]) throws -> [[Double]] {
    let at: [Double] = [2, 11.5, 24]
    var found = try [CurveFit.Curve.linear, .polynomial(degree: 3), .logarithmic].map { curve in
      let fit = try CurveFit(curve, x: x, y: y, weights: w)
      return try at.map { try fit.mean(at: $0).estimate }
    }
    found.append(try LoessFit(x: x, y: y, weights: w).estimates(at: at).map(\.estimate))
    found.append(try LoessFit(x: x, y: y, degree: 1, robustIterations: 4).estimates(at: at).map(\.estimate))
    found.append(try lowess(x: x, y: y, at: at))
    let (median, repeated) = (try TheilSen(x: x, y: y), try RepeatedMedians(x: x, y: y))
    found.append(at.map { median.value(at: $0) })
    found.append(at.map { repeated.value(at: $0) })
    return found
  }

  @Test("The order of rows does not matter", arguments: 1...5 as ClosedRange<UInt64>)
  func order(seed: UInt64) throws {
    let p = Points(seed: seed)
    let plain = try Self.lines(p.x, p.y, p.weights)
    let other = try Self.lines(p.shuffled(p.x), p.shuffled(p.y), p.shuffled(p.weights))
    for (first, second) in zip(plain.joined(), other.joined()) { #expect(isNear(first, second, 1e-9)) }
    let pearson = try Correlation.pearson(p.x, p.y), spearman = try Correlation.spearman(p.x, p.y)
    #expect(isNear(try Correlation.pearson(p.shuffled(p.x), p.shuffled(p.y)).coefficient, pearson.coefficient, 1e-12))
    #expect(isNear(try Correlation.spearman(p.shuffled(p.x), p.shuffled(p.y)).coefficient, spearman.coefficient, 1e-12))
    #expect(isNear(try Concentration.gini(p.y), try Concentration.gini(p.shuffled(p.y)), 1e-12))
  }

  @Test("Lines follow a change of units", arguments: 1...5 as ClosedRange<UInt64>)
  func scale(seed: UInt64) throws {
    let p = Points(seed: seed)
    let plain = try Self.lines(p.x, p.y, p.weights)
    // Powers of two keep every digit; sizes of the weights do not matter.
    let scaled = try Self.lines(p.x, p.y.map { $0 * 1024 }, p.weights.map { $0 * 8 })
    for (first, second) in zip(plain.joined(), scaled.joined()) { #expect(isNear(second, first * 1024, 1e-11)) }
    let shares = try Concentration.shares(p.weights)
    #expect(isNear(shares.reduce(0, +), 1, 1e-14))
    for (first, second) in zip(shares, try Concentration.shares(p.weights.map { $0 * 1e6 })) { #expect(isNear(first, second, 1e-14)) }
  }

  @Test("Bands widen with the level", arguments: 1...3 as ClosedRange<UInt64>)
  func levels(seed: UInt64) throws {
    let p = Points(seed: seed)
    let (line, curve) = (try CurveFit(.linear, x: p.x, y: p.y), try LoessFit(x: p.x, y: p.y))
    let times = p.x.indices.map(Double.init)
    let bands: [(String, (Double) throws -> (Double?, Double?))] = [
      (
        "line",
        { level in
          let e = try line.mean(at: 3, level: level); return (e.lower, e.upper)
        }
      ),
      (
        "point",
        { level in
          let e = try line.prediction(at: 3, level: level); return (e.lower, e.upper)
        }
      ),
      (
        "loess",
        { level in
          let e = try curve.estimates(at: [3], level: level)[0]; return (e.lower, e.upper)
        }
      ),
      (
        "Theil–Sen",
        { level in
          let b = try TheilSen(x: p.x, y: p.y, level: level).bounds; return (b.lower, b.upper)
        }
      ),
      (
        "correlation",
        { level in
          let b = try Correlation.pearson(p.x, p.y, level: level).bounds; return (b?.lower, b?.upper)
        }
      ),
      (
        "pool",
        { level in
          let e = try PooledLevel(
            times: times, values: p.y, variances: times.map { _ in 1 }, houses: times.map { Int($0) % 3 }, level: level
          ).levels[7]
          return (e.lower, e.upper)
        }
      ),
      (
        "change",
        { level in
          let e = try ProportionDifference(0.4, count: 900, 0.3, count: 900, level: level).difference; return (e.lower, e.upper)
        }
      ),
    ]
    for (name, band) in bands {
      let found = try [0.5, 0.8, 0.95, 0.99].map(band)
      for (narrow, wide) in zip(found, found.dropFirst()) {
        #expect(try #require(wide.0) <= #require(narrow.0) && #require(wide.1) >= #require(narrow.1), "\(name)")
      }
    }
    for method in ProportionMethod.allCases {
      let found = try [0.5, 0.8, 0.95, 0.99].map { try proportion(7, of: 30, method: method, level: $0) }
      for (narrow, wide) in zip(found, found.dropFirst()) {
        #expect(try #require(wide.lower) < #require(narrow.lower) && #require(wide.upper) > #require(narrow.upper))
      }
    }
  }

  @Test("Identities of trade and growth", arguments: 1...5 as ClosedRange<UInt64>)
  func identities(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let own = (0..<6).map { _ in random.nextUniform() * 100 }, rest = (0..<6).map { _ in random.nextUniform() * 900 }
    let world = zip(own, rest).map { $0 + $1 }
    let (total, worldTotal) = (own.reduce(0, +), world.reduce(0, +))
    var average = 0.0
    for (good, all) in zip(own, world) {
      let advantage = try TradeIndicators.revealedComparativeAdvantage(good: good, total: total, worldGood: all, worldTotal: worldTotal)
      average += all / worldTotal * advantage
    }
    #expect(isNear(average, 1, 1e-13))
    let index = try Concentration.herfindahlHirschman(own)
    #expect(index >= 1.0 / 6 && index <= 1)
    #expect(try indexNumbers(own, base: 2)[2] == 100)
    #expect(try TradeIndicators.balance(exports: own[0], imports: rest[0]) == own[0] - rest[0])
    let intensity = try TradeIndicators.intensity(toPartner: own[0] / 8, total: own[0], worldToPartner: world[0] / 8, worldTotal: world[0])
    #expect(isNear(intensity, 1, 1e-14))
    let rate = try Growth.compound(from: own[0] + 1, to: own[1] + 1, steps: 17)
    #expect(isNear((0..<17).reduce(own[0] + 1) { value, _ in value * (1 + rate) }, own[1] + 1, 1e-12))
  }
}
