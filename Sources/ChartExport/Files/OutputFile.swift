#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes whole files: a reader finds either the old bytes or all of the new ones.
///
/// - A regular file, or a new one, is written under a temporary name beside its place and renamed; a link to one stays a link.
/// - A device or pipe is written to directly and never replaced. `-` is the standard output.
package enum OutputFile {
  /// - Throws: ``ExportError`` of reason `unwritable`; nothing is left behind then.
  package static func write(_ bytes: [UInt8], to path: String) throws(ExportError) {
    if path == "-" { return try writeAll(bytes, STDOUT_FILENO, name: "standard output") }
    switch System.kind(of: path) {
    case .folder: throw ExportError(path, .unwritable("it is a folder"))
    case .other: try writeInto(bytes, path)
    case .regular: try replace(System.realPath(path) ?? path, with: bytes, named: path)
    case .nothing: try replace(path, with: bytes, named: path)
    }
  }

  private static func writeInto(_ bytes: [UInt8], _ path: String) throws(ExportError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ExportError(path, .unwritable(System.problem)) }
    defer { close(descriptor) }
    try writeAll(bytes, descriptor, name: path)
  }

  private static func replace(_ path: String, with bytes: [UInt8], named name: String) throws(ExportError) {
    let (descriptor, temporary) = try openTemporary(beside: path, named: name)
    do {
      var info = stat()
      if stat(path, &info) == 0 { _ = fchmod(descriptor, info.st_mode & 0o7777) }
      try writeAll(bytes, descriptor, name: name)
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    // Some file systems tell only now that the disk is full.
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let problem = System.problem
      unlink(temporary)
      throw ExportError(name, .unwritable(problem))
    }
  }

  /// A new file in the same folder, with the permissions that the user's mask leaves.
  private static func openTemporary(beside path: String, named name: String) throws(ExportError) -> (Int32, String) {
    for attempt in 0..<1000 {
      // The name is as short as it can be, since the final one may be as long as names get.
      let temporary = FilePath.joined(FilePath.folder(of: path), ".rapport-\(getpid())-\(UInt32.random(in: 0 ... .max))-\(attempt)")
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, temporary) }
      guard errno == EEXIST else { break }
    }
    throw ExportError(name, .unwritable(System.problem))
  }

  private static func writeAll(_ bytes: [UInt8], _ descriptor: Int32, name: String) throws(ExportError) {
    var start = 0
    while start < bytes.count {
      #if canImport(Darwin)
        let put = bytes.withUnsafeBytes { Darwin.write(descriptor, $0.baseAddress! + start, $0.count - start) }
      #elseif canImport(Musl)
        let put = bytes.withUnsafeBytes { Musl.write(descriptor, $0.baseAddress! + start, $0.count - start) }
      #else
        let put = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + start, $0.count - start) }
      #endif
      if put > 0 {
        start += put
      } else if put == 0 || errno != EINTR {
        throw ExportError(name, .unwritable(System.problem))
      }
    }
  }
}
