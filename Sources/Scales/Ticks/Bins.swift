import Chronology

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Equal-width bins: where they start and stop, and how wide each is.
package struct Bins: Sendable, Hashable {
  /// Where the first bin starts, where the last ends, and how wide each is.
  package let start, stop, step: Double

  /// Bins as given.
  package init(start: Double, stop: Double, step: Double) {
    (self.start, self.stop, self.step) = (start, stop, step)
  }

  /// How the bins of an extent are chosen.
  package struct Options: Sendable, Hashable {
    /// The greatest number of bins.
    package var maxBins: Double = 20
    /// The base of the number system that steps are round in.
    package var base: Double = 10
    /// What a round step may be divided by.
    package var divide: [Double] = [5, 2]
    /// The least step.
    package var minStep: Double = 0
    /// The exact step, if it is given.
    package var step: Double?
    /// Steps to choose from, ascending.
    package var steps: [Double] = []
    /// Whether the first and last bin are moved to multiples of the step.
    package var nice = true
    /// The span to divide when it is not that of the extent.
    package var span: Double?
    /// A value at which one bin begins; all bins are moved to meet it.
    package var anchor: Double?

    /// Round bins, twenty at most.
    package init() {}
  }

  /// The bins of values between `low` and `high`.
  ///
  /// - Source: vega-statistics `bin`; whole last bin and anchor as in Vega's `bin` transform.
  package init(from low: Double, to high: Double, options: Options = Options()) {
    let spread = high - low
    let span = options.span.flatMap { $0 != 0 ? $0 : nil } ?? (spread != 0 && !spread.isNaN ? spread : low != 0 ? abs(low) : 1)
    let step = Self.step(span: span, options: options)
    var (start, stop) = (low, high)
    if options.nice {
      let size = log(step)
      let precision = size >= 0 ? 0 : (-size / log(options.base)).rounded(.towardZero) + 1
      let tolerance = pow(options.base, -precision - 1)
      let edge = (low / step + tolerance).rounded(.down) * step
      start = low < edge ? edge - step : edge
      stop = (high / step).rounded(.up) * step
    }
    if stop == start { stop = start + step }
    stop = start + ((stop - start) / step).rounded(.up) * step
    if let anchor = options.anchor {
      let shift = anchor - (start + step * ((anchor - start) / step).rounded(.down))
      start += shift
      stop += shift
    }
    self.init(start: start, stop: stop, step: step)
  }

  private static func step(span: Double, options: Options) -> Double {
    let maxBins = options.maxBins > 0 ? options.maxBins : 20
    if let step = options.step, step != 0 { return step }
    if !options.steps.isEmpty {
      let index = options.steps.firstIndex { $0 >= span / maxBins } ?? options.steps.count
      return options.steps[max(0, index - 1)]
    }
    let base = options.base
    let level = (log(maxBins) / log(base)).rounded(.up)
    var step = max(options.minStep, pow(base, roundedHalfUp(log(span) / log(base)) - level))
    guard step.isFinite, step > 0, base > 1 else { return step }
    while (span / step).rounded(.up) > maxBins { step *= base }
    for divisor in options.divide {
      let finer = step / divisor
      if finer >= options.minStep, span / finer <= maxBins { step = finer }
    }
    return step
  }

  /// The boundaries from ``start`` to ``stop``, both included.
  package var boundaries: [Double] {
    let count = ((stop - start) / step).rounded()
    guard count.isFinite, count >= 0, count < 1e7 else { return [] }
    return (0...Int(count)).map { start + Double($0) * step }
  }

  /// The boundaries that lie in a scale's domain.
  ///
  /// - Parameter domain: from its lower to its upper end.
  /// - Source: Vega's scale property `bins` given by start, stop and step.
  package func boundaries(in domain: ClosedRange<Double>) -> [Double] {
    let low = start < domain.lowerBound ? step * (domain.lowerBound / step).rounded(.up) : start
    let high = stop > domain.upperBound ? step * (domain.upperBound / step).rounded(.down) : stop
    return high < low ? [] : Bins(start: low, stop: high, step: step).boundaries
  }

  /// The start of the bin that holds `value`; minus or plus infinity outside, NaN for NaN.
  ///
  /// - Source: Vega's `bin` transform; a value at ``stop`` belongs to the last bin.
  package func floor(_ value: Double) -> Double {
    guard value == value else { return .nan }
    if value < start { return -.infinity }
    if value > stop { return .infinity }
    let clipped = max(start, min(value, stop - step))
    return start + step * (Self.tolerance + (clipped - start) / step).rounded(.down)
  }

  /// The end of the bin that starts at `start`; infinities stay.
  package func end(ofBinAt start: Double) -> Double {
    // Vega's roundabout way, for the same floating-point results.
    self.start + step * (1 + (start - self.start) / step)
  }

  private static let tolerance = 1e-14
}
