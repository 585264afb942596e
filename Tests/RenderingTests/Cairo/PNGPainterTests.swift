import Scenes
import Testing

@testable import Rendering

@Suite struct PNGPainterTests {
  private func page(_ items: [SceneItem], size: Size = Size(20, 10), background: Paint? = .color(.white)) -> Scene {
    let group = SceneGroup(frame: Rect(x: 0, y: 0, width: size.width, height: size.height), marks: [SceneMark(.rect, items: items)])
    return Scene(size: size, background: background, root: SceneMark(.group, items: [SceneItem(.group(group))]))
  }

  private func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ color: Color) -> SceneItem {
    SceneItem(.rect(Rect(x: x, y: y, width: width, height: height), corners: .none), fill: .color(color))
  }

  @Test("Rectangles fill exactly their pixels, at any scale", arguments: [1.0, 2, 3])
  func pixels(scale: Double) throws {
    let picture = try Picture(PNGPainter(scale: scale).png(of: page([rect(5, 2, 10, 4, Color(hex: 0x4c78a8))])))
    let s = Int(scale)
    #expect((picture.width, picture.height) == (20 * s, 10 * s))
    #expect(picture[5 * s, 2 * s] == 0xFF4C_78A8)
    #expect(picture[15 * s - 1, 6 * s - 1] == 0xFF4C_78A8)
    #expect(picture[5 * s - 1, 2 * s] == 0xFFFF_FFFF)
    #expect(picture[15 * s, 6 * s] == 0xFFFF_FFFF)
  }

  @Test("Few colors make a palette, many make RGB, and what shows through makes RGBA")
  func formats() throws {
    let flat = try PNGPainter().png(of: page([rect(0, 0, 5, 5, .black)]))
    #expect(flat[25] == 3)
    let many = (0..<300).map { rect(Double($0), 0, 1, 10, Color(red: Double($0 % 256), green: Double($0 / 2), blue: 7)) }
    #expect(try PNGPainter().png(of: page(many, size: Size(300, 10)))[25] == 2)
    #expect(try PNGPainter().png(of: page(Array(many.dropLast(1)), size: Size(300, 10), background: nil))[25] == 6)
  }

  @Test("Translucent colors come back as they were", arguments: [nil, Paint.color(.white)])
  func translucent(background: Paint?) throws {
    var item = rect(0, 0, 20, 10, Color(red: 200, green: 100, blue: 0))
    item.fillOpacity = 0.5
    let picture = try Picture(PNGPainter().png(of: page([item], background: background)))
    // 0.5 × 255 rounds to 128; over white (200 + 255) / 2 and so on.
    let expected: (UInt32, [UInt32]) = background == nil ? (128, [100, 50, 0]) : (255, [228, 178, 128])
    let pixel = picture[3, 3]
    #expect(pixel >> 24 == expected.0)
    for (shift, channel) in zip([16, 8, 0] as [UInt32], expected.1) { #expect(abs(Int(pixel >> shift & 255) - Int(channel)) <= 1) }
  }

  @Test("Resolution, title, alternative text, author, license and source are in the file")
  func metadata() throws {
    let bytes = try PNGPainter(scale: 2).png(of: SampleScene.scene())
    let text = String(decoding: bytes, as: UTF8.self)
    for part in ["Trade & polls <1991–2024>", "Bars of trade", "Rapport team", "CC BY 4.0", "UN Comtrade", "AltTextAccessibility"] {
      #expect(text.contains(part))
    }
    // 144 dots an inch are 144 / 0.0254 = 5669 a meter = 0x1625.
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("pHYs".utf8)) })
    #expect(Array(bytes[place + 4..<place + 13]) == [0, 0, 0x16, 0x25, 0, 0, 0x16, 0x25, 1])
  }

  @Test("The same scene gives the same bytes, on any thread")
  func deterministic() async throws {
    let files = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<6 { group.addTask { try PNGPainter().png(of: SampleScene.scene()) } }
      var all: Set<[UInt8]> = []
      for try await file in group { all.insert(file) }
      return all
    }
    #expect(files.count == 1)
  }

  @Test(
    "Pages that cannot be are refused",
    arguments: [
      (Size(40000, 10), 1.0, RenderingError.pageTooLarge(width: 40000, height: 10)),
      (Size(20000, 20000), 1, .pageTooLarge(width: 20000, height: 20000)), (Size(100, 100), 400, .pageTooLarge(width: 40000, height: 40000)),
      (Size(0, 10), 1, .emptyPage(width: 0, height: 10)), (Size(10, 10), 0, .badScale(0)), (Size(10, 10), -.infinity, .badScale(-.infinity)),
    ])
  func limits(size: Size, scale: Double, error: RenderingError) {
    #expect(throws: error) { try PNGPainter(scale: scale).png(of: page([], size: size)) }
  }

  @Test("Images that cannot be drawn are named")
  func images() {
    func scene(_ source: [UInt8]) -> Scene {
      page([SceneItem(.image(SceneImage(source: source, box: Rect(x: 0, y: 0, width: 5, height: 5), address: "a.jpg")))])
    }
    #expect(throws: RenderingError.unsupportedImage(address: "a.jpg", format: "JPEG")) {
      try PNGPainter().png(of: scene([0xFF, 0xD8, 0xFF, 0xE0]))
    }
    #expect(throws: RenderingError.damagedImage(address: "a.jpg")) { try PNGPainter().png(of: scene(Array(SampleScene.png.dropLast(30)))) }
  }

  @Test("An image fills its box, or the middle of it, without smoothing pixel by pixel")
  func image() throws {
    var image = SceneImage(source: SampleScene.png, box: Rect(x: 0, y: 0, width: 20, height: 10), smooth: false)
    var picture = try Picture(PNGPainter().png(of: page([SceneItem(.image(image))], background: .color(.black))))
    #expect(picture[4, 5] == 0xFF00_0000)
    #expect(picture[6, 2] == 0xFFFF_0000)
    #expect(picture[14, 7] == 0xFFFF_FFFF)
    image.preserveAspectRatio = false
    picture = try Picture(PNGPainter().png(of: page([SceneItem(.image(image))], background: .color(.black))))
    #expect(picture[1, 2] == 0xFFFF_0000)
    #expect(picture[18, 2] == 0xFF00_FF00)
  }

  @Test("Coordinates far outside or not numbers do no harm to the rest")
  func wild() throws {
    let far = SceneItem(.rule(from: Point(-1e12, 5), to: Point(1e12, 5)), stroke: Stroke(.color(.black), width: 2))
    let odd = rect(.nan, .infinity, 1, 1, .black)
    let picture = try Picture(PNGPainter().png(of: page([far, odd, rect(0, 0, 5, 2, Color(hex: 0xff0000))])))
    #expect(picture[10, 4] == 0xFF00_0000)
    #expect(picture[10, 8] == 0xFFFF_FFFF)
    #expect(picture[2, 1] == 0xFFFF_0000)
  }

  @Test("A filled and stroked item fades as a whole")
  func fades() throws {
    var item = rect(4, 2, 10, 6, Color(hex: 0xff0000))
    item.stroke = Stroke(.color(Color(hex: 0x0000ff)), width: 4)
    item.opacity = 0.5
    let picture = try Picture(PNGPainter().png(of: page([item])))
    // Inside the fill, under the stroke's inner half: only blue shows, half over white.
    #expect(picture[5, 5] & 0xFF == 0xFF)
    #expect(abs(Int(picture[5, 5] >> 16 & 0xFF) - 128) <= 1)
  }
}
