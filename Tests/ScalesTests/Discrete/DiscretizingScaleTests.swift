import Scales
import Testing

/// Expected values were computed with d3-scale 4 and vega-scale in Node.
@Suite struct DiscretizingScaleTests {
  @Test("Quantile classes hold equally many values") func quantile() throws {
    let scale = QuantileScale(values: [20, 3, 6, 7, 8, 8, .nan, 10, 13, 15, 16], count: 4)
    #expect(scale.thresholds == [7.25, 9, 14.5])
    #expect(scale.indices(of: [3, 8, 9, 30, .nan]) == [0, 1, 2, 3, -1])
    #expect(scale.extent(ofIndex: 1) == (7.25, 9))
    #expect(scale.extent(ofIndex: 3) == (14.5, 20))
    #expect(try scale.legendLabels(.symbols).labels == ["< 7.25", "7.25 \u{2013} 9.00", "9.00 \u{2013} 14.50", "\u{2265} 14.50"])
  }

  @Test("Quantize classes are equally wide") func quantize() throws {
    let scale = QuantizeScale(from: 0, to: 100, count: 4)
    #expect(scale.thresholds == [25, 50, 75])
    #expect(scale.indices(of: [-5, 24.9, 25, 100]) == [0, 0, 1, 3])
    #expect(scale.extent(ofIndex: 0) == (0, 25))
    #expect(try scale.legendLabels(.symbols).labels == ["< 25", "25 \u{2013} 50", "50 \u{2013} 75", "\u{2265} 75"])
    #expect(try scale.legendLabels(.blocks).labels == ["", "25", "50", "75"])
    #expect(QuantizeScale(from: 1.1, to: 10.9, count: 3).nice().domain == [1, 11])
  }

  @Test("Threshold classes begin at their boundary and are open at the ends") func threshold() throws {
    let scale = ThresholdScale(thresholds: [0, 10.5], count: 3)
    #expect(scale.indices(of: [-1, 0, 10.4, 10.5]) == [0, 1, 1, 2])
    #expect(scale.extent(ofIndex: 0) == (nil, 0))
    #expect(scale.extent(ofIndex: 1) == (0, 10.5))
    #expect(scale.extent(ofIndex: 2) == (10.5, nil))
    #expect(try scale.legendLabels(.symbols).labels == ["< 0", "0 \u{2013} 10.5", "\u{2265} 10.5"])
    #expect(abs(scale.legendFraction(0) - 1.0 / 3) < 1e-12)
  }

  @Test("Bins are classes, which repeat when they run out") func binOrdinal() throws {
    let scale = BinOrdinalScale(boundaries: [0, 10, 20, 30], count: 2)
    #expect(scale.indices(of: [-1, 0, 15, 25]) == [-1, 0, 1, 0])
    #expect(try scale.legendLabels(.symbols).labels == ["0 \u{2013} 10", "10 \u{2013} 20", "20 \u{2013} 30"])
  }

  @Test("A binned ramp is labeled by its bins") func binnedRamp() throws {
    let scale = ContinuousScale(domain: [0, 30], bins: [0, 10, 20, 30])
    #expect(try scale.legendLabels(.symbols).labels == ["0 \u{2013} 10", "10 \u{2013} 20", "20 \u{2013} 30"])
  }
}
