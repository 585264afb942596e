#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole files that the user named; `-` is the standard input.
public enum InputFile {
  /// - Throws: ``ExportError`` of reason `missing` or `unreadable`.
  public static func bytes(at path: String) throws(ExportError) -> [UInt8] {
    if path == "-" { return try bytes(of: STDIN_FILENO, name: "standard input") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ExportError(path, errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(System.problem))
    }
    defer { close(descriptor) }
    return try bytes(of: descriptor, name: path)
  }

  /// Everything up to the end, from a file or a pipe.
  static func bytes(of descriptor: Int32, name: String) throws(ExportError) -> [UInt8] {
    var info = stat()
    let size = fstat(descriptor, &info) == 0 && System.kind(info) == .regular ? Int(info.st_size) : 0
    // One byte more than the file has, so that its end is seen without growing.
    var bytes = [UInt8](repeating: 0, count: max(size + 1, 65_536))
    var count = 0
    while true {
      let got = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + count, $0.count - count) }
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        throw ExportError(name, .unreadable(System.problem))
      }
      count += got
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
