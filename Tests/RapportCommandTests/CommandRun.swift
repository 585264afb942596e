import Foundation
import Testing

/// One run of the built command.
struct CommandRun {
  let status: Int32
  let output: String
  let messages: String

  /// - Parameters:
  ///   - folder: where the command is run.
  ///   - input: what it reads from its standard input.
  init(_ arguments: [String], in folder: String, input: String = "") throws {
    let process = Process()
    process.executableURL = try Self.command
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    // Files, not pipes: nobody has to read while the command writes.
    let names = ["in", "out", "err"].map { FileManager.default.temporaryDirectory.appendingPathComponent("rapport-\(UUID().uuidString)-\($0)") }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    try Data(input.utf8).write(to: names[0])
    for name in names.dropFirst() { try Data().write(to: name) }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    output = String(decoding: try Data(contentsOf: names[1]), as: UTF8.self)
    messages = String(decoding: try Data(contentsOf: names[2]), as: UTF8.self)
  }

  /// The command lies beside the tests' own program, which is this process or its bundle.
  private static var command: URL {
    get throws {
      let candidates = CommandLine.arguments + [Bundle.main.bundlePath, Bundle.main.executablePath ?? ""]
      for candidate in candidates {
        var folder = URL(fileURLWithPath: candidate)
        while folder.pathComponents.count > 1 {
          folder.deleteLastPathComponent()
          let command = folder.appendingPathComponent("rapport")
          var isFolder: ObjCBool = false
          if FileManager.default.fileExists(atPath: command.path, isDirectory: &isFolder), !isFolder.boolValue,
            FileManager.default.isExecutableFile(atPath: command.path)
          {
            return command
          }
        }
      }
      throw CocoaError(.fileNoSuchFile)
    }
  }
}
