internal import ChartExport
internal import Scenes

/// A chart with everything in its place: nothing is decided any more, and each format only paints it.
public struct Drawing: Sendable {
  private let chart: FinishedChart
  private let options: ChartOptions

  init(_ chart: FinishedChart, _ options: ChartOptions) { (self.chart, self.options) = (chart, options) }

  /// What was drawn otherwise than the spec's author may expect, a line each.
  public var warnings: [String] { chart.warnings }

  /// The size of the page in points, 1/72 inch, with ``Chart/scale`` in it.
  public var size: (width: Double, height: Double) { (chart.scene.size.width * options.scale, chart.scene.size.height * options.scale) }

  /// - Parameter dpi: pixels an inch, recorded in the file; 72 gives a pixel a point.
  /// - Throws: ``RapportError`` for a page that is too large.
  public func png(dpi: Double = 72) throws(RapportError) -> [UInt8] {
    var options = options
    options.dpi = dpi
    return try painted(.png, options)
  }

  /// - Throws: ``RapportError`` for a page that is too large.
  public func pdf() throws(RapportError) -> [UInt8] { try painted(.pdf, options) }

  /// - Throws: ``RapportError`` for a page that is too large.
  public func svg() throws(RapportError) -> [UInt8] { try painted(.svg, options) }

  private func painted(_ format: ChartFormat, _ options: ChartOptions) throws(RapportError) -> [UInt8] {
    do { return try ChartExporter(options: options).paint(chart.scene, as: format, file: "chart") } catch { throw RapportError(error) }
  }
}
