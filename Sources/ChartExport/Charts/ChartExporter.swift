import ChartCompiler
import JSON
import Rendering
import Scenes
import Specs

/// From the bytes of a spec to the bytes of a file: parse, compile, paint.
///
/// - Equal bytes, data and options give equal files.
package struct ChartExporter: Sendable {
  package var options: ChartOptions

  package init(options: ChartOptions = ChartOptions()) { self.options = options }

  /// A spec as JSON.
  ///
  /// - Parameter file: what errors call the spec.
  /// - Throws: ``ExportError`` of reason `malformed`.
  package static func spec(_ bytes: [UInt8], file: String) throws(ExportError) -> JSONValue {
    do { return try JSONValue(parsing: bytes) } catch { throw ExportError(file, .malformed(error)) }
  }

  /// The finished drawing of a spec.
  ///
  /// - Parameter formats: what it will be painted as; only an SVG shows tooltips and what screen readers say, so others do without.
  /// - Throws: ``ExportError`` of reason `chart`.
  package func compile(
    _ spec: JSONValue, file: String, data: any DataAccess, formats: [ChartFormat] = ChartFormat.allCases
  ) throws(ExportError) -> FinishedChart {
    do {
      var settings = options.compile
      settings.describesItems = formats.contains(.svg)
      // What is wrong with the spec itself is said before anything is computed for it.
      let author = try ChartCompiler.decode(spec)
      let analyses = ChartAnalyses.declarations(in: spec) == nil ? nil : try ChartAnalyses(spec, data: data)
      settings.notes = analyses?.footers ?? []
      let chart = try ChartCompiler.compile(author, options: settings, data: analyses ?? data, measurer: Self.measurer(of: spec))
      return FinishedChart(scene: chart.scene, warnings: chart.warnings.map(\.message))
    } catch { throw ExportError(file, .chart(error)) }
  }

  /// The spec with composite marks, repeats and facet channels spelled out.
  ///
  /// - Throws: ``ExportError`` of reason `chart`.
  package func normalize(_ spec: JSONValue, file: String) throws(ExportError) -> JSONValue {
    do { return try ChartCompiler.normalize(spec, options: options.compile) } catch { throw ExportError(file, .chart(error)) }
  }

  /// Every problem of a spec that shows without painting it, and if there is none, what is drawn otherwise than its author may expect.
  package func check(_ spec: JSONValue, file: String, data: any DataAccess) -> (problems: [ExportError], warnings: [String]) {
    let problems = SpecDecoder.read(spec).problems
    guard problems.isEmpty else { return (problems.map { ExportError(file, .chart(ChartError(.decode, $0))) }, []) }
    do { return ([], try compile(spec, file: file, data: data).warnings) } catch { return ([error], []) }
  }

  /// A JSON Schema of the specs that are drawn, printed from the tables that decode them.
  package static var schema: JSONValue { Grammar.schema }

  /// The bytes of a drawing in a format.
  ///
  /// - Throws: ``ExportError`` of reason `rendering`.
  package func paint(_ scene: Scene, as format: ChartFormat, file: String) throws(ExportError) -> [UInt8] {
    do {
      switch format {
      case .png: return try PNGPainter(scale: options.scale * options.dpi / 72, dpi: options.dpi).png(of: scene)
      case .pdf: return try PDFPainter(scale: options.scale).pdf(of: scene)
      case .svg: return try SVGWriter(scale: options.scale).svg(of: scene)
      }
    } catch { throw ExportError(file, .rendering(error)) }
  }

  /// The same fonts measure and paint, and the language that a spec says its texts are in steers both.
  private static func measurer(of spec: JSONValue) -> PangoTextMeasurer {
    PangoTextMeasurer(language: spec["usermeta"]?["rapport"]?["language"]?.string ?? "en")
  }
}
