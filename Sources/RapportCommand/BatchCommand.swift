import ArgumentParser
import ChartExport
import JSON

/// Draws many charts.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Draw many specs at once; only what changed, unless told otherwise.",
    discussion: """
      Inputs are specs, folders of specs (*.vl.json) and YAML manifests. A bad chart does not stop the others: the
      summary names it, and the exit code is 1. A chart is up to date when its spec, data and options have the same
      content as when it was drawn.

      Example: rapport batch Charts/report -o out/charts --format png,pdf,svg
      """)

  /// What happens after a chart has failed.
  enum AfterFailure: String, EnumerableFlag {
    case keepGoing, stopEarly

    static func help(for value: AfterFailure) -> ArgumentHelp? {
      switch value {
      case .keepGoing: "Draw the other charts after one has failed, which is the default."
      case .stopEarly: "Start no other chart after one has failed."
      }
    }
  }

  @Argument(help: "Specs, folders of specs, or manifests (.yaml, .yml).")
  var inputs: [String]

  @Option(name: [.short, .long], help: ArgumentHelp("The folder to write to.", valueName: "dir"))
  var output: String

  @Option(help: "Formats of every chart, with commas: png, pdf, svg.")
  var format = ChartFormats([.png])

  @Option(help: ArgumentHelp("How many charts to draw at the same time.", valueName: "n"))
  var jobs = Console.processors

  @Flag(help: "Draw what is up to date, too.")
  var force = false

  @Flag var afterFailure = AfterFailure.keepGoing

  @Flag(help: "Only tell what would be drawn.")
  var dryRun = false

  @Option(help: ArgumentHelp("A JSON file, or -, for what became of each chart.", valueName: "file"))
  var report: String?

  @OptionGroup var size: SizeArguments
  @OptionGroup var chart: ChartArguments
  @OptionGroup var data: DataOptions

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs has to be at least 1") }
  }

  func run() throws {
    Heap.keepPages()
    let charts = try chartJobs()
    let progress = Progress(total: charts.count)
    let batch = Batch(output: output, parallel: jobs, force: force, dryRun: dryRun, stopsEarly: afterFailure == .stopEarly)
    let result = try batch.run(charts) { progress.step("\($0.status.rawValue) \($0.name)") }
    progress.finish()
    tell(result)
    if let report { try OutputFile.write(Array((JSONWriter.pretty.text(result.json) + "\n").utf8), to: report) }
    if result.count(.failed) > 0 { throw Failure(.someFailed) }
  }

  private func chartJobs() throws -> [ChartJob] {
    let model = ChartJob(spec: "", formats: format.formats, options: size.sized(try chart.options()), base: data.base, data: data.files)
    return try inputs.flatMap { input in
      if Folder.exists(input) { return try ChartJob.jobs(in: input, like: model) }
      if ["yaml", "yml"].contains(FilePath.ending(of: input)) { return try BatchManifest(path: input, like: model).jobs }
      var job = model
      (job.spec, job.name) = (input, ChartJob.name(of: input))
      return [job]
    }
  }

  private func tell(_ result: BatchReport) {
    for chart in result.charts {
      for warning in chart.warnings { Console.say("rapport: \(chart.spec): warning: \(warning)") }
      if let error = chart.error { Console.complain(error.message) }
    }
    let counts: [(BatchReport.Status, String)] = [
      (.drawn, "drawn"), (.due, "to be drawn"), (.unchanged, "up to date"), (.failed, "failed"), (.skipped, "not tried"),
    ]
    let parts = counts.compactMap { status, words in result.count(status) > 0 ? "\(result.count(status)) \(words)" : nil }
    Console.say("\(result.charts.count) charts: " + (parts.isEmpty ? "nothing to do" : parts.joined(separator: ", ")))
  }
}
