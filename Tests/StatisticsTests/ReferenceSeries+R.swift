import TestSupport

/// Short series that come with R, for more cases of the same oracles.
extension ReferenceSeries {
  /// R's `mtcars`: weight (1000 lb) of 32 cars.
  static let carWeights: [Double] = [
    2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345, 2.2, 1.615, 1.835,
    2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78,
  ]
  /// R's `mtcars`: miles to the gallon.
  static let mileage: [Double] = [
    21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9, 21.5,
    15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
  ]
  /// R's `pressure`: temperature (°C).
  static let temperatures: [Double] = [
    0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 220, 240, 260, 280, 300, 320, 340, 360,
  ]
  /// R's `pressure`: vapor pressure of mercury (mm).
  static let pressures: [Double] = [
    0.0002, 0.0012, 0.006, 0.03, 0.09, 0.27, 0.75, 1.85, 4.2, 8.8, 17.3, 32.1, 57, 96, 157, 247, 376, 558, 806,
  ]
  /// R's `nhtemp`: mean temperature at New Haven (°F), 1912–1971.
  static let newHaven: [Double] = [
    49.9, 52.3, 49.4, 51.1, 49.4, 47.9, 49.8, 50.9, 49.3, 51.9, 50.8, 49.6, 49.3, 50.6, 48.4, 50.7, 50.9, 50.6, 51.5, 52.8, 51.8,
    51.1, 49.8, 50.2, 50.4, 51.6, 51.8, 50.9, 48.8, 51.7, 51, 50.6, 51.7, 51.5, 52.1, 51.3, 51, 54, 51.4, 52.7, 53.1, 54.6, 52,
    52, 50.9, 52.6, 50.2, 52.6, 51.6, 51.9, 50.5, 50.9, 51.7, 51.4, 51.7, 50.8, 51.9, 51.8, 51.9, 53,
  ]
  /// R's `LakeHuron`: level of the lake (ft).
  static let lakeHuron: [Double] = [
    580.38, 581.86, 580.97, 580.8, 579.79, 580.39, 580.42, 580.82, 581.4, 581.32, 581.44, 581.68, 581.17, 580.53, 580.01, 579.91,
    579.14, 579.16, 579.55, 579.67, 578.44, 578.24, 579.1, 579.09, 579.35, 578.82, 579.32, 579.01, 579, 579.8, 579.83, 579.72,
    579.89, 580.01, 579.37, 578.69, 578.19, 578.67, 579.55, 578.92, 578.09, 579.37, 580.13, 580.14, 579.51, 579.24, 578.66,
    578.86, 578.05, 577.79, 576.75, 576.75, 577.82, 578.64, 580.58, 579.48, 577.38, 576.9, 576.94, 576.24, 576.84, 576.85, 576.9,
    577.79, 578.18, 577.51, 577.23, 578.42, 579.61, 579.05, 579.26, 579.22, 579.38, 579.1, 577.95, 578.12, 579.75, 580.85, 580.41,
    579.96, 579.61, 578.76, 578.18, 577.21, 577.13, 579.1, 578.25, 577.91, 576.89, 575.96, 576.8, 577.68, 578.38, 578.52, 579.74,
    579.31, 579.89, 579.96,
  ]
  /// R's `airmiles`: miles flown by passengers of US airlines (millions).
  static let airMiles: [Double] = [
    412, 480, 683, 1052, 1385, 1418, 1634, 2178, 3362, 5948, 6109, 5981, 6753, 8003, 10566, 12528, 14760, 16769, 19819, 22362,
    25340, 25343, 29269, 30514,
  ]
  static let newHavenYears = (1912...1971).map(Double.init)
  static let airMileYears = (1937...1960).map(Double.init)
}

/// A series of points by name, so that tables of cases stay short.
enum ReferencePoints: String, Sendable {
  case distance, mileage, pressures, newHaven

  var x: [Double] {
    switch self {
    case .distance: ReferenceSeries.speed
    case .mileage: ReferenceSeries.carWeights
    case .pressures: ReferenceSeries.temperatures
    case .newHaven: ReferenceSeries.newHavenYears
    }
  }
  var y: [Double] {
    switch self {
    case .distance: ReferenceSeries.distance
    case .mileage: ReferenceSeries.mileage
    case .pressures: ReferenceSeries.pressures
    case .newHaven: ReferenceSeries.newHaven
    }
  }
}
