/// A curve fitted to points, ready to be asked for y at any x.
///
/// - Source: vega-statistics `regression`.
package struct TrendModel: Sendable {
  /// Coefficients as Vega lists them: intercept first, then slope or the next powers.
  package let coefficients: [Double]
  /// Share of the variance of y that the curve explains.
  package let rSquared: Double
  /// The curve's y at an x.
  package let predict: @Sendable (Double) -> Double
}

/// The kinds of curve that can be fitted.
///
/// - Source: vega-statistics `regression`; logarithmic, exponential and power fits are least squares after taking logarithms.
package enum TrendMethod: Hashable, Sendable {
  /// The mean of y.
  case constant
  /// a + b x
  case linear
  /// a + b ln x
  case logarithmic
  /// a e^(b x), with residuals weighted by y
  case exponential
  /// a x^b
  case power
  /// a + b x + c x²
  case quadratic
  /// A polynomial of a given degree.
  case polynomial(degree: Int)

  /// Fits need more points than this.
  package var degreesOfFreedom: Int {
    switch self {
    case .polynomial(let degree): degree
    case .quadratic: 2
    default: 1
    }
  }
}

extension TrendModel {
  /// Fits a curve. Points with a NaN in them are left out.
  package init(_ method: TrendMethod, x: ArraySlice<Double>, y: ArraySlice<Double>) {
    let points = FitPoints(x: x, y: y)
    switch method {
    case .constant, .polynomial(degree: 0): self.init(constant: points)
    case .linear, .polynomial(degree: 1): self.init(linear: points)
    case .quadratic, .polynomial(degree: 2): self.init(quadratic: points)
    case .logarithmic: self.init(logarithmic: points)
    case .exponential: self.init(exponential: points)
    case .power: self.init(power: points)
    case .polynomial(let degree): self.init(polynomial: points, degree: degree)
    }
  }
}
