import Scales
import Testing

/// Expected values were computed with vega-statistics `bin` in Node; those after the first table by hand.
@Suite struct BinsTests {
  @Test(
    "Bins are round and cover the extent",
    arguments: [
      (0.0, 10.0, 20.0, 0.0, 10.0, 0.5), (1.4, 59, 10, 0, 60, 10), (-3, 3, 5, -4, 4, 2), (5, 5, 10, 5, 5.5, 0.5),
    ])
  func bins(low: Double, high: Double, maxBins: Double, start: Double, stop: Double, step: Double) {
    var options = Bins.Options()
    options.maxBins = maxBins
    #expect(Bins(from: low, to: high, options: options) == Bins(start: start, stop: stop, step: step))
  }

  @Test("Step, steps, least step and anchor are obeyed") func options() {
    var options = Bins.Options()
    options.step = 3
    #expect(Bins(from: 1, to: 10, options: options) == Bins(start: 0, stop: 12, step: 3))
    options.anchor = 1
    #expect(Bins(from: 1, to: 10, options: options) == Bins(start: 1, stop: 13, step: 3))
    options = Bins.Options()
    options.steps = [1, 5, 10]
    #expect(Bins(from: 0, to: 100, options: options).step == 1)
    options = Bins.Options()
    options.minStep = 4
    #expect(Bins(from: 0, to: 10, options: options).step == 4)
    options.nice = false
    #expect(Bins(from: 1, to: 10, options: options).start == 1)
  }

  @Test("Values fall into the bin that starts at or below them, and the stop into the last") func floor() {
    let bins = Bins(start: 0, stop: 10, step: 2)
    #expect([0, 1.9, 2, 9.9, 10].map(bins.floor) == [0, 0, 2, 8, 8])
    #expect(bins.floor(-0.1) == -.infinity)
    #expect(bins.floor(10.1) == .infinity)
    #expect(bins.floor(.nan).isNaN)
    #expect(bins.end(ofBinAt: 4) == 6)
    #expect(bins.boundaries == [0, 2, 4, 6, 8, 10])
  }
}
