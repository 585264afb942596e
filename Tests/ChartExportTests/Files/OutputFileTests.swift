import ChartExport
import Foundation
import TestSupport
import Testing

@Suite struct OutputFileTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test("A new file and an old one hold the new bytes, and nothing else is left")
  func replaces() throws {
    let path = folder.path + "/a.txt"
    try OutputFile.write(Array("one, longer".utf8), to: path)
    try OutputFile.write(Array("two".utf8), to: path)
    #expect(folder.text("a.txt") == "two")
    #expect(folder.names == ["a.txt"])
  }

  @Test("Permissions and links of an old file stay")
  func keeps() throws {
    let path = try folder.write("old", to: "real.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link.txt", withDestinationPath: "real.txt")
    try OutputFile.write(Array("new".utf8), to: folder.path + "/link.txt")
    #expect(folder.text("real.txt") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link.txt") == "real.txt")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
  }

  @Test("A device is written to and stays a device")
  func device() throws {
    try OutputFile.write([1, 2, 3], to: "/dev/null")
    #expect(try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test("A pipe gets the bytes and stays a pipe")
  func pipe() throws {
    let path = folder.path + "/pipe"
    mkfifo(path, 0o600)
    // Open at both ends, so that neither side waits for the other.
    let descriptor = open(path, O_RDWR | O_NONBLOCK)
    defer { close(descriptor) }
    try OutputFile.write(Array("through".utf8), to: path)
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "through")
    #expect(folder.names == ["pipe"])
  }

  @Test("Where nothing can be written the error says so, and nothing is left")
  func cannotWrite() throws {
    for path in [folder.path, folder.path + "/none/a.txt"] {
      let error = #expect(throws: ExportError.self) { try OutputFile.write([1], to: path) }
      #expect(error?.kind == .cannotWrite)
    }
    #expect(folder.names.isEmpty)
  }

  @Test("A full device is an error", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func full() {
    let error = #expect(throws: ExportError.self) { try OutputFile.write([1], to: "/dev/full") }
    #expect(error?.kind == .cannotWrite)
  }
}
