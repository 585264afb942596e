import Scenes
import Tables
import Testing

@testable import ChartCompiler

/// Files are made by hand after their formats: only their heads matter here.
@Suite struct ImageReaderTests {
  /// A PNG head of 40 by 20 pixels.
  static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 40, 0, 0, 0, 20, 8]
  /// A JPEG with a comment before its frame of 300 by 200.
  static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 1, 2, 0xFF, 0xC0, 0, 17, 8, 0, 200, 1, 44, 3, 0, 0]
  static let gif: [UInt8] = Array("GIF89a".utf8) + [5, 0, 1, 1, 0]

  @Test("The size is in the head", arguments: [(png, 40.0, 20.0), (jpeg, 300, 200), (gif, 5, 257)])
  func size(bytes: [UInt8], width: Double, height: Double) {
    #expect(ImageSize(bytes)?.width == width)
    #expect(ImageSize(bytes)?.height == height)
  }

  private struct OnePicture: DataAccess {
    func bytes(at address: String) throws(DataAccessError) -> [UInt8] {
      guard address == "a.png" else { throw DataAccessError(address, .missing) }
      return ImageReaderTests.png
    }
    func table(named name: String) -> Table? { nil }
    func names(near name: String) -> [String] { [] }
  }

  private func loaded(_ address: String, _ box: Rect) throws(ChartError) -> SceneImage? {
    let mark = SceneMark(.image, items: [SceneItem(.image(SceneImage(source: [], box: box, address: address)))])
    let filled = try ImageReader(access: OnePicture()).filling([mark], align: "center", baseline: "middle", pointer: "/mark")
    guard case .image(let image)? = filled.first?.items.first?.shape else { return nil }
    return image
  }

  @Test(
    "A picture goes into its box; a side without a length takes the picture's",
    arguments: [
      (Rect(x: 10, y: 10, width: 8, height: 8), Rect(x: 10, y: 10, width: 8, height: 8)),
      (Rect(x: 50, y: 50, width: 0, height: 0), Rect(x: 30, y: 40, width: 40, height: 20)),
      (Rect(x: 50, y: 10, width: 0, height: 8), Rect(x: 42, y: 10, width: 16, height: 8)),
      (Rect(x: 10, y: 50, width: 8, height: 0), Rect(x: 10, y: 48, width: 8, height: 4)),
    ])
  func box(given: Rect, expected: Rect) throws {
    let image = try loaded("a.png", given)
    #expect(image?.box == expected)
    #expect(image?.source == Self.png)
  }

  @Test("A picture that cannot be had is an error")
  func missing() {
    #expect(throws: ChartError(.mark, pointer: "/mark", .missingData(address: "b.png"))) {
      try loaded("b.png", Rect(x: 0, y: 0, width: 1, height: 1))
    }
  }
}
