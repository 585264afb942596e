import Scenes
import Testing

@Suite struct SectorTests {
  /// Inner and outer radius, start and end angle, pad angle, corner radius, and what d3-shape 3.2 draws.
  static let published: [(Double, Double, Double, Double, Double, Double, String)] = [
    (
      0, 100, 0, 1, 0, 0,
      "M0,-100A100,100,0,0,1,84.1471,-54.0302L0,0Z"
    ),
    (
      40, 100, 0.5, 2, 0, 0,
      "M47.9426,-87.7583A100,100,0,0,1,90.9297,41.6147L36.3719,16.6459A40,40,0,0,0,19.177,-35.1033Z"
    ),
    (
      40, 100, 0.5, 2, 0.05, 0,
      "M50.2879,-86.4357A100,100,0,0,1,92.0172,39.1515L37.4098,14.16A40,40,0,0,0,21.4963,-33.7329Z"
    ),
    (
      40, 100, 0.5, 2, 0.05, 8,
      "M46.171,-78.8997A8,8,0,0,1,57.817,-81.5916A100,100,0,0,1,95.15,30.7648A8,8,0,0,1,84.2089,35.578L43.67,17.0251A8,8,0,0,1,39.166,8.1256A40,40,0,0,0,26.5147,-29.9495A8,8,0,0,1,24.7969,-39.7748Z"
    ),
    (
      0, 100, 1, 5, 0.1, 10,
      "M77.5847,-44.5041A10,10,0,0,1,91.7338,-39.811A100,100,0,1,1,-99.2039,-12.5935A10,10,0,0,1,-86.9297,-21.0532L0,0Z"
    ),
    (
      0, 100, 0, 6.283185307179586, 0, 0,
      "M0,-100A100,100,0,1,1,0,100A100,100,0,1,1,0,-100Z"
    ),
    (
      50, 100, 0, 6.283185307179586, 0, 5,
      "M0,-100A100,100,0,1,1,0,100A100,100,0,1,1,0,-100M0,-50A50,50,0,1,0,0,50A50,50,0,1,0,0,-50Z"
    ),
    (
      60, 100, 2, 0.5, 0.03, 6,
      "M85.911,37.3941A6,6,0,0,0,94.0509,33.9769A100,100,0,0,0,55.014,-83.5072A6,6,0,0,0,46.4477,-81.3733L32.9583,-56.6812A6,6,0,0,0,34.7489,-48.9133A60,60,0,0,1,57.1121,18.3903A6,6,0,0,0,60.3265,25.6852Z"
    ),
    (
      10, 100, 0, 0.1, 0.02, 30,
      "M0.983,-96.0774A3.8239,3.8239,0,1,1,8.6137,-95.6955L0.4998,-9.9875Z"
    ),
    (
      100, 20, 0, 0.7, 0, 3,
      "M0,-96.9536A3,3,0,0,1,3.0928,-99.9522A100,100,0,0,1,62.0255,-78.4401A3,3,0,0,1,62.4592,-74.1542L14.6904,-17.4411A3,3,0,0,1,10.779,-16.8467A20,20,0,0,0,2.6087,-19.8291A3,3,0,0,1,0,-22.8035Z"
    ),
  ]

  @Test("A sector covers what d3's does", arguments: published)
  func outline(
    inner: Double, outer: Double, start: Double, end: Double, pad: Double, corner: Double, expected: String
  ) throws {
    let ours = Path.sector(
      innerRadius: inner, outerRadius: outer, startAngle: start, endAngle: end, padAngle: pad, cornerRadius: corner)
    let theirs = try Path(svg: expected)
    let (a, b) = (ours.bounds, theirs.bounds)
    for (x, y) in [(a.x1, b.x1), (a.y1, b.y1), (a.x2, b.x2), (a.y2, b.y2)] { #expect(abs(x - y) < 0.01) }
    #expect(abs(area(ours) - area(theirs)) < 0.5, "\(ours.svg)")
  }

  /// The enclosed area by the trapezoid rule over a fine polygon.
  private func area(_ path: Path) -> Double {
    var sum = 0.0
    var (pen, start) = (Point.zero, Point.zero)
    func to(_ point: Point) {
      sum += (pen.x * point.y - point.x * pen.y) / 2
      pen = point
    }
    for segment in path.segments {
      switch segment {
      case .move(let point): (pen, start) = (point, point)
      case .line(let point): to(point)
      case .curve(let p1, let p2, let p3):
        let p0 = pen
        for step in 1...50 {
          let t = Double(step) / 50
          let s = 1 - t
          let (b0, b1, b2, b3) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
          to(Point(b0 * p0.x + b1 * p1.x + b2 * p2.x + b3 * p3.x, b0 * p0.y + b1 * p1.y + b2 * p2.y + b3 * p3.y))
        }
      case .arc(let arc):
        for step in 1...400 { to(arc.point(at: arc.start + arc.sweep * Double(step) / 400)) }
      case .close: to(start)
      }
    }
    return abs(sum)
  }
}
