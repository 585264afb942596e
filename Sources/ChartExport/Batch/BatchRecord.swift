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
    var key: ContentHash
    /// Digests of what was read, by address (`url:…`) or name (`name:…`).
    var inputs: [String: ContentHash]
    /// Digests of the files.
    var files: PerFormat<ContentHash>
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
      guard let key = value["key"]?.string.flatMap(ContentHash.init) else { continue }
      entries[name] = Entry(
        key: key, inputs: Self.hashes(value["inputs"]), files: Self.files(value["files"]),
        warnings: value["warnings"]?.array?.compactMap(\.string) ?? [])
    }
  }

  /// - Throws: ``ExportError`` of reason `unwritable`.
  func write(to folder: String) throws(ExportError) {
    var charts: JSONObject = [:]
    for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
      charts[name] = [
        "key": .string(entry.key.text), "inputs": Self.json(entry.inputs), "files": Self.json(entry.files),
        "warnings": .array(entry.warnings.map { .string($0) }),
      ]
    }
    let text = JSONWriter.pretty.text(["charts": .object(charts)]) + "\n"
    try OutputFile.write(Array(text.utf8), to: FilePath.joined(folder, Self.fileName))
  }

  private static func hashes(_ value: JSONValue?) -> [String: ContentHash] {
    Dictionary(value?.object?.compactMap { name, value in value.string.flatMap(ContentHash.init).map { (name, $0) } } ?? [], uniquingKeysWith: { $1 })
  }

  private static func files(_ value: JSONValue?) -> PerFormat<ContentHash> {
    var files = PerFormat<ContentHash>()
    for format in ChartFormat.allCases { files[format] = value?[format.rawValue]?.string.flatMap(ContentHash.init) }
    return files
  }

  private static func json(_ files: PerFormat<ContentHash>) -> JSONValue {
    json(Dictionary(uniqueKeysWithValues: ChartFormat.allCases.compactMap { format in files[format].map { (format.rawValue, $0) } }))
  }

  private static func json(_ hashes: [String: ContentHash]) -> JSONValue {
    var members: JSONObject = [:]
    for (name, hash) in hashes.sorted(by: { $0.key < $1.key }) { members[name] = .string(hash.text) }
    return .object(members)
  }
}
