import Foundation
import TestSupport
import Testing

@testable import ChartExport

@Suite struct BatchTests {
  let folder: TemporaryFolder
  let output: String

  init() throws {
    folder = try TemporaryFolder()
    output = folder.path + "/out"
    for name in ["a", "b", "sub/c"] { try folder.write(Self.spec("data.csv"), to: "specs/\(name).vl.json") }
    try folder.write("x,y\nu,1\nv,2\n", to: "specs/data.csv")
    try folder.write("x,y\nu,3\nv,4\n", to: "specs/sub/data.csv")
    try folder.write("not a spec", to: "specs/notes.txt")
  }

  private static func spec(_ url: String) -> String {
    """
    {"data": {"url": "\(url)"}, "mark": "bar",
     "encoding": {"x": {"field": "x", "type": "nominal"}, "y": {"field": "y", "type": "quantitative"}}}
    """
  }

  private func jobs(_ formats: [ChartFormat] = [.svg]) throws -> [ChartJob] {
    try ChartJob.jobs(in: folder.path + "/specs", like: ChartJob(spec: "", formats: formats))
  }

  private func run(_ jobs: [ChartJob], parallel: Int = 2, force: Bool = false, dryRun: Bool = false) throws -> BatchReport {
    try Batch(output: output, parallel: parallel, force: force, dryRun: dryRun).run(jobs)
  }

  @Test("A folder's specs become files of the same names, in order, whatever the number of threads", arguments: [1, 8])
  func drawsFolder(parallel: Int) throws {
    let report = try run(jobs([.svg, .png]), parallel: parallel)
    #expect(report.charts.map(\.name) == ["a", "b", "sub/c"])
    #expect(report.count(.drawn) == 3)
    #expect(
      folder.names.filter { $0.hasPrefix("out/") && !$0.contains(".rapport") } == [
        "out/a.png", "out/a.svg", "out/b.png", "out/b.svg", "out/sub", "out/sub/c.png", "out/sub/c.svg",
      ])
  }

  @Test("What did not change is not drawn again; what did is")
  func upToDate() throws {
    _ = try run(jobs())
    #expect(try run(jobs()).count(.unchanged) == 3)
    try folder.write("x,y\nu,5\nv,2\n", to: "specs/data.csv")
    #expect(try run(jobs()).charts.map(\.status) == [.drawn, .drawn, .unchanged])
    try folder.write("damaged", to: "out/a.svg")
    #expect(try run(jobs()).charts.map(\.status) == [.drawn, .unchanged, .unchanged])
    try folder.write(Self.spec("data.csv") + "\n", to: "specs/b.vl.json")
    #expect(try run(jobs()).charts.map(\.status) == [.unchanged, .drawn, .unchanged])
    #expect(try run(jobs([.svg, .pdf])).count(.drawn) == 3)
    #expect(try run(jobs()).count(.unchanged) == 3)
    #expect(try run(jobs(), force: true).count(.drawn) == 3)
  }

  @Test("A dry run writes nothing and tells what is due")
  func dryRun() throws {
    #expect(try run(jobs(), dryRun: true).count(.due) == 3)
    #expect(!folder.names.contains("out"))
  }

  @Test("A bad chart does not stop the others, and is named")
  func keepsGoing() throws {
    try folder.write(Self.spec("none.csv"), to: "specs/a.vl.json")
    let report = try run(jobs())
    #expect(report.charts.map(\.status) == [.failed, .drawn, .drawn])
    #expect(report.charts[0].error?.message == folder.path + "/specs/a.vl.json: /data/url: no file \"none.csv\"")
    #expect(folder.text("out/a.svg") == nil)
    #expect(report.json["failed"]?.number == 1)
  }

  @Test("On demand a bad chart stops what has not begun")
  func stopsEarly() throws {
    try folder.write("{", to: "specs/a.vl.json")
    let report = try Batch(output: output, stopsEarly: true).run(jobs())
    #expect(report.charts.map(\.status) == [.failed, .skipped, .skipped])
  }

  @Test("Two charts of one name are refused before anything is drawn")
  func sameName() throws {
    let first = ChartJob(spec: folder.path + "/specs/a.vl.json")
    let second = ChartJob(spec: folder.path + "/specs/sub/c.vl.json", name: "a")
    #expect(throws: ExportError(second.spec, .sameName("a", other: first.spec))) { try run([first, second]) }
    #expect(!folder.names.contains("out"))
  }
}
