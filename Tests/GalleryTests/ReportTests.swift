import ChartExport
import Foundation
import JSON
import Scenes
import TestSupport
import Testing

/// The charts of the report, as a reader gets them.
@Suite struct ReportTests {
  static let folder = ProjectFolder.path + "/Charts/report"
  static let specs = (try? Folder.files(in: folder, ending: ".vl.json")) ?? []

  @Test("There are sixteen")
  func sixteen() {
    #expect(Self.specs.count == 16)
  }

  @Test("A chart says what it shows, what is measured and where that comes from, and is drawn without a warning", arguments: specs)
  func complete(name: String) throws {
    let path = "\(Self.folder)/\(name)"
    let spec = try ChartExporter.spec(try InputFile.bytes(at: path), file: name)
    let chart = try ChartExporter().compile(spec, file: name, data: try FileAccess(base: Self.folder))
    #expect(chart.warnings.isEmpty)
    #expect(spec["title"]?["text"] != nil || spec["title"]?.string != nil)
    #expect(spec["title"]?["subtitle"] != nil)
    let metadata = chart.scene.metadata
    #expect(metadata.title?.isEmpty == false)
    #expect(metadata.description?.isEmpty == false)
    #expect(metadata.source?.isEmpty == false)
  }

  @Test("The same chart is the same bytes", arguments: specs.prefix(2), ChartFormat.allCases)
  func sameBytes(name: String, format: ChartFormat) throws {
    let path = "\(Self.folder)/\(name)"
    let files = try (0..<2).map { _ in
      let spec = try ChartExporter.spec(try InputFile.bytes(at: path), file: name)
      let exporter = ChartExporter()
      let chart = try exporter.compile(spec, file: name, data: try FileAccess(base: Self.folder))
      return try exporter.paint(chart.scene, as: format, file: name)
    }
    #expect(files[0] == files[1])
  }
}
