import JSON

/// What became of every chart of a batch, in the order in which they were asked for.
package struct BatchReport: Sendable {
  package enum Status: String, Sendable, Hashable {
    /// Drawn, and its files written.
    case drawn
    /// Its files are there already, from the same spec, data and options.
    case unchanged
    /// Would be drawn, were this not a dry run.
    case due
    case failed
    /// Not tried, since another failed first.
    case skipped
  }

  /// A file of a chart.
  package struct File: Sendable, Hashable {
    package var path: String
    package var bytes: Int
  }

  /// One chart.
  package struct Chart: Sendable, Hashable {
    package var spec: String
    package var name: String
    package var status: Status
    /// The folder that its files lie below.
    var folder = ""
    /// What is asked for, in order.
    var formats: [ChartFormat] = []
    /// Bytes of the files that there are.
    var sizes = PerFormat<Int>()
    package var milliseconds = 0.0
    package var warnings: [String] = []
    package var error: ExportError?

    package var files: [File] {
      formats.compactMap { format in sizes[format].map { File(path: path(format), bytes: $0) } }
    }

    /// Where the file of a format is, or would be.
    func path(_ format: ChartFormat) -> String { FilePath.joined(folder, "\(name).\(format.rawValue)") }
  }

  package var charts: [Chart]

  /// How many charts have a status.
  package func count(_ status: Status) -> Int { charts.count { $0.status == status } }

  /// The report as JSON: counts, then the charts.
  package var json: JSONValue {
    let counts: [Status] = [.drawn, .unchanged, .due, .failed, .skipped]
    var members: JSONObject = [:]
    for status in counts where status != .due || count(.due) > 0 { members[status.rawValue] = .number(Double(count(status))) }
    members["charts"] = .array(charts.map(\.json))
    return .object(members)
  }
}

extension BatchReport.Chart {
  fileprivate var json: JSONValue {
    var members: JSONObject = ["spec": .string(spec), "name": .string(name), "status": .string(status.rawValue)]
    members["files"] = .array(files.map { ["path": .string($0.path), "bytes": .number(Double($0.bytes))] })
    members["milliseconds"] = .number((milliseconds * 100).rounded() / 100)
    members["warnings"] = .array(warnings.map { .string($0) })
    members["error"] = error.map { .string($0.message) } ?? .null
    return .object(members)
  }
}
