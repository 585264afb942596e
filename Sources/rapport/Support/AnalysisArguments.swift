import Analysis
import ArgumentParser
import ChartExport
import Datasets
import JSON
import SharedRules
import Tables

extension AnalysisOptions.ShareUnit: ExpressibleByArgument {}
extension AnalysisOptions.Interval: ExpressibleByArgument {}

/// Where the figures of an analysis are, and what becomes of its result: what all analyses take.
struct AnalysisArguments: ParsableArguments {
  @Argument(help: "Ids of series, or one CSV, TSV or JSON file, or - for the standard input.")
  var data: [String]

  @Option(help: ArgumentHelp("The column of a file that the figures run along; else year, date, period, time or x.", valueName: "column"))
  var x: String?

  @Option(help: "The level of intervals and tests, between 0 and 1.")
  var level = 0.95

  @Flag(help: "Keep approximate, estimated and claimed figures of a series.")
  var includeApproximate = false

  @Option(parsing: .singleValue, help: ArgumentHelp("A period whose figures are left out; may be given again.", valueName: "period"))
  var leaveOut: [String] = []

  @Option(help: "How to print it. CSV has the fitted rows; JSON has everything.")
  var format = TableFormat.table

  @Option(help: ArgumentHelp("Draw the result, too, as .png, .pdf or .svg; .json gets the spec.", valueName: "file"))
  var chart: String?

  func validate() throws {
    if data.isEmpty { throw ValidationError("Missing expected argument '<data> ...'") }
    guard level > 0, level < 1 else { throw ValidationError("--level lies between 0 and 1, not at \(level)") }
  }
}

/// The column of figures, for analyses of one series.
struct ValueArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The column of a file with the figures; else value, y or share.", valueName: "column"))
  var y: String?
}

/// The columns of figures and of what they count.
struct WeightArguments: ParsableArguments {
  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("The column of sample sizes; a series brings its own.", valueName: "column"))
  var n: String?

  @Option(help: ArgumentHelp("The column that says how much each figure counts.", valueName: "column"))
  var weight: String?

  var columns: ColumnChoice { ColumnChoice(roles: ColumnChoice.roles([.value: value.y, .size: n, .weight: weight])) }
}

/// Where the values of a curve are wanted.
struct PlaceArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Where values are wanted; at the figures by default.", valueName: "x,x,…"))
  var at: NumberList?

  @Option(help: ArgumentHelp("Values at so many even steps from the first figure to the last.", valueName: "n"))
  var steps: Int?
}

/// What shares of people asked are, and how sure.
struct ShareArguments: ParsableArguments {
  @Option(help: ArgumentHelp("What weighting and clustering multiply the variances by.", valueName: "d"))
  var designEffect: Double?

  @Option(help: "Whether shares are parts of 100 or of 1, where that does not show.")
  var unit: AnalysisOptions.ShareUnit?
}

/// Both directions of a flow.
struct FlowArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The column of exports; for mirrored flows what the exporter reports, FOB.", valueName: "column"))
  var exports: String?

  @Option(help: ArgumentHelp("The column of imports; for mirrored flows what the importer reports, CIF.", valueName: "column"))
  var imports: String?

  var columns: ColumnChoice { ColumnChoice(roles: ColumnChoice.roles([.exports: exports, .imports: imports])) }
}

/// A country's flow beside that of the world.
struct WorldArguments: ParsableArguments {
  @OptionGroup var value: ValueArguments

  @Option(help: ArgumentHelp("The column of goods or partners.", valueName: "column"))
  var group: String?

  @Option(help: ArgumentHelp("The column of all exports of the country.", valueName: "column"))
  var total: String?

  @Option(help: ArgumentHelp("The column of the world's exports of the good, or to the partner.", valueName: "column"))
  var world: String?

  @Option(help: ArgumentHelp("The column of all exports of the world.", valueName: "column"))
  var worldTotal: String?

  var columns: ColumnChoice {
    ColumnChoice(roles: ColumnChoice.roles([.value: value.y, .total: total, .world: world, .worldTotal: worldTotal]), group: group)
  }
}

/// An analysis as a subcommand: its own file says which options it has, the rest is the same for all.
protocol AnalysisCommand: ParsableCommand {
  static var kind: AnalysisKind { get }
  var arguments: AnalysisArguments { get }
  /// The columns of a file that are not `--x`.
  var columns: ColumnChoice { get }
  var options: AnalysisOptions { get }
}

extension AnalysisCommand {
  func run() throws {
    var options = options
    options.level = arguments.level
    let request = AnalysisRequest(Self.kind, options, includesLoose: arguments.includeApproximate, leavesOut: arguments.leaveOut)
    let result = try result(request)
    if let path = arguments.chart { try draw(result, to: path) }
    try OutputFile.write(Array(AnalysisSheet(result, format: arguments.format).text.utf8), to: "-")
  }

  private func result(_ request: AnalysisRequest) throws -> AnalysisResult {
    let data = arguments.data
    var choice = columns
    choice.x = arguments.x
    let isFile = data.contains { $0 == "-" || $0.contains("/") || DataFormat.endings.contains(FilePath.ending(of: $0)) }
    guard isFile else {
      guard choice == ColumnChoice() else {
        throw Failure(.usage, "\(data.joined(separator: ", ")): columns are named for a CSV, TSV or JSON file, not for series")
      }
      return try request.run(series: data, in: .bundled)
    }
    if arguments.includeApproximate {
      throw Failure(.usage, "--include-approximate is for series; a file does not say which of its figures are approximate")
    }
    guard data.count == 1 else {
      throw Failure(.usage, "\(Self.kind.rawValue) takes one file, or series by their ids, not \(data.joined(separator: " "))")
    }
    let name = data[0] == "-" ? "standard input" : data[0]
    do { return try request.run(table: try DataFile.untyped(at: data[0]), choice, source: name) } catch let error as AnalysisError {
      throw Failure(error.isUsage ? .usage : .badData, "\(name): \(error.message)")
    }
  }

  private func draw(_ result: AnalysisResult, to path: String) throws {
    let spec = AnalysisChart(result, kind: Self.kind).spec
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

extension AnalysisError {
  /// Whether the command line is wrong, and not the data.
  fileprivate var isUsage: Bool {
    switch self {
    case .missingColumn, .unknownMethod, .unknownWord, .unusedSetting, .badSetting, .seriesCount, .noPlace: true
    default: false
    }
  }
}

extension ColumnChoice {
  /// The roles whose column was named.
  static func roles(_ names: [AnalysisData.Role: String?]) -> [AnalysisData.Role: String] { names.compactMapValues { $0 } }
}

/// Numbers or dates with commas between them.
struct NumberList: ExpressibleByArgument {
  var numbers: [Double]

  init?(argument: String) {
    numbers = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = AnalysisOptions.place(String(part)) else { return nil }
      numbers.append(number)
    }
  }
}
