import ChartCompiler
import ChartExport
import Datasets
import Foundation
import Tables
import TestSupport
import Testing

@Suite struct FileAccessTests {
  let folder: TemporaryFolder
  let access: FileAccess

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a,b\n1,2\n", to: "inside/data/cars.csv")
    try folder.write("secret", to: "outside/secret.csv")
    access = try FileAccess(base: folder.path + "/inside", named: ["mine": Table(columns: ["n": Column(numbers: [7])])])
  }

  @Test("A file below the folder is read")
  func inside() throws {
    #expect(try access.bytes(at: "data/cars.csv?v=1") == Array("a,b\n1,2\n".utf8))
  }

  @Test("What is not there is missing", arguments: ["data/bikes.csv", "data/cars.csv/more"])
  func missing(address: String) {
    #expect(throws: DataAccessError(address, .missing)) { try access.bytes(at: address) }
  }

  @Test("A link is followed inside of the folder and not out of it")
  func links() throws {
    let inside = folder.path + "/inside"
    try FileManager.default.createSymbolicLink(atPath: inside + "/near.csv", withDestinationPath: "data/cars.csv")
    try FileManager.default.createSymbolicLink(atPath: inside + "/far.csv", withDestinationPath: "../outside/secret.csv")
    try FileManager.default.createSymbolicLink(atPath: inside + "/farther", withDestinationPath: folder.path + "/outside")
    #expect(try access.bytes(at: "near.csv").count == 8)
    for address in ["far.csv", "farther/secret.csv"] {
      let why = "it leads outside of the spec's folder or --base"
      #expect(throws: DataAccessError(address, .refused(why))) { try access.bytes(at: address) }
    }
  }

  @Test("Folders and pipes are refused, and nobody waits for a pipe")
  func notFiles() {
    mkfifo(folder.path + "/inside/pipe.csv", 0o600)
    #expect(throws: DataAccessError("pipe.csv", .refused("it is a device or pipe, not a file"))) { try access.bytes(at: "pipe.csv") }
    #expect(throws: DataAccessError("data", .refused("it is a folder, not a file"))) { try access.bytes(at: "data") }
  }

  @Test("A folder beside one of the same beginning is outside")
  func siblings() throws {
    try folder.write("x", to: "inside-too/x.csv")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/inside/x.csv", withDestinationPath: "../inside-too/x.csv")
    #expect(throws: DataAccessError.self) { try access.bytes(at: "x.csv") }
  }

  @Test("Names lead to tables given with them, then to the catalogue")
  func names() throws {
    #expect(try access.table(named: "mine")?.rowCount == 1)
    #expect(try access.table(named: "pew_pak_favourable_rus")?["value"]?.count == 3)
    #expect(try access.table(named: "nobody_knows_this") == nil)
    #expect(access.names(near: "pew_pak_favorable_rus").first == "pew_pak_favourable_rus")
  }

  @Test("A folder that is not there is an error before anything is drawn")
  func noFolder() {
    #expect(throws: ExportError(folder.path + "/none", .missing)) { try FileAccess(base: folder.path + "/none") }
  }
}
