import CCairo
import Scenes
import Testing

@testable import Rendering

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines are drawn by our own rasterizer; the pixels are those that Cairo makes of all points.
@Suite struct LineRasterTests {
  enum Course: CaseIterable { case waves, walk, noise, spikes, gaps, smooth, steps }

  private func path(_ course: Course, points: Int, seed: Int = 0) -> Path {
    var path = Path()
    var numbers = Numbers(seed)
    var level = 100.0
    for index in 0..<points {
      let t = Double(index)
      let y: Double
      switch course {
      case .waves, .gaps: y = 100 + 50 * sin(t * 3 / Double(points)) + 15 * sin(t * 1.7)
      case .smooth: y = 100 + 70 * sin(t * 6 / Double(points))
      case .walk:
        level = min(190, max(10, level + (numbers.next() - 0.5) * 12))
        y = level
      case .noise: y = 100 + 80 * (numbers.next() - 0.5)
      case .spikes: y = numbers.next() < 0.05 ? 20 : 150
      case .steps: y = (100 + 80 * (numbers.next() - 0.5)).rounded()
      }
      let part = t / Double(points - 1)
      let point = Point(20.25 + 120 * (course == .steps ? (part * 40).rounded() / 40 : part), y)
      let starts = index == 0 || course == .gaps && index % (points / 4) == 0
      if starts { path.move(to: point) } else { path.line(to: point) }
    }
    return path
  }

  private func item(_ path: Path, _ stroke: Stroke, opacity: Double = 1) -> SceneItem {
    SceneItem(.path(path, origin: .zero, scaleX: 1, scaleY: 1, angle: 0), stroke: stroke, opacity: opacity)
  }

  @Test(
    "A line has the pixels that Cairo makes of all its points", arguments: Course.allCases,
    [(1.0, 4.0, Stroke.Join.miter, Stroke.Cap.butt), (2, 10, .miter, .square), (0.4, 4, .bevel, .butt), (4.7, 1.5, .miter, .butt)])
  func sameAsCairo(course: Course, look: (width: Double, limit: Double, join: Stroke.Join, cap: Stroke.Cap)) throws {
    for points in [20, 150, 2500] {
      let path = path(course, points: points, seed: points)
      let stroke = Stroke(
        .color(Color(red: 31, green: 119, blue: 180)), width: look.width, cap: look.cap, join: look.join, miterLimit: look.limit)
      for (opacity, scale) in [(1.0, 1.0), (0.6, 0.93)] {
        let appearance = Appearance(item(path, stroke, opacity: opacity))
        func drawn(byCairoAlone: Bool) throws -> [UInt32] {
          try pixels(scale: scale, byCairoAlone: byCairoAlone) { canvas in
            canvas.translate(0.5, 0.5)
            if !canvas.drawLine(.path(path), appearance, evenIfSmooth: true) { canvas.draw(.path(path), appearance) }
          }
        }
        #expect(try drawn(byCairoAlone: true) == drawn(byCairoAlone: false), "\(points) points, opacity \(opacity)")
      }
    }
  }

  @Test("Lines of a hundred points a pixel, too, have the pixels that Cairo makes of them", arguments: Course.allCases, [1, 2, 3, 4])
  func dense(course: Course, seed: Int) throws {
    var numbers = Numbers(seed)
    let path = path(course, points: 4000 * seed, seed: seed)
    for join in [Stroke.Join.miter, .bevel] {
      let stroke = Stroke(
        .color(Color(red: 31, green: 119, blue: 180)), width: 0.3 + 5 * numbers.next(), cap: seed % 2 == 0 ? .square : .butt, join: join,
        miterLimit: 1 + 20 * numbers.next() * numbers.next())
      let appearance = Appearance(item(path, stroke))
      func drawn(byCairoAlone: Bool) throws -> [UInt32] {
        try pixels(scale: seed == 4 ? 0.93 : 1, byCairoAlone: byCairoAlone) { canvas in
          canvas.translate(0.5, numbers.next())
          if !canvas.drawLine(.path(path), appearance, evenIfSmooth: true) { canvas.draw(.path(path), appearance) }
        }
      }
      let before = numbers
      let cairo = try drawn(byCairoAlone: true)
      numbers = before
      #expect(try drawn(byCairoAlone: false) == cairo, "width \(stroke.width), limit \(stroke.miterLimit)")
    }
  }

  @Test("Above and below, a line is cut at the clip as Cairo cuts it", arguments: [(10.0, 30.0), (95, 50), (40, 5), (150, 40), (0, 200)])
  func clipped(top: Double, height: Double) throws {
    let appearance = Appearance(item(path(.waves, points: 6000), Stroke(.color(.black), width: 2)))
    func drawn(byCairoAlone: Bool) throws -> [UInt32] {
      try pixels(byCairoAlone: byCairoAlone) { canvas in
        canvas.clip(to: .rectangle(Rect(x: 10, y: top, width: 140, height: height)))
        canvas.draw(.path(path(.waves, points: 6000)), appearance)
      }
    }
    let cut = try drawn(byCairoAlone: false)
    #expect(try drawn(byCairoAlone: true) == cut)
    #expect(cut[..<(Int(top) * 160)].allSatisfy { $0 == 0xFFFF_FFFF })
  }

  @Test("Lines that leave the page far away, or hold no number, are drawn as Cairo draws them")
  func outside() throws {
    for far in [300.0, 5e4, 3e6, 1e300, .nan] {
      var path = path(.waves, points: 100)
      path.segments[50] = .line(Point(80, far))
      path.segments[51] = .line(Point(80.5, -far))
      let appearance = Appearance(item(path, Stroke(.color(.black), width: 2)))
      func drawn(byCairoAlone: Bool) throws -> [UInt32] { try pixels(byCairoAlone: byCairoAlone) { $0.draw(.path(path), appearance) } }
      #expect(try drawn(byCairoAlone: true) == drawn(byCairoAlone: false), "\(far)")
    }
  }

  @Test("Where a translucent line crosses its own pixels it does not get darker")
  func translucent() throws {
    let appearance = Appearance(item(path(.noise, points: 6000), Stroke(.color(.black), width: 2), opacity: 0.5))
    let drawn = try pixels(byCairoAlone: false) { $0.draw(.path(path(.noise, points: 6000)), appearance) }
    // Half black on white. Source: 255 · (1 - 128 / 255).
    #expect(drawn.min() == 0xFF7F_7F7F)
  }

  @Test("Dashed, smooth and backward lines, round ends and joins, gradients and blends stay with Cairo")
  func others() throws {
    let dense = path(.noise, points: 6000)
    func isTaken(_ path: Path, blend: String? = nil, _ change: (inout Stroke) -> Void = { _ in }) throws -> Bool {
      var stroke = Stroke(.color(.black), width: 1)
      change(&stroke)
      var item = item(path, stroke)
      item.blend = blend
      var isTaken = false
      _ = try pixels(byCairoAlone: false) { isTaken = $0.drawLine(.path(path), Appearance(item)) }
      return isTaken
    }
    #expect(try isTaken(dense))
    #expect(try !isTaken(path(.noise, points: 6000), blend: "multiply"))
    #expect(try !isTaken(path(.smooth, points: 6000)))
    #expect(try !isTaken(dense) { $0.dash = [4, 2] })
    #expect(try !isTaken(dense) { $0.cap = .round })
    #expect(try !isTaken(dense) { $0.join = .round })
    #expect(try !isTaken(dense) { $0.paint = .gradient(Gradient(kind: .linear(from: .zero, to: Point(1, 0)), stops: [])) })
    #expect(try !isTaken(Path(dense.segments + [.line(Point(0, 0))])))
  }
}
