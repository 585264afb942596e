import ChartExport
import Chronology
import TestSupport
import Testing

@Suite struct BatchManifestTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test("Charts take the manifest's settings over the caller's, and their own over both")
  func settings() throws {
    let path = try folder.write(
      """
      defaults:
        formats: [png, pdf]
        scale: 2
      charts:
        - one.vl.json
        - spec: specs/two.vl.json
          name: views
          formats: svg
          zone: Asia/Karachi
          seed: 7
          data:
            polls: polls.csv
      """, to: "charts.yaml")
    let jobs = try BatchManifest(path: path, like: ChartJob(spec: "", options: ChartOptions(scale: 3, dpi: 150))).jobs
    var two = ChartOptions(scale: 2, dpi: 150)
    two.zone = try Zone(identifier: "Asia/Karachi")
    two.seed = 7
    #expect(
      jobs == [
        ChartJob(spec: folder.path + "/one.vl.json", name: "one", formats: [.png, .pdf], options: ChartOptions(scale: 2, dpi: 150)),
        ChartJob(
          spec: folder.path + "/specs/two.vl.json", name: "views", formats: [.svg], options: two,
          data: ["polls": folder.path + "/polls.csv"]),
      ])
  }

  @Test(
    "What a manifest cannot say is named with its line",
    arguments: [
      ("charts:\n  - spce: a.json\n", 2, "no setting \"spce\"; did you mean \"spec\"?"),
      ("charts:\n  - spec: a.json\n    scale: big\n", 3, "expected a positive number"),
      ("charts:\n  - spec: a.json\n    formats: [png, gif]\n", 3, "no format \"gif\"; known are png, pdf, svg"),
      ("charts:\n  - spec: a.json\n    name: ../a\n", 3, "the name \"../a\" leads outside of the output folder"),
      ("charts:\n  - name: a\n", 2, "a chart without \"spec\""),
      ("charts: a.json\n", 1, "expected a list, with a dash before each"),
      ("defaults:\n  scale: 1\n", 1, "there is no \"charts\""),
    ])
  func errors(text: String, line: Int, problem: String) throws {
    let path = try folder.write(text, to: "charts.yaml")
    #expect(throws: ExportError(path, .manifest(line: line, problem: problem))) { try BatchManifest(path: path, like: ChartJob(spec: "")) }
  }

  @Test("Broken YAML is bad data at a line")
  func broken() throws {
    let path = try folder.write("charts:\n  - [a\n", to: "charts.yaml")
    let error = #expect(throws: ExportError.self) { try BatchManifest(path: path, like: ChartJob(spec: "")) }
    #expect(error?.kind == .badData)
    #expect(error?.sentence.hasPrefix("line 3: it is no YAML: ") == true)
  }
}
