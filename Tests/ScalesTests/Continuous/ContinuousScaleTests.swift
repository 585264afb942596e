import Chronology
import Scales
import Testing

/// Expected values follow from each scale's definition by hand, or were computed with d3-scale 4 in Node where noted.
@Suite struct ContinuousScaleTests {
  static let cases: [(ScaleKind, [Double], [Double], Double, Double)] = [
    (.linear, [0, 10], [0, 100], 2.5, 25), (.linear, [10, 0], [0, 100], 2.5, 75), (.linear, [0, 10], [100, 0], 2.5, 75),
    (.linear, [0, 5, 10], [0, 100, 110], 7.5, 105), (.linear, [10, 5, 0], [0, 100, 110], 2.5, 105),
    (.linear, [0, 10], [0, 100], 20, 200),
    (.log(base: 10), [1, 100], [0, 200], 10, 100), (.log(base: 2), [-100, -1], [0, 200], -10, 100),
    (.pow(exponent: 2), [0, 10], [0, 100], 5, 25), (.pow(exponent: 2), [-10, 10], [-100, 100], -5, -25),
    (.sqrt, [0, 100], [0, 10], 25, 5),
    // d3-scale.
    (.symlog(constant: 1), [-100, 100], [0, 200], 10, 151.95737064824405),
    (.utc, [0, 86_400_000], [0, 24], 3_600_000, 1), (.identity, [0, 1], [0, 1], 42, 42),
  ]

  @Test("A value has its place, and the place leads back", arguments: cases)
  func positions(kind: ScaleKind, domain: [Double], range: [Double], value: Double, position: Double) {
    let scale = ContinuousScale(kind, domain: domain, range: range)
    #expect(abs(scale.position(of: value) - position) < 1e-9)
    #expect(abs(scale.value(at: position) - value) < 1e-9 * max(1, abs(value)))
    #expect(scale.positions(of: [value, .nan, domain[0]]).prefix(1) == [scale.position(of: value)])
    #expect(scale.positions(of: [.nan])[0].isNaN)
  }

  @Test("Clamping holds values and positions inside") func clamps() {
    let scale = ContinuousScale(domain: [0, 10], range: [0, 100], clamps: true)
    #expect(scale.positions(of: [-5, 5, 15]) == [0, 50, 100])
    #expect(scale.value(at: 200) == 10)
  }

  @Test("Rounding and reversing") func roundsAndReverses() {
    #expect(ContinuousScale(domain: [0, 3], range: [0, 10], rounds: true).positions(of: [1, 1.5]) == [3, 5])
    #expect(ContinuousScale(domain: [0, 10], range: [0, 100], reversed: true).position(of: 1) == 90)
  }

  @Test("A domain without extent maps to the middle") func flat() {
    let scale = ContinuousScale(domain: [5, 5], range: [0, 100])
    #expect(scale.positions(of: [5, 7]) == [50, 50])
  }

  @Test("Nice domains are round for their kind") func nice() throws {
    #expect(ContinuousScale(.log(base: 10), domain: [0.3, 70]).nice().domain == [0.1, 100])
    #expect(ContinuousScale(.log(base: 2), domain: [100, 1]).nice().domain == [128, 1])
    #expect(ContinuousScale(.symlog(constant: 1), domain: [-97, 243]).nice().domain == [-100, 250])
    let (start, stop) = (DateParser.parse("2012-01-03", in: .utc), DateParser.parse("2012-11-20", in: .utc))
    let years = ContinuousScale(.utc, domain: [start, stop])
    let expected = ["2012-01-01", "2013-01-01"].map { DateParser.parse($0, in: .utc) }
    #expect(years.nice(.count(5)).domain == expected)
    #expect(years.nice(.interval(.year)).domain == expected)
  }

  @Test(
    "A log domain with zero or both signs is told apart", arguments: [([0.0, 10.0], true), ([-1, 1], true), ([1, 10], false), ([-10, -1], false)])
  func touchesZero(domain: [Double], expected: Bool) {
    #expect(ContinuousScale(.log(base: 10), domain: domain).domainTouchesZero == expected)
    #expect(!ContinuousScale(.linear, domain: domain).domainTouchesZero)
  }

  @Test("Padding keeps the old ends at the distance asked for", arguments: [ScaleKind.linear, .log(base: 10), .sqrt])
  func padding(kind: ScaleKind) {
    let scale = ContinuousScale(kind, domain: [1, 100], range: [0, 200]).padded(by: 10)
    #expect(abs(scale.position(of: 1) - 10) < 1e-9)
    #expect(abs(scale.position(of: 100) - 190) < 1e-9)
  }

  @Test("Ramps run from 0 to 1, and diverging ones have their middle at one half") func ramps() {
    #expect(RampScale(domain: [0, 10]).normalized([0, 5, 10, 20]) == [0, 0.5, 1, 2])
    #expect(RampScale(domain: [-10, 0, 40], clamps: true).normalized([-10, -5, 0, 20, 80]) == [0, 0.25, 0.5, 0.75, 1])
    #expect(RampScale(domain: [0, 10], reversed: true).normalized(2.5) == 0.75)
    #expect(RampScale(.log(base: 10), domain: [1, 10_000]).normalized(100) == 0.5)
    #expect(RampScale(domain: [3, 3]).normalized(3) == 0.5)
  }
}
