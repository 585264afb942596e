import ChartCompiler
import Chronology
import Dispatch
import JSON
import Synchronization
import Tables

/// Draws many charts at once into a folder, goes on after a bad one, and leaves alone what is up to date.
package struct Batch: Sendable {
  /// The folder that all files are written below.
  package var output: String
  /// How many charts are drawn at the same time.
  package var parallel: Int
  /// Draws what is up to date, too.
  package var force: Bool
  /// Only tells what would be drawn.
  package var dryRun: Bool
  /// Starts no other chart once one has failed.
  package var stopsEarly: Bool

  package init(output: String, parallel: Int = 1, force: Bool = false, dryRun: Bool = false, stopsEarly: Bool = false) {
    (self.output, self.parallel, self.force, self.dryRun, self.stopsEarly) = (output, parallel, force, dryRun, stopsEarly)
  }

  /// Draws the charts.
  ///
  /// - Parameter progress: told of each chart when it is done, in any order and from any thread, one call at a time.
  /// - Throws: ``ExportError`` for what concerns the whole batch: two charts of one name, a folder that cannot be written.
  package func run(_ jobs: [ChartJob], progress: @escaping @Sendable (BatchReport.Chart) -> Void = { _ in }) throws(ExportError) -> BatchReport {
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
    var chart = BatchReport.Chart(spec: job.spec, name: job.name, status: .drawn, folder: output, formats: job.formats)
    var entry: BatchRecord.Entry?
    do { entry = try draw(job, &chart, state) } catch {
      chart.status = .failed
      chart.sizes = PerFormat()
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
    if let known, let sizes = upToDate(chart, known) {
      (chart.status, chart.sizes, chart.warnings) = (.unchanged, sizes, known.warnings)
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
    var painted: [(format: ChartFormat, bytes: [UInt8])] = []
    for format in job.formats { painted.append((format, try exporter.paint(compiled.scene, as: format, file: job.spec))) }
    var entry = BatchRecord.Entry(key: key, inputs: data.inputs, files: known?.files ?? PerFormat(), warnings: chart.warnings)
    for (format, bytes) in painted {
      let path = chart.path(format)
      try Folder.create(FilePath.folder(of: path))
      try OutputFile.write(bytes, to: path)
      chart.sizes[format] = bytes.count
      entry.files[format] = ContentHash(of: bytes)
    }
    return entry
  }

  /// The sizes of a chart's files, if all that are asked for are there and hold what was written.
  private func upToDate(_ chart: BatchReport.Chart, _ entry: BatchRecord.Entry) -> PerFormat<Int>? {
    var sizes = PerFormat<Int>()
    for format in chart.formats {
      guard let hash = entry.files[format] else { return nil }
      do {
        let bytes = try InputFile.bytes(at: chart.path(format))
        guard ContentHash(of: bytes) == hash else { return nil }
        sizes[format] = bytes.count
      } catch { return nil }
    }
    return sizes
  }
}
