import ChartExport
import Foundation
import TestSupport
import Testing

/// A chart of every theme against its scene as it was reviewed: `Charts/themes/NAME.txt`.
@Suite struct ThemeTests {
  static let folder = ProjectFolder.path + "/Charts/themes"
  static let names = ["dark", "print", "rapport"]

  @Test("A theme's chart is the reviewed one", arguments: names)
  func scene(theme: String) throws {
    let spec = try ChartExporter.spec(try InputFile.bytes(at: Self.folder + "/parts.vl.json"), file: "parts")
    let chart = try ChartExporter(options: ChartOptions(theme: theme)).compile(spec, file: "parts", data: try FileAccess(base: Self.folder))
    let text = chart.warnings.map { "warning: \($0)\n" }.joined() + chart.scene.json
    let difference = try Golden.difference(text, at: "\(Self.folder)/\(theme).txt")
    #expect(difference == nil)
  }

  @Test("Themes differ, and each is reviewed")
  func reviewed() throws {
    let scenes = try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { $0.hasSuffix(".txt") }.sorted()
    #expect(scenes == Self.names.map { $0 + ".txt" })
    let texts = try scenes.map { try String(contentsOfFile: "\(Self.folder)/\($0)", encoding: .utf8) }
    #expect(Set(texts).count == texts.count)
  }

  @Test("There are no others")
  func known() throws {
    let spec = try ChartExporter.spec(Array(#"{"data": {"values": [{}]}, "mark": "point"}"#.utf8), file: "point")
    let error = #expect(throws: ExportError.self) {
      try ChartExporter(options: ChartOptions(theme: "no such")).compile(spec, file: "point", data: try FileAccess(base: Self.folder))
    }
    #expect(error?.message.contains(Self.names.joined(separator: ", ")) == true, "\(error?.message ?? "")")
  }
}
