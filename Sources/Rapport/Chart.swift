internal import ChartCompiler
internal import ChartExport
internal import Chronology
internal import JSON
internal import Tables

/// A chart: a Vega-Lite spec, the data that it asks for, and how it is drawn.
///
/// - A value like any other: a copy is a chart of its own, and any number may be drawn at once.
/// - Equal specs, data and settings give equal bytes.
public struct Chart: Sendable {
  /// Tables by the names under which the spec asks for them (`"data": {"name": "views"}`). A name that is not here is that of a series or
  /// table of the ``Dossier``.
  public var data: [String: Table] = [:]
  /// The folder below which data addresses (`"data": {"url": "views.csv"}`) are files; `nil` refuses all of them.
  public var folder: String?
  /// A look below the spec's own configuration, one of ``themes``; `nil` is Vega-Lite's.
  public var theme: String?
  /// The time zone in which dates are shown, such as `Europe/Moscow`.
  public var zone = "UTC"
  /// Where random numbers of the spec start.
  public var seed = ChartOptions().seed
  /// How many times larger than in the spec, in every format.
  public var scale = 1.0

  let spec: JSONValue

  init(_ spec: JSONValue) { self.spec = spec }

  /// A chart of a Vega-Lite 6 spec, in JSON.
  ///
  /// - Throws: ``RapportError`` of kind `spec` for what is no JSON, with line and column; whether it is a chart shows when it is drawn, or by
  ///   ``problems()``.
  public init(_ spec: [UInt8]) throws(RapportError) {
    do { self.spec = try ChartExporter.spec(spec, file: "spec") } catch { throw RapportError(error) }
  }

  /// A chart of a spec as text.
  ///
  /// - Throws: ``RapportError`` as ``init(_:)-([UInt8])``.
  public init(_ spec: String) throws(RapportError) { try self.init(Array(spec.utf8)) }

  /// A chart of the spec in a file; data addresses start in its folder.
  ///
  /// - Throws: ``RapportError`` of kind `file` or `spec`.
  public init(contentsOf path: String) throws(RapportError) {
    do { spec = try ChartExporter.spec(try InputFile.bytes(at: path), file: path) } catch { throw RapportError(error) }
    folder = FilePath.folder(of: path)
  }

  /// The names that ``theme`` takes.
  public static var themes: [String] { ChartCompiler.themeNames }

  /// The chart as a PNG file.
  ///
  /// - Parameter dpi: pixels an inch, recorded in the file; a point of the spec is 1/72 inch, so that 144 gives two pixels a point.
  /// - Throws: ``RapportError``.
  public func png(dpi: Double = 72) throws(RapportError) -> [UInt8] { try drawn(for: [.png]).png(dpi: dpi) }

  /// The chart as a PDF file with embedded fonts and searchable text.
  ///
  /// - Throws: ``RapportError``.
  public func pdf() throws(RapportError) -> [UInt8] { try drawn(for: [.pdf]).pdf() }

  /// The chart as an SVG file with real text, in UTF-8.
  ///
  /// - Throws: ``RapportError``.
  public func svg() throws(RapportError) -> [UInt8] { try drawn(for: [.svg]).svg() }

  /// The chart drawn once, for several formats and for its warnings.
  ///
  /// - Throws: ``RapportError``.
  public func drawing() throws(RapportError) -> Drawing { try drawn(for: ChartFormat.allCases) }

  /// Everything that is wrong with the chart, as far as it shows without painting it; empty if nothing is.
  public func problems() -> [RapportError] {
    do {
      return ChartExporter(options: try options()).check(spec, file: "spec", data: try access()).problems.map { RapportError($0) }
    } catch { return [error] }
  }

  /// The spec with all of its data inside, as JSON: for any other Vega-Lite tool.
  ///
  /// - Throws: ``RapportError``.
  public func inlined() throws(RapportError) -> String {
    let data = try access()
    do { return JSONWriter.pretty.text(try SpecInliner(data: data).inline(spec, file: "spec")) + "\n" } catch { throw RapportError(error) }
  }

  private func drawn(for formats: [ChartFormat]) throws(RapportError) -> Drawing {
    let (options, data) = (try options(), try access())
    do {
      return Drawing(try ChartExporter(options: options).compile(spec, file: "spec", data: data, formats: formats), options)
    } catch { throw RapportError(error) }
  }

  private func options() throws(RapportError) -> ChartOptions {
    func wrong(_ problem: String) -> RapportError { RapportError(kind: .name, pointer: nil, message: problem) }
    if let theme, !Self.themes.contains(theme) { throw wrong("no theme \"\(theme)\"; known are \(Self.themes.joined(separator: ", "))") }
    do { return ChartOptions(theme: theme, zone: try Zone(identifier: zone), seed: seed, scale: scale) } catch { throw wrong("\(error)") }
  }

  private func access() throws(RapportError) -> any DataAccess {
    do {
      let files = try FileAccess(base: folder ?? "/", named: data.mapValues(\.columns))
      return folder == nil ? NamesOnly(names: files) : files
    } catch { throw RapportError(error) }
  }
}

/// Data by name and none by address, for a chart that has no folder.
private struct NamesOnly: DataAccess {
  let names: FileAccess

  func bytes(at address: String) throws(DataAccessError) -> [UInt8] { throw DataAccessError(address, .refused("the chart has no folder")) }
  func table(named name: String) throws(DataAccessError) -> Tables.Table? { try names.table(named: name) }
  func names(near name: String) -> [String] { names.names(near: name) }
}
