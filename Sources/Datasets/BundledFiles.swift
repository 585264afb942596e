import CDatasets

/// The files of the data package that lie in the binary itself, so that one copied program has them anywhere.
enum BundledFiles {
  /// The bytes of a file such as `polls.csv`.
  static func bytes(of name: String) -> [UInt8]? {
    let files = UnsafeBufferPointer(start: cdatasets_files(), count: cdatasets_file_count())
    guard let file = files.first(where: { String(cString: $0.name) == name }) else { return nil }
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
  }

  /// The names of all files, `datapackage.json` first.
  static var names: [String] {
    UnsafeBufferPointer(start: cdatasets_files(), count: cdatasets_file_count()).map { String(cString: $0.name) }
  }
}
