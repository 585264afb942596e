import Foundation
import TestSupport
import Testing

/// Folders of a module in a line: a file names types of its own folder and of earlier ones only, as a module imports earlier modules only.
///
/// - `.` is the module's own folder. A file with an entry of its own, such as the one that calls all stages, stands there instead of with its folder.
/// - A file without a place in the line is an error, and so is an entry without a file.
/// - Types are known by name. One that several folders declare counts as declared in the earliest; nested types belong to those around them.
@Suite struct FolderArrowsTests {
  static let lines: [(module: String, folders: [String])] = [
    ("Scenes", ["Numbers", "Geometry", "Geometry/Curves", "Text", ".", "Bounding", "Dump"]),
    ("ChartLayout", ["Model", "Boxes", "Guides", "Layout"]),
    (
      "ChartCompiler",
      [
        ".", "Settings", "Views", "ResolvedScales", "Context", "ScaleSetup", "Formats", "Data", "ScaleResolution", "Encoding", "Marks", "Guides",
        "Guides/Axes", "Guides/Legends", "Guides/Headers", "GuidePlan.swift", "Assembly", "Compile.swift",
      ]
    ),
    (
      "Rendering",
      [".", "Metadata", "Memory", "Painting", "Bitmap", "Raster", "Text", "PNG/Deflate", "PNG", "Cairo", "SVG", "PDF"]
    ),
    (
      "Statistics",
      [
        ".", "Aggregates", "Numerics", "Distributions", "Density", "Sampling", "Resampling", "Regression", "Smoothing", "StateSpace", "Changes",
        "Trends", "Correlation", "Proportions", "Concentration", "Trade",
      ]
    ),
  ]

  @Test("No folder names a type of a later one", arguments: lines.indices)
  func arrows(index: Int) throws {
    let (module, line) = Self.lines[index]
    let files = try Self.files(of: module, line)
    let empty = Set(line).subtracting(files.compactMap { $0.place.map { line[$0] } })
    let homeless = files.filter { $0.place == nil }.map(\.path)
    #expect(empty.isEmpty && homeless.isEmpty, "\(module): no file in \(empty.sorted()), no place for \(homeless)")
    var homes: [String: Int] = [:]
    for file in files {
      guard let place = file.place else { continue }
      for name in file.names.declared { homes[name] = min(homes[name] ?? .max, place) }
    }
    let wrong = files.flatMap { file in
      file.names.named.sorted().compactMap { name -> String? in
        guard let place = file.place, let home = homes[name], home > place else { return nil }
        return "\(module)/\(file.path) names \(name) of \(line[home])"
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test("Comments and texts name no type, interpolations do")
  func plainCode() {
    let code = SwiftNames(
      ##"""
      /// Not ``Alpha``. /* nor */
      enum Beta { case one = 1 } /* Gamma /* Delta */ Epsilon */
      extension Zeta { struct Eta {} }
      let text = "Theta \(Iota.text("Kappa \(Lambda())")) \" Mu"
      let lines = """
        Nu "Xi" \(Omicron.pi)
        """
      let raw = #"Pi \(Rho) \#(Sigma())"#
      typealias Tau = Upsilon.Phi
      """##)
    #expect(code.declared == ["Beta", "Tau"])
    #expect(code.named == ["Beta", "Zeta", "Eta", "Iota", "Lambda", "Omicron", "Sigma", "Tau", "Upsilon"])
  }

  private struct File {
    var path: String
    /// Where in the line it stands; `nil` for nowhere.
    var place: Int?
    var names: SwiftNames
  }

  private static func files(of module: String, _ line: [String]) throws -> [File] {
    let root = "\(ProjectFolder.path)/Sources/\(module)"
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    try #require(!paths.isEmpty)
    return try paths.sorted().map { path in
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
      let names = SwiftNames(try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8))
      return File(path: path, place: line.firstIndex(of: path) ?? line.firstIndex(of: folder), names: names)
    }
  }
}
