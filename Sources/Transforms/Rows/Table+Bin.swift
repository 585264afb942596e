import Scales
import Specs
import Tables

extension Table {
  /// The smallest and largest number of a field; `nil` where there is none, or only infinite ones.
  ///
  /// - Source: Vega `extent` transform.
  package func extent(of field: String) -> (minimum: Double, maximum: Double)? {
    guard let column = column(field) else { return nil }
    var minimum = Double.infinity, maximum = -Double.infinity
    for value in column.numbers(missing: .nan, empty: .nan) {
      if value < minimum { minimum = value }
      if value > maximum { maximum = value }
    }
    return minimum.isFinite && maximum.isFinite ? (minimum, maximum) : nil
  }

  /// The same rows with the start and the end of the bin that each number falls into.
  ///
  /// - Missing stays missing. Numbers outside the bins get infinite ends.
  /// - Source: Vega `bin` transform.
  package func binned(_ field: String, _ bins: Bins, start: String, end: String) -> Table {
    let column = column(field) ?? .missing(count: rowCount)
    let numbers = column.numbers(missing: .nan, empty: .nan)
    let kinds = CellKinds(column)
    let missing = (0..<rowCount).map { kinds[$0] == .missing }
    let starts = numbers.map(bins.floor)
    let ends = starts.map(bins.end(ofBinAt:))
    return adding(start, Column(storage: .numbers(starts), missing: missing))
      .adding(end, Column(storage: .numbers(ends), missing: missing))
  }

  /// The bins of a field for the parameters of a spec, where the extent is that of the data unless given.
  ///
  /// - Parameter parameters: Vega-Lite's `bin` object; `extent` only as two numbers.
  /// - Parameter span: what to divide instead of the extent, for an extent that a selection holds.
  /// - Returns: `nil` where there is no number to bin.
  package func bins(of field: String, _ parameters: BinParameters, span: Double? = nil) -> Bins? {
    var options = Bins.Options(parameters)
    options.span = span ?? options.span
    if case .ends(let ends)? = parameters.extent, ends.count == 2 {
      return Bins(from: ends[0], to: ends[1], options: options)
    }
    guard let extent = extent(of: field) else { return nil }
    return Bins(from: extent.minimum, to: extent.maximum, options: options)
  }
}

extension Bins.Options {
  /// Reads Vega-Lite's `bin` object; zero counts as not given, as in Vega.
  package init(_ parameters: BinParameters) {
    self.init()
    func given(_ number: Double?) -> Double? { number == 0 ? nil : number }
    maxBins = given(parameters.maxbins) ?? maxBins
    base = given(parameters.base) ?? base
    minStep = given(parameters.minstep) ?? minStep
    step = given(parameters.step)
    anchor = parameters.anchor
    nice = parameters.nice ?? nice
    steps = parameters.steps ?? steps
    divide = parameters.divide ?? divide
  }
}
