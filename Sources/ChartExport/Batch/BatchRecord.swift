import JSON

/// What a batch leaves in its output folder, so that the next one draws only what changed.
///
/// - A chart is up to date when spec, options, version and everything it read have the same content as then, and its files
///   still hold what was written. Times of files mean nothing.
struct BatchRecord: Sendable, Hashable {
  /// The name of the file in the output folder.
  static let fileName = ".rapport-batch.json"

  /// One chart as it was drawn.
  struct Entry: Sendable, Hashable {
    /// Digest of spec, options and version.
    var key: String
    /// Digests of what was read, by address (`url:…`) or name (`name:…`).
    var inputs: [String: String]
    /// Digests of the files, by ending.
    var files: [String: String]
    var warnings: [String]
  }

  var entries: [String: Entry] = [:]

  init() {}

  /// Reads a record; one that is missing or damaged is as good as none.
  init(folder: String) {
    let bytes: [UInt8]
    do { bytes = try InputFile.bytes(at: FilePath.joined(folder, Self.fileName)) } catch { return }
    let json: JSONValue
    do { json = try JSONValue(parsing: bytes) } catch { return }
    for (name, value) in json["charts"]?.object ?? [:] {
      guard let key = value["key"]?.string else { continue }
      entries[name] = Entry(
        key: key, inputs: Self.texts(value["inputs"]), files: Self.texts(value["files"]),
        warnings: value["warnings"]?.array?.compactMap(\.string) ?? [])
    }
  }

  /// - Throws: ``ExportError`` of reason `unwritable`.
  func write(to folder: String) throws(ExportError) {
    var charts: JSONObject = [:]
    for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
      charts[name] = [
        "key": .string(entry.key), "inputs": Self.json(entry.inputs), "files": Self.json(entry.files),
        "warnings": .array(entry.warnings.map { .string($0) }),
      ]
    }
    let text = JSONWriter.pretty.text(["charts": .object(charts)]) + "\n"
    try OutputFile.write(Array(text.utf8), to: FilePath.joined(folder, Self.fileName))
  }

  private static func texts(_ value: JSONValue?) -> [String: String] {
    Dictionary(value?.object?.compactMap { name, value in value.string.map { (name, $0) } } ?? [], uniquingKeysWith: { $1 })
  }

  private static func json(_ texts: [String: String]) -> JSONValue {
    var members: JSONObject = [:]
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) { members[name] = .string(text) }
    return .object(members)
  }
}
