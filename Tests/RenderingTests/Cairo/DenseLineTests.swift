import CCairo
import Scenes
import Testing

@testable import Rendering

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Long lines are drawn by our own rasterizer; what it must look like is what Cairo draws from all points.
@Suite struct DenseLineTests {
  enum Course: CaseIterable { case waves, walk, noise, spikes, gaps }

  private func path(_ course: Course, points: Int) -> Path {
    var path = Path()
    var state: UInt64 = 7
    func random() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
    var level = 100.0
    for index in 0..<points {
      let t = Double(index)
      let y: Double
      switch course {
      case .waves, .gaps: y = 100 + 50 * sin(t * 3 / Double(points)) + 15 * sin(t * 1.7)
      case .walk:
        level = min(190, max(10, level + (random() - 0.5) * 12))
        y = level
      case .noise: y = 100 + 80 * (random() - 0.5)
      case .spikes: y = random() < 0.05 ? 20 : 150
      }
      let point = Point(20.25 + 120 * t / Double(points - 1), y)
      let starts = index == 0 || course == .gaps && index % (points / 4) == 0
      if starts { path.move(to: point) } else { path.line(to: point) }
    }
    return path
  }

  /// The alpha of each pixel; outlines of glyphs are what bitmaps have, and only bitmaps take the fast way.
  private func alpha(_ path: Path, width: Double, opacity: Double, isFast: Bool) throws -> [UInt8] {
    let surface = try #require(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 160, 200))
    defer { cairo_surface_destroy(surface) }
    let canvas = CairoCanvas(surface: surface, scale: 1, textMode: isFast ? .outlines : .glyphs, language: nil)
    let stroke = Stroke(.color(.black), width: width, miterLimit: 10)
    let item = SceneItem(.path(path, origin: .zero, scaleX: 1, scaleY: 1, angle: 0), stroke: stroke, opacity: opacity)
    if isFast { #expect(canvas.drawDense(.path(path), Appearance(item))) } else { canvas.draw(.path(path), Appearance(item)) }
    try canvas.check()
    cairo_surface_flush(surface)
    let data = try #require(cairo_image_surface_get_data(surface))
    return (0..<160 * 200).map { data[4 * $0 + 3] }
  }

  @Test(
    "A line of many points looks as Cairo draws all of them: three in a thousand pixels differ by more than a rounding, none by a tenth",
    arguments: Course.allCases, [1.0, 2])
  func sameAsCairo(course: Course, width: Double) throws {
    let path = path(course, points: 6000)
    let whole = try alpha(path, width: width, opacity: 1, isFast: false)
    let fast = try alpha(path, width: width, opacity: 1, isFast: true)
    let differences = zip(whole, fast).map { abs(Int($0) - Int($1)) }
    #expect(differences.count { $0 > 2 } <= 96)
    #expect((differences.max() ?? 0) < 26)
    #expect(whole.contains(255))
  }

  @Test("Where a translucent line crosses its own pixels it does not get darker")
  func translucent() throws {
    let fast = try alpha(path(.noise, points: 6000), width: 2, opacity: 0.5, isFast: true)
    #expect(fast.max() == 128)
  }

  @Test("Short, smooth, dashed and backward lines, and lines with round ends, stay with Cairo")
  func others() throws {
    let surface = try #require(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 160, 200))
    defer { cairo_surface_destroy(surface) }
    let canvas = CairoCanvas(surface: surface, scale: 1, textMode: .outlines, language: nil)
    func isTaken(_ path: Path, _ change: (inout Stroke) -> Void = { _ in }) -> Bool {
      var stroke = Stroke(.color(.black), width: 1)
      change(&stroke)
      return canvas.drawDense(.path(path), Appearance(SceneItem(.path(path, origin: .zero, scaleX: 1, scaleY: 1, angle: 0), stroke: stroke)))
    }
    let dense = path(.noise, points: 6000)
    #expect(isTaken(dense))
    #expect(!isTaken(path(.noise, points: 500)))
    #expect(!isTaken(dense) { $0.dash = [4, 2] })
    #expect(!isTaken(dense) { $0.cap = .round })
    #expect(!isTaken(dense) { $0.join = .round })
    #expect(!isTaken(Path(dense.segments + [.line(Point(0, 0))])))
    var smooth = Path([.move(Point(0, 0))])
    for index in 1..<5000 { smooth.line(to: Point(Double(index) / 40, Double(index) / 30)) }
    #expect(!isTaken(smooth))
  }
}
