import TestSupport
import Testing

@testable import Statistics

/// More series of the same oracles: scipy 1.17.1 and pymannkendall 1.4.3.
@Suite struct TrendOracleTests {
  // theilslopes(y, x, level): slope, bounds, intercept by `separate` and by `joint`.
  @Test(
    "Theil–Sen",
    arguments: [
      (.mileage, 0.95, [-5.62649046105, -6.98224852071, -4.15849352687, 37.908080783, 38.0479083863]),
      (.mileage, 0.9, [-5.62649046105, -6.80272108844, -4.31578947368, 37.908080783, 38.0479083863]),
      (.newHaven, 0.95, [0.0344827586207, 0.0204081632653, 0.05, -15.7482758621, -15.8793103448]),
      (.newHaven, 0.9, [0.0344827586207, 0.0222222222222, 0.0488372093023, -15.7482758621, -15.8793103448]),
      (.pressures, 0.95, [0.74, 0.23, 1.70786363636, -124.4, -59.11]),
      (.pressures, 0.9, [0.74, 0.28497, 1.482, -124.4, -59.11]),
    ] as [(ReferencePoints, Double, [Double])])
  func theilSen(points: ReferencePoints, level: Double, expected: [Double]) throws {
    let line = try TheilSen(x: points.x, y: points.y, level: level)
    let joint = try TheilSen(x: points.x, y: points.y, level: level, intercept: .jointMedian)
    for (value, wanted) in zip([line.slope, line.bounds.lower, line.bounds.upper, line.intercept, joint.intercept], expected) {
      #expect(isNear(value, wanted, 1e-11))
    }
  }

  // siegelslopes(y, x): slope, intercept by `hierarchical` and by `separate`.
  @Test(
    "Repeated medians",
    arguments: [
      (.mileage, [-5.75583501527, 38.3775138436, 37.8656043956]),
      (.newHaven, [0.0333333333333, -13.65, -13.7333333333]),
      (.pressures, [0.3275, -19.62, -50.15]),
    ] as [(ReferencePoints, [Double])])
  func siegel(points: ReferencePoints, expected: [Double]) throws {
    let line = try RepeatedMedians(x: points.x, y: points.y)
    let separate = try RepeatedMedians(x: points.x, y: points.y, intercept: .separate)
    for (value, wanted) in zip([line.slope, line.intercept, separate.intercept], expected) { #expect(isNear(value, wanted, 1e-11)) }
  }

  enum Values: Sendable { case newHaven, mileage, presidents }

  // original_test, hamed_rao_modification_test (lag 0 here is all lags), seasonal_test: S, its variance, z, p, tau, slope, intercept.
  @Test(
    "Mann–Kendall with ties and gaps, for serial correlation, and by season",
    arguments: [
      (.newHaven, nil, nil, [624.0, 24530.0, 3.97776637784, 6.95656705505e-05, 0.352542372881, 0.0344827586207, 50.1827586207]),
      (.newHaven, 0, nil, [624.0, 24530.0, 3.97776637784, 6.95656705505e-05, 0.352542372881, 0.0344827586207, 50.1827586207]),
      (.newHaven, 3, nil, [624.0, 24530.0, 3.97776637784, 6.95656705505e-05, 0.352542372881, 0.0344827586207, 50.1827586207]),
      (.newHaven, nil, 4, [149.0, 1623.66666667, 3.67293529831, 0.000239780211432, 0.354761904762, 0.143650793651, 50.1405753968]),
      (.mileage, nil, nil, [-17.0, 3795.66666667, -0.259702391973, 0.795093347408, -0.0342741935484, -0.0456280788177, 19.9072352217]),
      (.mileage, 0, nil, [-17.0, 2208.15013908, -0.340491036185, 0.733486772067, -0.0342741935484, -0.0456280788177, 19.9072352217]),
      (.mileage, 3, nil, [-17.0, 4663.66388896, -0.234291407317, 0.814758756273, -0.0342741935484, -0.0456280788177, 19.9072352217]),
      (.mileage, nil, 4, [-5.0, 260.333333333, -0.247910603028, 0.804203575924, -0.0446428571429, -0.242857142857, 20.1410714286]),
      (.presidents, nil, nil, [-598.0, 166516.666667, -1.46300387638, 0.143466318255, -0.0928427262847, -0.0747663551402, 63.523364486]),
      (.presidents, 0, nil, [-598.0, 800703.867746, -0.667172854905, 0.504661728023, -0.0928427262847, -0.0747663551402, 63.523364486]),
      (.presidents, 3, nil, [-598.0, 744802.734902, -0.691757218616, 0.48908980725, -0.0928427262847, -0.0747663551402, 63.523364486]),
      (.presidents, nil, 4, [-133.0, 10802.3333333, -1.27003340466, 0.204072731406, -0.0847133757962, -0.25, 62.78125]),
    ] as [(Values, Int?, Int?, [Double])])
  func mannKendall(series: Values, lags: Int?, period: Int?, expected: [Double]) throws {
    let values: [Double?] =
      switch series {
      case .newHaven: ReferenceSeries.newHaven
      case .mileage: ReferenceSeries.mileage
      case .presidents: ReferenceSeries.presidents
      }
    let test =
      if let lags { try MannKendall(hamedRao: values, lags: lags == 0 ? nil : lags) } else if let period {
        try MannKendall(seasonal: values, period: period)
      } else {
        try MannKendall(values)
      }
    for (value, wanted) in zip([test.s, test.variance, test.z, test.p, test.tau, test.slope, test.intercept], expected) {
      #expect(isNear(value, wanted, 1e-9))
    }
  }
}
