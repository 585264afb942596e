import Testing

@testable import Statistics

/// Settings at the ends of what is allowed: the last that is taken, and the first that is refused, as the rules in the errors say.
@Suite struct SettingLimitsTests {
  private static let steps: [Double] = [1, 1, 1, 9, 9, 9, 9]
  private static let (x, y) = ([1.0, 2, 3, 4, 5, 6], [2.0, 1, 4, 3, 6, 7])

  /// Whether the rule of that name, and no other, refuses the setting.
  private func refuses(_ name: String, _ work: () throws(StatisticsError) -> Void) -> Bool {
    do {
      try work()
      return false
    } catch {
      if case .badSetting(let refused, _, _) = error { return refused == name }
      return false
    }
  }

  @Test("Stretches and counts of changes")
  func changes() throws {
    let (steps, penalty) = (Self.steps, ChangePenalty.value(1))
    // One value less and eight more: the change is after the third value, whatever the shortest stretch.
    #expect(try ChangePoints.pelt(steps, penalty: penalty, minimumLength: 1).breakpoints == [3])
    #expect(refuses("minimum length") { () throws(StatisticsError) in _ = try ChangePoints.pelt(steps, penalty: penalty, minimumLength: 0) })
    #expect(try ChangePoints.binarySegmentation(steps, penalty: penalty, maximum: 0).breakpoints.isEmpty)
    #expect(refuses("maximum") { () throws(StatisticsError) in _ = try ChangePoints.binarySegmentation(steps, penalty: penalty, maximum: -1) })
    #expect(try ChangePenalty.value(0).amount(for: steps) == 0)
    #expect(refuses("penalty") { () throws(StatisticsError) in _ = try ChangePenalty.value(-0.1).amount(for: steps) })
  }

  @Test("Shares, sample sizes and design effects")
  func proportions() throws {
    #expect(try proportion(0, of: 10).estimate == 0 && proportion(10, of: 10).estimate == 1)
    #expect(refuses("successes") { () throws(StatisticsError) in _ = try proportion(10.5, of: 10) })
    #expect(refuses("successes") { () throws(StatisticsError) in _ = try proportion(-0.5, of: 10) })
    #expect(refuses("sample size") { () throws(StatisticsError) in _ = try proportion(0, of: 0) })
    #expect(refuses("design effect") { () throws(StatisticsError) in _ = try proportion(5, of: 10, designEffect: 0) })
  }

  @Test("Smoothers")
  func smoothers() throws {
    let (x, y) = (Self.x, Self.y)
    #expect(try lowess(x: x, y: y, fraction: 1, iterations: 0).count == 6)
    #expect(refuses("fraction") { () throws(StatisticsError) in _ = try lowess(x: x, y: y, fraction: 1.01) })
    #expect(refuses("fraction") { () throws(StatisticsError) in _ = try lowess(x: x, y: y, fraction: 0) })
    #expect(refuses("iterations") { () throws(StatisticsError) in _ = try lowess(x: x, y: y, iterations: -1) })
    #expect(try lowess(x: x, y: y, delta: 0).count == 6)
    #expect(refuses("delta") { () throws(StatisticsError) in _ = try lowess(x: x, y: y, delta: -0.1) })
    #expect(try lowess(x: x, y: y, at: [3], fraction: 1, iterations: 0).count == 1)
    #expect(refuses("fraction") { () throws(StatisticsError) in _ = try lowess(x: x, y: y, at: [3], fraction: 1.01) })
    #expect(refuses("iterations") { () throws(StatisticsError) in _ = try lowess(x: x, y: y, at: [3], iterations: -1) })
    #expect(throws: Never.self) { try LoessFit(x: x, y: y, span: 1, degree: 0, robustIterations: 1) }
    #expect(refuses("degree") { () throws(StatisticsError) in _ = try LoessFit(x: x, y: y, degree: 3) })
    #expect(refuses("degree") { () throws(StatisticsError) in _ = try LoessFit(x: x, y: y, degree: -1) })
    #expect(refuses("iterations") { () throws(StatisticsError) in _ = try LoessFit(x: x, y: y, robustIterations: 0) })
    #expect(refuses("span") { () throws(StatisticsError) in _ = try LoessFit(x: x, y: y, span: 0) })
    #expect(refuses("weight") { () throws(StatisticsError) in _ = try CurveFit(.linear, x: x, y: y).prediction(at: 3, weight: 0) })
    #expect(refuses("degree") { () throws(StatisticsError) in _ = try CurveFit(.polynomial(degree: 0), x: x, y: y) })
  }

  @Test("Lags, blocks, resamples, bases and steps")
  func places() throws {
    let (x, y) = (Self.x, Self.y)
    #expect(try CrossCorrelation(x, y, maximumLag: 0).lags.count == 1 && CrossCorrelation(x, y, maximumLag: 5).lags.count == 11)
    #expect(refuses("maximum lag") { () throws(StatisticsError) in _ = try CrossCorrelation(x, y, maximumLag: 6) })
    #expect(refuses("maximum lag") { () throws(StatisticsError) in _ = try CrossCorrelation(x, y, maximumLag: -1) })
    // 2, 1, 4, 3, 6, 7 on the last value, and on the first.
    #expect(try indexNumbers(y, base: 0)[2] == 200 && indexNumbers(y, base: 5)[5] == 100)
    #expect(refuses("base") { () throws(StatisticsError) in _ = try indexNumbers(y, base: 6) })
    #expect(refuses("base") { () throws(StatisticsError) in _ = try indexNumbers(y, base: -1) })
    #expect(throws: StatisticsError.outOfRange(name: "values", index: 0, value: 0, rule: "must be above zero to be a base")) {
      try indexNumbers([0, 1], base: 0)
    }
    #expect(refuses("steps") { () throws(StatisticsError) in _ = try Growth.continuous(from: 1, to: 2, steps: 0) })
    #expect(throws: Never.self) { try MannKendall(hamedRao: y.map(Optional.some), lags: 5) }
    #expect(throws: Never.self) { try MannKendall(hamedRao: y.map(Optional.some), lags: 1) }
    #expect(refuses("lags") { () throws(StatisticsError) in _ = try MannKendall(hamedRao: y.map(Optional.some), lags: 6) })
    #expect(refuses("lags") { () throws(StatisticsError) in _ = try MannKendall(hamedRao: y.map(Optional.some), lags: 0) })
    #expect(refuses("period") { () throws(StatisticsError) in _ = try MannKendall(seasonal: y.map(Optional.some), period: 0) })
    #expect(throws: Never.self) { try MannKendall(seasonal: y.map(Optional.some), period: 1) }
  }

  @Test("As few values as a method can do with, and one fewer")
  func fewest() {
    func needed(_ work: () throws(StatisticsError) -> Void) -> Int? {
      do { try work() } catch { if case .tooFew(_, let needed, _) = error { return needed } }
      return nil
    }
    let series: [Double] = [1, 3, 2, 4]
    #expect(needed { () throws(StatisticsError) in _ = try MannKendall([1, 3, nil, 2]) } == nil)
    #expect(needed { () throws(StatisticsError) in _ = try MannKendall([1, 3, nil]) } == 3)
    #expect(needed { () throws(StatisticsError) in _ = try CusumTest(Array(series.prefix(3))) } == nil)
    #expect(needed { () throws(StatisticsError) in _ = try CusumTest(Array(series.prefix(2))) } == 3)
    #expect(needed { () throws(StatisticsError) in _ = try PettittTest(Array(series.prefix(2))) } == nil)
    #expect(needed { () throws(StatisticsError) in _ = try PettittTest([1]) } == 2)
    #expect(needed { () throws(StatisticsError) in _ = try TheilSen(x: [1, 2], y: [1, 3]) } == nil)
    #expect(needed { () throws(StatisticsError) in _ = try TheilSen(x: [1], y: [1]) } == 2)
    #expect(needed { () throws(StatisticsError) in _ = try CrossCorrelation(series, series.reversed()) } == nil)
    #expect(needed { () throws(StatisticsError) in _ = try CrossCorrelation([1, 3, 2], [2, 3, 1]) } == 4)
  }
}
