import Chronology
import Scales
import Testing

/// Expected values were computed with vega-scale in Node.
@Suite struct ContinuousScaleTicksTests {
  @Test("Log ticks are multiples of powers, or powers alone") func log() {
    let decades = ContinuousScale(.log(base: 10), domain: [0.3, 70])
    #expect(decades.tickValues() == [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70])
    #expect(ContinuousScale(.log(base: 2), domain: [1, 100]).tickValues() == [1, 2, 4, 8, 16, 32, 64])
    #expect(ContinuousScale(.log(base: 10), domain: [-100, -1]).tickValues().first == -100)
  }

  @Test("Log labels are blanked where there is no room") func logLabels() throws {
    let scale = ContinuousScale(.log(base: 10), domain: [1, 1000])
    let format = try scale.tickFormat()
    #expect(scale.tickValues().map(format.label).joined(separator: "|") == "1|2|3|||||||10|20|30|||||||100|200|300|||||||1,000")
    #expect(try scale.tickFormat(keepsAll: true).label(9) == "9")
  }

  @Test("Bins become ticks, thinned by halves") func bins() {
    var scale = ContinuousScale(domain: [0, 50], range: [0, 100])
    #expect(scale.validTicks([0, 10, 20, 30, 40, 50], count: .count(3)) == [0, 20, 40])
    scale.bins = [0, 10, 20, 30, 40, 50]
    #expect(scale.tickValues(scale.tickCount(.count(3))) == [0, 10, 20, 30, 40, 50])
    #expect(scale.validTicks([60, 30, -1, 10]) == [10, 30])
  }

  @Test("Ticks come no closer than the least step", arguments: [(10.0, 8.0, 7.0), (20, 5, 11)])
  func leastStep(count: Double, minStep: Double, expected: Double) {
    let scale = ContinuousScale(domain: [0, 50], range: [0, 100])
    #expect(scale.tickCount(.count(count), minStep: minStep) == .count(expected))
  }

  @Test("Time scales take calendar steps") func intervals() {
    let (start, stop) = (DateParser.parse("2012-01-15", in: .utc), DateParser.parse("2012-12-20", in: .utc))
    let scale = ContinuousScale(.utc, domain: [start, stop])
    let format = TimeFormat("%m-%d")
    let ticks = scale.tickValues(scale.tickCount(.interval(.month, step: 3)))
    #expect(ticks.map { format.format($0, in: .utc) } == ["04-01", "07-01", "10-01"])
    #expect(scale.tickValues(scale.tickCount(.interval(.quarter))) == ticks)
  }

  @Test("Labels have the digits that tell ticks apart") func labels() throws {
    #expect(try ContinuousScale(domain: [0, 1]).tickFormat().label(0.30000000000000004) == "0.3")
    #expect(try ContinuousScale(domain: [0, 1e6]).tickFormat(.text("s"), count: .count(5)).label(200_000) == "0.2M")
    #expect(try ContinuousScale(domain: [-10, 10]).tickFormat().label(-5) == "\u{2212}5")
    #expect(try ContinuousScale(.utc, domain: [0, 1]).tickFormat().label(0) == "1970")
    #expect(try ContinuousScale(.utc, domain: [0, 1]).tickFormat(.text("%b %Y")).label(0) == "Jan 1970")
    #expect(try ContinuousScale(domain: [0, 1]).tickFormat(.text("%Y"), type: .utc).label(0) == "1970")
    #expect(throws: NumberFormatError.invalid("%Y")) { try ContinuousScale(domain: [0, 1]).tickFormat(.text("%Y")) }
  }
}
