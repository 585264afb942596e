import ChartExport
import Foundation
import Scenes
import TestSupport
import Testing

/// Every chart of the gallery against its warnings and scene as they were reviewed: `Charts/gallery/scenes/NAME.txt`.
@Suite struct GalleryTests {
  static let folder = ProjectFolder.path + "/Charts/gallery"
  static let specs = (try? Folder.files(in: folder, ending: ".vl.json")) ?? []

  @Test("A chart's scene is the reviewed one", arguments: specs)
  func scene(name: String) throws {
    let spec = try ChartExporter.spec(try InputFile.bytes(at: "\(Self.folder)/\(name)"), file: name)
    let chart = try ChartExporter().compile(spec, file: name, data: try FileAccess(base: Self.folder))
    let golden = "\(Self.folder)/scenes/\(ChartJob.name(of: name)).txt"
    let text = chart.warnings.map { "warning: \($0)\n" }.joined() + chart.scene.json
    let difference = try Golden.difference(text, at: golden)
    #expect(difference == nil)
  }

  @Test("Every chart has its reviewed scene, and every scene its chart; none of the gallery is missing")
  func complete() throws {
    let scenes = try FileManager.default.contentsOfDirectory(atPath: Self.folder + "/scenes").filter { $0.hasSuffix(".txt") }
    let (charts, reviewed) = (Set(Self.specs.map(ChartJob.name)), Set(scenes.map { String($0.dropLast(4)) }))
    #expect(charts.symmetricDifference(reviewed).sorted().isEmpty)
    // It grows; a chart that goes takes this number with it.
    #expect(charts.count >= 233)
    // One feature each: the families that a name begins with.
    let families = Set(charts.map { $0.prefix { $0 != "-" } })
    #expect(
      families.isSuperset(of: ["axis", "bar", "channel", "condition", "config", "data", "facet", "legend", "mark", "scale", "title", "transform"]))
  }
}
