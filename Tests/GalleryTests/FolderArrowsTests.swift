import Foundation
import TestSupport
import Testing

/// Folders of a module in a line: a file names types of its own folder and of earlier ones only, as a module imports earlier modules only.
///
/// - `.` is the module's own folder. A folder that a module has and this table has not is an error, too.
/// - Types are known by name. One that several folders declare counts as declared in the earliest; nested types belong to those around them.
@Suite struct FolderArrowsTests {
  static let lines: [(module: String, folders: [String])] = [
    ("Scenes", ["Numbers", "Geometry", "Geometry/Curves", "Color", "Color/ColorSchemes", "Text", ".", "Bounding", "Dump"]),
    ("ChartLayout", ["Model", "Boxes", "Guides", "Layout"]),
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
    let (module, folders) = Self.lines[index]
    let files = try Self.files(of: module)
    #expect(Set(files.map(\.folder)) == Set(folders), "the folders of \(module) and the line of them")
    let home = Self.homes(files, folders)
    var found: [String] = []
    for file in files {
      guard let place = folders.firstIndex(of: file.folder) else { continue }
      for name in file.names.sorted() {
        if let other = home[name], other > place { found.append("\(module)/\(file.path) names \(name) of \(folders[other])") }
      }
    }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
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
    var folder: String
    var declared: Set<String>
    var names: Set<String>
  }

  private static func files(of module: String) throws -> [File] {
    let root = "\(ProjectFolder.path)/Sources/\(module)"
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    try #require(!paths.isEmpty)
    return try paths.sorted().map { path in
      let code = SwiftNames(try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8))
      let folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : "."
      return File(path: path, folder: folder, declared: code.declared, names: code.named)
    }
  }

  /// The earliest folder that declares each type.
  private static func homes(_ files: [File], _ folders: [String]) -> [String: Int] {
    var homes: [String: Int] = [:]
    for file in files {
      guard let place = folders.firstIndex(of: file.folder) else { continue }
      for name in file.declared { homes[name] = min(homes[name] ?? .max, place) }
    }
    return homes
  }
}
