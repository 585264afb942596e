import Chronology
import Scales
import Testing

/// Expected values follow vega-scale's `labels.js` and the legend rules of vega-encode, worked out by hand.
@Suite struct LegendLabelsTests {
  @Test("A gradient shows its ticks") func gradient() throws {
    let legend = try RampScale(domain: [0, 100]).legendLabels(.gradient)
    #expect(legend.values == [0, 20, 40, 60, 80, 100])
    #expect(legend.labels == ["0", "20", "40", "60", "80", "100"])
  }

  @Test("A gradient with fewer than three ticks shows its ends") func shortGradient() throws {
    #expect(try RampScale(domain: [0.4, 1.6]).legendLabels(.gradient, count: .count(1)).values == [0.4, 1.6])
  }

  @Test("Log ramps keep ticks that have no label, sizes drop them") func log() throws {
    // Computed with vega-scale in Node.
    let ramp = try RampScale(.log(base: 10), domain: [1, 100]).legendLabels(.gradient, count: .count(3))
    #expect(ramp.labels.joined(separator: "|") == "1|||||||||10|||||||||100")
    let sizes = try ContinuousScale(.log(base: 10), domain: [0.02, 7]).legendLabels(.symbols)
    #expect(sizes.labels == ["0.02", "0.1", "0.2", "1", "2"])
  }

  @Test("Values of one's own are labeled like the others") func ownValues() throws {
    let legend = try RampScale(domain: [0, 1]).legendLabels(.gradient, .text("%"), listsValues: true)
    #expect(legend.labels(for: [0.25, 0.5]) == ["25%", "50%"])
  }

  @Test("Dates are labeled as dates") func dates() throws {
    let start = DateParser.parse("2012-01-01", in: .utc)
    let legend = try RampScale(.utc, domain: [start, start + 366 * 86_400_000]).legendLabels(.gradient, .text("%b"), count: .count(4))
    #expect(legend.labels == ["Jan", "Apr", "Jul", "Oct", "Jan"])
  }

  @Test("Bins in a domain") func binBoundaries() {
    #expect(Bins(start: 0, stop: 60, step: 10).boundaries(in: 5...45) == [10, 20, 30, 40])
    #expect(Bins(start: 0, stop: 60, step: 10).boundaries(in: -5...65) == [0, 10, 20, 30, 40, 50, 60])
  }
}
