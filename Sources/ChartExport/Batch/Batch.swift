import ChartCompiler
import Chronology
import Dispatch
import JSON
import Synchronization
import Tables

/// Draws many charts at once into a folder, goes on after a bad one, and leaves alone what is up to date.
public struct Batch: Sendable {
  /// The folder that all files are written below.
  public var output: String
  /// How many charts are drawn at the same time.
  public var parallel: Int
  /// Draws what is up to date, too.
  public var force: Bool
  /// Only tells what would be drawn.
  public var dryRun: Bool
  /// Starts no other chart once one has failed.
  public var stopsEarly: Bool

  public init(output: String, parallel: Int = 1, force: Bool = false, dryRun: Bool = false, stopsEarly: Bool = false) {
    (self.output, self.parallel, self.force, self.dryRun, self.stopsEarly) = (output, parallel, force, dryRun, stopsEarly)
  }

  /// Draws the charts.
  ///
  /// - Parameter progress: told of each chart when it is done, in any order and from any thread, one call at a time.
  /// - Throws: ``ExportError`` for what concerns the whole batch: two charts of one name, a folder that cannot be written.
  public func run(_ jobs: [ChartJob], progress: @escaping @Sendable (BatchReport.Chart) -> Void = { _ in }) throws(ExportError) -> BatchReport {
    try refuseSameNames(jobs)
    if !dryRun { try Folder.create(output) }
    let state = BatchState(count: jobs.count, record: force ? BatchRecord() : BatchRecord(folder: output))
    let workers = max(1, min(parallel, jobs.count))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while let index = state.next() {
        let (chart, entry) = state.isStopped ? (skipped(jobs[index]), nil) : run(jobs[index], state)
        if stopsEarly, chart.status == .failed { state.stop() }
        state.finish(index, chart, entry, progress)
      }
    }
    let (charts, record) = state.results
    if !dryRun { try record.write(to: output) }
    return BatchReport(charts: charts)
  }

  private func refuseSameNames(_ jobs: [ChartJob]) throws(ExportError) {
    var first: [String: String] = [:]
    for job in jobs {
      if let other = first[job.name] { throw ExportError(job.spec, .sameName(job.name, other: other)) }
      first[job.name] = job.spec
    }
  }

  private func skipped(_ job: ChartJob) -> BatchReport.Chart { BatchReport.Chart(spec: job.spec, name: job.name, status: .skipped) }

  private func run(_ job: ChartJob, _ state: BatchState) -> (BatchReport.Chart, BatchRecord.Entry?) {
    let start = ContinuousClock.now
    var chart = BatchReport.Chart(spec: job.spec, name: job.name, status: .drawn)
    var entry: BatchRecord.Entry?
    do { entry = try draw(job, &chart, state) } catch {
      chart.status = .failed
      chart.files = []
      chart.error = error
    }
    chart.milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    return (chart, entry)
  }

  private func draw(_ job: ChartJob, _ chart: inout BatchReport.Chart, _ state: BatchState) throws(ExportError) -> BatchRecord.Entry? {
    let bytes = try InputFile.bytes(at: job.spec)
    let files = try FileAccess(base: job.base ?? FilePath.folder(of: job.spec), named: state.tables(job.data, zone: job.options.zone))
    let data = WatchedAccess(files, tableHashes: state.tableHashes(job.data))
    let key = ContentHash(of: "\(Version.current) \(job.options.key) \(ContentHash(of: bytes).text)")
    let known = state.record[job.name].flatMap { $0.key == key && data.stillHolds($0.inputs) ? $0 : nil }
    if let known, let files = upToDate(job, known) {
      (chart.status, chart.files, chart.warnings) = (.unchanged, files, known.warnings)
      return nil
    }
    guard !dryRun else {
      chart.status = .due
      return nil
    }
    let exporter = ChartExporter(options: job.options)
    let compiled = try exporter.compile(try ChartExporter.spec(bytes, file: job.spec), file: job.spec, data: data, formats: job.formats)
    chart.warnings = compiled.warnings
    // All formats are painted before any is written: a chart has all of its files or none.
    var painted: [(path: String, ending: String, bytes: [UInt8])] = []
    for format in job.formats {
      painted.append((path(job, format), format.rawValue, try exporter.paint(compiled.scene, as: format, file: job.spec)))
    }
    var entry = BatchRecord.Entry(key: key, inputs: data.inputs, files: known?.files ?? [:], warnings: chart.warnings)
    for file in painted {
      try Folder.create(FilePath.folder(of: file.path))
      try OutputFile.write(file.bytes, to: file.path)
      chart.files.append(BatchReport.File(path: file.path, bytes: file.bytes.count))
      entry.files[file.ending] = ContentHash(of: file.bytes)
    }
    return entry
  }

  private func path(_ job: ChartJob, _ format: ChartFormat) -> String {
    FilePath.joined(output, "\(job.name).\(format.rawValue)")
  }

  /// The files of a chart, if all that are asked for are there and hold what was written.
  private func upToDate(_ job: ChartJob, _ entry: BatchRecord.Entry) -> [BatchReport.File]? {
    var files: [BatchReport.File] = []
    for format in job.formats {
      guard let hash = entry.files[format.rawValue] else { return nil }
      let path = path(job, format)
      do {
        let bytes = try InputFile.bytes(at: path)
        guard ContentHash(of: bytes) == hash else { return nil }
        files.append(BatchReport.File(path: path, bytes: bytes.count))
      } catch { return nil }
    }
    return files
  }
}
