#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Folders as places of many files.
package enum Folder {
  /// Whether a folder is at the path, links followed.
  package static func exists(_ path: String) -> Bool { System.kind(of: path) == .folder }

  /// Makes a folder and those above it; one that is there stays as it is.
  ///
  /// - Throws: ``ExportError`` of reason `unwritable`.
  package static func create(_ path: String) throws(ExportError) {
    if exists(path) { return }
    let above = FilePath.folder(of: path.hasSuffix("/") ? String(path.dropLast()) : path)
    if above != path, above != "/", above != "." { try create(above) }
    guard mkdir(path, 0o777) == 0 || exists(path) else { throw ExportError(path, .unwritable(System.problem)) }
  }

  /// The files below a folder whose names end so, as paths relative to it, sorted by their bytes.
  ///
  /// - Hidden files and folders are passed over; links to folders are not followed.
  /// - Throws: ``ExportError`` of reason `missing` or `unreadable`.
  package static func files(in path: String, ending: String) throws(ExportError) -> [String] {
    var found: [String] = []
    try collect(path, "", ending, &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func collect(_ root: String, _ below: String, _ ending: String, _ found: inout [String]) throws(ExportError) {
    let path = FilePath.joined(root, below)
    guard let folder = opendir(below.isEmpty ? root : path) else {
      throw ExportError(path, errno == ENOENT ? .missing : .unreadable(System.problem))
    }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let inner = below.isEmpty ? name : "\(below)/\(name)"
      var info = stat()
      guard lstat(FilePath.joined(root, inner), &info) == 0 else { continue }
      if System.kind(info) == .folder {
        try collect(root, inner, ending, &found)
      } else if name.hasSuffix(ending), System.kind(of: FilePath.joined(root, inner)) == .regular {
        found.append(inner)
      }
    }
  }
}
