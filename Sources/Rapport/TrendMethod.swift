/// How a trend is fitted; what is not said has the default of the method.
public struct TrendMethod: Sendable, Hashable {
  let settings: [String: AnalysisSetting]

  private init(_ name: String, _ settings: [String: AnalysisSetting?] = [:]) {
    self.settings = settings.compactMapValues { $0 }.merging(["method": .text(name)]) { $1 }
  }

  /// A straight line by least squares; every figure counts alike.
  public static let linear = TrendMethod("linear")
  /// A straight line by least squares; figures count by their weights or sample sizes.
  public static let weighted = TrendMethod("weighted")
  /// Growth at a constant rate.
  public static let exponential = TrendMethod("exp")
  /// A line over the logarithm of x.
  public static let logarithmic = TrendMethod("log")
  /// A line over the logarithms of both.
  public static let power = TrendMethod("pow")
  /// A curve from local fits, with the defaults of R's `loess`.
  public static let loess = loess()
  /// A curve from local lines that outliers do not bend, as R's `lowess`; it has no interval.
  public static let lowess = TrendMethod("lowess")
  /// The median of all slopes, with Sen's interval.
  public static let theilSen = TrendMethod("theil-sen")
  /// Siegel's repeated medians; they have no interval.
  public static let siegel = TrendMethod("siegel")

  /// A polynomial by least squares.
  public static func polynomial(degree: Int) -> TrendMethod { TrendMethod("poly", ["degree": .number(Double(degree))]) }

  /// A curve from local fits.
  ///
  /// - Parameters:
  ///   - span: the share of the figures in each neighborhood; 0.75 by default.
  ///   - degree: 0, 1 or 2; 2 by default. Fewer than six figures have span 2 and degree 1 unless told.
  ///   - robust: weights outliers down, as R's `family = "symmetric"`.
  public static func loess(span: Double? = nil, degree: Int? = nil, robust: Bool = false) -> TrendMethod {
    TrendMethod("loess", ["span": span.map { .number($0) }, "degree": degree.map { .number(Double($0)) }, "robust": robust ? .flag(true) : nil])
  }
}
