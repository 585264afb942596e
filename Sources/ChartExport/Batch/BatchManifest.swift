import Chronology
import SharedRules
import Specs
import Yams

/// A YAML list of charts with their options, for batches that a folder of specs does not describe.
///
/// - `charts`: a list of paths of specs, or of mappings with `spec` and any of `name`, `formats`, `scale`, `dpi`, `theme`,
///   `zone`, `seed`, `base` and `data` (names to files). `defaults` has the same settings, for all charts.
/// - Paths are relative to the manifest. What it says wins over the options of the command line.
package struct BatchManifest: Sendable {
  package let jobs: [ChartJob]

  /// - Parameters:
  ///   - path: the file, which errors name.
  ///   - model: settings where the manifest says nothing.
  /// - Throws: ``ExportError`` of reason `missing`, `unreadable` or `manifest`.
  package init(path: String, like model: ChartJob) throws(ExportError) {
    let bytes = try InputFile.bytes(at: path)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw ExportError(path, .manifest(line: nil, problem: "it is not UTF-8 text")) }
    let reader = ManifestReader(path: path)
    guard let root = try reader.compose(text) else { throw ExportError(path, .manifest(line: nil, problem: "it is empty; expected charts")) }
    let members = try reader.members(of: root, known: ["charts", "defaults"])
    var defaults = model
    if let node = members["defaults"] {
      try reader.apply(try reader.members(of: node, known: ManifestReader.settings), to: &defaults)
    }
    guard let charts = members["charts"] else { throw reader.error(root, "there is no \"charts\"") }
    var jobs: [ChartJob] = []
    for node in try reader.elements(of: charts) { jobs.append(try reader.job(node, like: defaults)) }
    self.jobs = jobs
  }
}

/// Reads the parts of a manifest; every error knows its line.
private struct ManifestReader {
  static let settings = ["formats", "scale", "dpi", "theme", "zone", "seed", "base", "data"]
  let path: String

  func error(_ node: Node, _ problem: String) -> ExportError { ExportError(path, .manifest(line: node.mark?.line, problem: problem)) }

  func compose(_ text: String) throws(ExportError) -> Node? {
    do { return try Yams.compose(yaml: text) } catch let error as YamlError {
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
        throw ExportError(path, .manifest(line: mark.line, problem: "it is no YAML: \(problem)"))
      case .duplicatedKeysInMapping(let names, let context):
        throw ExportError(path, .manifest(line: context.mark.line, problem: "\"\(names.joined(separator: "\", \""))\" stands here twice"))
      default: throw ExportError(path, .manifest(line: nil, problem: "it is no YAML: \(error)"))
      }
    } catch { throw ExportError(path, .manifest(line: nil, problem: "it is no YAML")) }
  }

  func members(of node: Node, known: [String]) throws(ExportError) -> [String: Node] {
    guard let mapping = node.mapping else { throw error(node, "expected settings, one a line, such as \(known[0]): …") }
    var members: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      guard known.contains(name) else {
        let near = NameSuggestion.nearest(to: name, in: known).map { "did you mean \"\($0)\"?" } ?? "known are \(known.joined(separator: ", "))"
        throw error(key, "no setting \"\(name)\"; \(near)")
      }
      members[name] = value
    }
    return members
  }

  func elements(of node: Node) throws(ExportError) -> [Node] {
    guard let sequence = node.sequence else { throw error(node, "expected a list, with a dash before each") }
    return Array(sequence)
  }

  func job(_ node: Node, like model: ChartJob) throws(ExportError) -> ChartJob {
    var job = model
    if let spec = node.scalar?.string {
      job.spec = beside(spec)
      job.name = ChartJob.name(of: spec)
      return job
    }
    let members = try members(of: node, known: ["spec", "name"] + Self.settings)
    guard let spec = members["spec"] else { throw error(node, "a chart without \"spec\"") }
    job.spec = beside(try text(spec))
    job.name = ChartJob.name(of: job.spec)
    if let name = members["name"] {
      job.name = try text(name)
      let parts = job.name.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.allSatisfy({ !["", ".", ".."].contains($0) }) else {
        throw error(name, "the name \"\(job.name)\" leads outside of the output folder")
      }
    }
    try apply(members, to: &job)
    return job
  }

  func apply(_ members: [String: Node], to job: inout ChartJob) throws(ExportError) {
    if let node = members["formats"] { job.formats = try formats(node) }
    if let node = members["scale"] { job.options.scale = try positive(node) }
    if let node = members["dpi"] { job.options.dpi = try positive(node) }
    if let node = members["theme"] { job.options.theme = try text(node) }
    if let node = members["zone"] { job.options.zone = try zone(node) }
    if let node = members["seed"] {
      guard let seed = node.int.flatMap(UInt32.init(exactly:)) else { throw error(node, "a seed is a whole number from 0 to \(UInt32.max)") }
      job.options.seed = seed
    }
    if let node = members["base"] { job.base = beside(try text(node)) }
    guard let data = members["data"] else { return }
    guard let mapping = data.mapping else { throw error(data, "expected names with files, one a line, such as views: views.csv") }
    for (key, value) in mapping { job.data[try text(key)] = beside(try text(value)) }
  }

  private func formats(_ node: Node) throws(ExportError) -> [ChartFormat] {
    var formats: [ChartFormat] = []
    for one in node.sequence.map(Array.init) ?? [node] {
      let name = try text(one)
      guard let format = ChartFormat(rawValue: name) else {
        throw error(one, "no format \"\(name)\"; known are \(ChartFormat.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    return formats
  }

  private func zone(_ node: Node) throws(ExportError) -> Zone {
    do { return try Zone(identifier: try text(node)) } catch let problem as ZoneError { throw error(node, problem.description) } catch let problem
      as ExportError
    {
      throw problem
    } catch { throw self.error(node, "no time zone") }
  }

  private func positive(_ node: Node) throws(ExportError) -> Double {
    guard let number = node.float, number > 0, number.isFinite else { throw error(node, "expected a positive number") }
    return number
  }

  private func text(_ node: Node) throws(ExportError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else { throw error(node, "expected a text") }
    return text
  }

  private func beside(_ file: String) -> String { FilePath.joined(FilePath.folder(of: path), file) }
}
