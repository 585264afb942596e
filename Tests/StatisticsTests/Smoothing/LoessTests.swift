import Statistics
import Testing

/// Expected numbers: vega-statistics `regressionLoess` and `sampleCurve`, run under Node.
@Suite struct LoessTests {
  @Test func aCloudBecomesACurve() {
    let y = [2.1, 3.9, 6.2, 7.8, 10.5, 11.7, 14.4, 15.8]
    let expected = [
      2.0412087830816636, 4.043089857225966, 6.001115800456025, 8.112451525110204, 10.062824807618085, 12.133037019126574,
      14.023065612007253, 15.939535849501237,
    ]
    let curve = loess(x: [1, 2, 3, 4, 5, 6, 7, 8], y: y[...], bandwidth: 0.6)
    #expect(curve.map(\.x) == [1, 2, 3, 4, 5, 6, 7, 8])
    for (point, y) in zip(curve, expected) { #expect(abs(point.y - y) < 1e-9) }
  }

  @Test func repeatedXBecomeOnePoint() {
    let curve = loess(x: [1, 1, 1, 2, 3, 4], y: [1, 3, 8, 4, 5, 4], bandwidth: 0.7)
    let expected: [(Double, Double)] = [(1, 2.620708964062517), (2, 4), (3, 4.401714598559804), (4, 4.22859406918363)]
    #expect(curve.count == expected.count)
    for (point, wanted) in zip(curve, expected) {
      #expect(point.x == wanted.0)
      #expect(abs(point.y - wanted.1) < 1e-9)
    }
  }

  @Test func tooFewPointsHaveNoFit() {
    #expect(loess(x: [], y: []).isEmpty)
    let curve = loess(x: [3], y: [4])
    #expect(curve.map(\.x) == [3])
    #expect(curve[0].y.isNaN)
  }
}

@Suite struct SampledCurveTests {
  @Test func bendsGetMorePoints() {
    let curve = sampledCurve(over: (0, 1), minimumSteps: 5, maximumSteps: 20) { $0 * $0 }
    let expected = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 1]
    #expect(curve.count == expected.count)
    for (point, x) in zip(curve, expected) { #expect(abs(point.x - x) < 1e-12) }
  }

  @Test func aWaveOfManyBends() {
    #expect(sampledCurve(over: (0, 2 * .pi)) { sin($0) }.count == 93)
  }

  @Test func equalStepsWhenBothLimitsAgree() {
    let curve = sampledCurve(over: (2, 4), minimumSteps: 4, maximumSteps: 4) { $0 }
    #expect(curve.map(\.x) == [2, 2.5, 3, 3.5, 4])
  }

  private func sin(_ x: Double) -> Double {
    // A Taylor series is near enough to bend alike, and needs no C library.
    let turned = x - 2 * .pi * (x / (2 * .pi)).rounded()
    var term = turned, total = turned
    for n in 1...20 {
      term *= -turned * turned / Double(2 * n * (2 * n + 1))
      total += term
    }
    return total
  }
}
