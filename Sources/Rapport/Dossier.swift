internal import Datasets

/// Figures on the relations of two countries, in which every one names its source: opinion polls, trade, votes, and what happened meanwhile.
///
/// - Nothing is interpolated or corrected: what a table holds is what its source says.
public struct Dossier: Sendable {
  let catalogue: Catalogue

  /// The dossier inside the library: Pakistan and Russia.
  public static let bundled = Dossier(catalogue: .bundled)

  /// All series, in the order of the catalogue.
  ///
  /// - Throws: ``RapportError``.
  public var series: [Series] {
    get throws(RapportError) {
      do { return try catalogue.series().map { Series($0, in: catalogue) } } catch { throw RapportError(error) }
    }
  }

  /// A series by its id or another of its names.
  ///
  /// - Throws: ``RapportError`` of kind `name`, with the likeliest names.
  public subscript(name: String) -> Series {
    get throws(RapportError) {
      do { return Series(try catalogue.series(named: name), in: catalogue) } catch { throw RapportError(error) }
    }
  }

  /// A table by its name, such as `events`, `eras` or `sources`, or that of a series: what `"data": {"name": …}` of a chart gets.
  ///
  /// - Throws: ``RapportError`` of kind `name`.
  public func table(_ name: String) throws(RapportError) -> Table {
    do { return Table(try catalogue.table(named: name)) } catch { throw RapportError(error) }
  }

  /// The result of an analysis of several series, such as a balance of exports and imports.
  ///
  /// - Parameters:
  ///   - name: that of a subcommand of `rapport`.
  ///   - series: ids in the order of the subcommand.
  ///   - settings: by the names of the long options in camel case.
  /// - Throws: ``RapportError``.
  public func analysis(_ name: String, of series: [String], _ settings: [String: AnalysisSetting] = [:]) throws(RapportError) -> AnalysisResult {
    try AnalysisResult(name, settings, ("series", .list(series.map { .text($0) }))) { try $0.run(series: series, in: catalogue) }
  }
}
