/// One chart of a batch: a spec, and what files it becomes.
package struct ChartJob: Sendable, Hashable {
  /// The path of the spec.
  package var spec: String
  /// The files' name in the output folder, without ending; it may lead into folders below.
  package var name: String
  package var formats: [ChartFormat]
  package var options: ChartOptions
  /// Where data addresses start; `nil` is the spec's own folder.
  package var base: String?
  /// Data files by the names under which the spec asks for them.
  package var data: [String: String]

  package init(
    spec: String, name: String? = nil, formats: [ChartFormat] = [.png], options: ChartOptions = ChartOptions(), base: String? = nil,
    data: [String: String] = [:]
  ) {
    (self.spec, self.name, self.formats) = (spec, name ?? Self.name(of: spec), formats)
    (self.options, self.base, self.data) = (options, base, data)
  }

  /// The name of a spec's file without folder and endings: `01-views` of `report/01-views.vl.json`.
  package static func name(of spec: String) -> String {
    let name = FilePath.name(of: spec)
    for ending in [".vl.json", ".vega-lite.json", ".json"] where name.hasSuffix(ending) && name.utf8.count > ending.utf8.count {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  /// The jobs for all specs (`*.vl.json`) below a folder, in the order of their names; they keep their folders.
  ///
  /// - Throws: ``ExportError`` of reason `missing` or `unreadable`.
  package static func jobs(in folder: String, like model: ChartJob) throws(ExportError) -> [ChartJob] {
    try Folder.files(in: folder, ending: ".vl.json").map { path in
      var job = model
      job.spec = FilePath.joined(folder, path)
      let inner = FilePath.folder(of: path)
      job.name = FilePath.joined(inner, Self.name(of: path))
      return job
    }
  }
}
