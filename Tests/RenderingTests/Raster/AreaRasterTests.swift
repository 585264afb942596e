import Scenes
import Testing

@testable import Rendering

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Areas are filled by our own rasterizer; the pixels are those that Cairo makes of all points.
@Suite struct AreaRasterTests {
  enum Kind: CaseIterable { case overZero, acrossZero, band, crossing, smooth, gaps, flat }

  private func path(_ kind: Kind, points: Int) -> Path {
    var numbers = Numbers(points)
    var (top, base): ([Point], [Point]) = ([], [])
    for index in 0..<points {
      let t = Double(index)
      let x = 20.25 + 120 * t / Double(points - 1)
      func noise(_ low: Double, _ high: Double) -> Double { low + (high - low) * numbers.next() }
      let (y, below): (Double, Double)
      switch kind {
      case .overZero, .gaps: (y, below) = (noise(40, 120), 160)
      case .acrossZero: (y, below) = (noise(40, 160), 100)
      case .band:
        let level = noise(40, 120)
        (y, below) = (level, level + noise(0, 40))
      case .crossing: (y, below) = (noise(40, 160), noise(40, 160))
      case .smooth: (y, below) = (100 + 60 * sin(t * 9 / Double(points)), 105)
      case .flat: (y, below) = (80, index % 9 == 0 ? 120 : 121)
      }
      top.append(Point(x, y))
      base.append(Point(x, below))
    }
    let defined = kind == .gaps ? (0..<points).map { $0 % 40 != 20 } : nil
    return Path.area(top: top, base: base, defined: defined, curve: .linear)
  }

  @Test("An area has the pixels that Cairo makes of all its points", arguments: Kind.allCases)
  func sameAsCairo(kind: Kind) throws {
    for points in [16, 90, 1500] {
      let path = path(kind, points: points)
      let fill = SceneItem(.path(path, origin: .zero, scaleX: 1, scaleY: 1, angle: 0), fill: .color(Color(red: 228, green: 87, blue: 86)))
      for (opacity, scale) in [(1.0, 1.0), (0.7, 0.93)] {
        var item = fill
        item.opacity = opacity
        func drawn(byCairoAlone: Bool) throws -> [UInt32] {
          try pixels(scale: scale, byCairoAlone: byCairoAlone) { canvas in
            canvas.translate(0.5, 0.5)
            if !canvas.drawArea(.path(path), Appearance(item), evenIfSmooth: true) { canvas.draw(.path(path), Appearance(item)) }
          }
        }
        #expect(try drawn(byCairoAlone: true) == drawn(byCairoAlone: false), "\(points) points, opacity \(opacity)")
      }
    }
  }

  @Test("Areas over zero are taken, curved and turned ones stay with Cairo")
  func taken() throws {
    func isTaken(_ path: Path, evenIfSmooth: Bool = true) throws -> Bool {
      let item = SceneItem(.path(path, origin: .zero, scaleX: 1, scaleY: 1, angle: 0), fill: .color(.black))
      var isTaken = false
      _ = try pixels(byCairoAlone: false) { isTaken = $0.drawArea(.path(path), Appearance(item), evenIfSmooth: evenIfSmooth) }
      return isTaken
    }
    #expect(try isTaken(path(.overZero, points: 500)))
    #expect(try isTaken(path(.overZero, points: 500), evenIfSmooth: false))
    #expect(try isTaken(path(.smooth, points: 500)))
    #expect(try !isTaken(path(.smooth, points: 500), evenIfSmooth: false))
    let (top, base) = ((0..<30).map { Point(Double($0), 5) }, (0..<30).map { Point(Double($0), 9 + Double($0 % 2)) })
    #expect(try isTaken(Path.area(top: top, base: base, defined: nil, curve: .linear)))
    #expect(try !isTaken(Path.area(top: top, base: base, defined: nil, curve: .monotoneX)))
    #expect(try !isTaken(Path.area(top: top.map { Point($0.y, $0.x) }, base: base.map { Point($0.y, $0.x) }, defined: nil, curve: .linear)))
  }
}
