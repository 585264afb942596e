import Chronology
import Synchronization
import Tables

/// What the threads of a batch share.
final class BatchState: Sendable {
  /// What the last batch left; read only.
  let record: [String: BatchRecord.Entry]
  private let shared: Mutex<Shared>
  private let loaded = Mutex(Loaded())
  private let count: Int

  private struct Shared {
    var next = 0
    var isStopped = false
    var charts: [BatchReport.Chart?]
    var record: BatchRecord
  }

  /// Data files that jobs name, each read once.
  private struct Loaded {
    var tables: [String: Table] = [:]
    var hashes: [[String: String]: TableHashes] = [:]
  }

  init(count: Int, record: BatchRecord) {
    (self.count, self.record) = (count, record.entries)
    var record = record
    // Once for all: a batch that goes on should not grow.
    record.entries.reserveCapacity(record.entries.count + count)
    shared = Mutex(Shared(charts: Array(repeating: nil, count: count), record: record))
  }

  /// The next job to do; `nil` when all have been taken.
  func next() -> Int? {
    shared.withLock { shared in
      guard shared.next < count else { return nil }
      shared.next += 1
      return shared.next - 1
    }
  }

  var isStopped: Bool { shared.withLock { $0.isStopped } }

  func stop() { shared.withLock { $0.isStopped = true } }

  func finish(
    _ index: Int, _ chart: BatchReport.Chart, _ entry: BatchRecord.Entry?, _ progress: (BatchReport.Chart) -> Void
  ) {
    shared.withLock { shared in
      shared.charts[index] = chart
      if let entry { shared.record.entries[chart.name] = entry }
      progress(chart)
    }
  }

  /// All charts in the order of their jobs, and the record for the next batch.
  var results: ([BatchReport.Chart], BatchRecord) { shared.withLock { ($0.charts.compactMap(\.self), $0.record) } }

  /// The tables of a job's data files.
  func tables(_ files: [String: String], zone: Zone) throws(ExportError) -> [String: Table] {
    var result: [String: Table] = [:]
    for (name, path) in files.sorted(by: { $0.key < $1.key }) {
      let key = "\(zone.identifier) \(path)"
      if let table = loaded.withLock({ $0.tables[key] }) { result[name] = table; continue }
      let table = try DataFile.table(at: path, zone: zone)
      loaded.withLock { $0.tables[key] = table }
      result[name] = table
    }
    return result
  }

  /// Digests of named tables, shared by jobs that mean the same tables by the same names.
  func tableHashes(_ files: [String: String]) -> TableHashes {
    loaded.withLock { loaded in
      if let known = loaded.hashes[files] { return known }
      let hashes = TableHashes()
      loaded.hashes[files] = hashes
      return hashes
    }
  }
}
