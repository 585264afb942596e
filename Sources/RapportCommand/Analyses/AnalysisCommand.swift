import Analysis
import ArgumentParser
import ChartExport
import Datasets
import JSON
import SharedRules

/// An analysis as a subcommand; the settings of its type are its options.
struct AnalysisCommand<Kind: DataAnalysis>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: Kind.about.name, abstract: Kind.about.abstract, discussion: Kind.about.discussion)
  }

  @Argument(help: "Ids of series, or one CSV, TSV or JSON file, or - for the standard input.")
  var data: [String]

  @OptionGroup var settings: SettingOptions<Kind>

  @Option(help: "How to print it. CSV has the fitted rows; JSON has everything.")
  var format = TableFormat.table

  @Option(help: ArgumentHelp("Draw the result, too, as .png, .pdf or .svg; .json gets the spec.", valueName: "file"))
  var chart: String?

  func validate() throws {
    if data.isEmpty { throw ValidationError("Missing expected argument '<data> ...'") }
    if let level = settings["level"] as? Double, !(level > 0 && level < 1) {
      throw ValidationError("--level lies between 0 and 1, not at \(level)")
    }
  }

  func run() throws {
    let result = try result()
    if let chart { try draw(result, to: chart) }
    try OutputFile.write(Array(AnalysisSheet(result, format: format).text.utf8), to: "-")
  }

  private func request() throws(AnalysisError) -> AnalysisRequest { try AnalysisRequest(Kind.self) { settings[$0.name] } }

  private func result() throws -> AnalysisResult {
    let isFile = data.contains { $0 == "-" || $0.contains("/") || DataFormat.endings.contains(FilePath.ending(of: $0)) }
    guard isFile else {
      guard Kind.about.columns.allSatisfy({ settings[$0.name] == nil }) else {
        throw Failure(.usage, "\(data.joined(separator: ", ")): columns are named for a CSV, TSV or JSON file, not for series")
      }
      return try request().run(series: data, in: .bundled)
    }
    if settings["includeApproximate"] != nil {
      throw Failure(.usage, "--include-approximate is for series; a file does not say which of its figures are approximate")
    }
    guard data.count == 1 else {
      throw Failure(.usage, "\(Kind.name) takes one file, or series by their ids, not \(data.joined(separator: " "))")
    }
    let name = data[0] == "-" ? "standard input" : data[0]
    do { return try request().run(table: try DataFile.untyped(at: data[0]), source: name) } catch let error as AnalysisError {
      throw Failure(error.isUsage ? .usage : .badData, "\(name): \(error.message)")
    }
  }

  private func draw(_ result: AnalysisResult, to path: String) throws {
    let spec = AnalysisChart(result, Kind.about.picture).spec
    if FilePath.ending(of: path) == "json" { return try OutputFile.write(Array((JSONWriter.pretty.text(spec) + "\n").utf8), to: path) }
    guard let format = ChartFormat(path: path) else {
      throw ExportError(path, .unknownFormat(FilePath.ending(of: path), known: ChartFormat.allCases.map(\.rawValue) + ["json"]))
    }
    var options = ChartOptions()
    if format == .png { options.dpi = 144 }
    let exporter = ChartExporter(options: options)
    let chart = try exporter.compile(spec, file: path, data: try FileAccess(base: "."))
    try OutputFile.write(try exporter.paint(chart.scene, as: format, file: path), to: path)
  }
}

extension DataAnalysis {
  /// Its subcommand.
  static var command: any ParsableCommand.Type { AnalysisCommand<Self>.self }
}

extension AnalysisError {
  /// Whether the command line is wrong, and not the data.
  fileprivate var isUsage: Bool {
    switch self {
    case .missingColumn, .unknownMethod, .unknownWord, .unusedSetting, .badSetting, .seriesCount, .noPlace: true
    default: false
    }
  }
}
