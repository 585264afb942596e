#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole files that the user named; `-` is the standard input.
package enum InputFile {
  /// - Throws: ``ExportError`` of reason `missing` or `unreadable`.
  package static func bytes(at path: String) throws(ExportError) -> [UInt8] {
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
    var bytes: [UInt8] = []
    var room = max(size + 1, 65_536)
    while true {
      let (part, isWhole) = try part(of: descriptor, atMost: room, name: name)
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if isWhole { return bytes }
      room = bytes.count
    }
  }

  /// So many bytes, or those up to the end and that it was reached; no memory is cleared before it is read into.
  private static func part(of descriptor: Int32, atMost room: Int, name: String) throws(ExportError) -> (bytes: [UInt8], isWhole: Bool) {
    var problem: ExportError?
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while count < room {
        let got = read(descriptor, buffer.baseAddress! + count, room - count)
        if got == 0 { return }
        if got > 0 { count += got }
        if got < 0, errno != EINTR {
          problem = ExportError(name, .unreadable(System.problem))
          return
        }
      }
    }
    if let problem { throw problem }
    return (bytes, bytes.count < room)
  }
}
