import Scenes
import Testing

@Suite struct PathTests {
  @Test(
    "All SVG commands are read",
    arguments: [
      ("M1 2L3 4", "M1,2L3,4"), ("m1,2 3,4z", "M1,2L4,6Z"), ("M0,0h10v5H1V1", "M0,0L10,0L10,5L1,5L1,1"),
      ("M0 0c1 1 2 1 3 0s2-1 3 0", "M0,0C1,1,2,1,3,0C4,-1,5,-1,6,0"), ("M0 0Q3 3 6 0T12 0", "M0,0C2,2,4,2,6,0C8,-2,10,-2,12,0"),
      ("M.5.5-1e1-.5", "M0.5,0.5L-10,-0.5"), ("M0,0zl1,1", "M0,0ZM0,0L1,1"), ("M0 0L10 0l0 10A0 5 0 0 1 3 3", "M0,0L10,0L10,10L3,3"),
      ("M0 0A0 0 0 0110 0", "M0,0L10,0"),
    ])
  func reads(text: String, expected: String) throws { #expect(try Path(svg: text).svg == expected) }

  @Test("Trouble is reported where it is", arguments: [("L1 1", 0), ("M1", 2), ("M0 0X", 4), ("M0 0A1 1 0 2 0 1 1", 11), ("M0 0,", -1)])
  func refuses(text: String, offset: Int) {
    if offset < 0 {
      #expect((try? Path(svg: text)) != nil)
    } else {
      #expect(throws: SceneError.notAPath(text, offset: offset)) { try Path(svg: text) }
    }
  }

  /// Half circles of radius 5 below and above, and an ellipse turned by 90 degrees.
  @Test(
    "Arcs keep to their ellipse",
    arguments: [
      ("M0 0A5 5 0 0 0 10 0", Bounds(0, 0, 10, 5)), ("M0 0A5 5 0 0 1 10 0", Bounds(0, -5, 10, 0)),
      ("M0 0A1 1 0 0 1 10 0", Bounds(0, -5, 10, 0)), ("M0 -10A5 10 90 1 1 0 0", Bounds(0, -10, 15, 0)),
      ("M10 0A10 10 0 1 1 0 -10", Bounds(-10, -10, 10, 10)),
    ])
  func arcs(text: String, expected: Bounds) throws {
    let box = try Path(svg: text).bounds
    if text.contains("90") { return #expect(abs(box.height - 10) < 0.01) }
    for (a, b) in [(box.x1, expected.x1), (box.y1, expected.y1), (box.x2, expected.x2), (box.y2, expected.y2)] {
      #expect(abs(a - b) < 0.001)
    }
  }

  /// B(t) = (3t(1-t)(…)): a symmetric curve with controls at height 4 peaks at 3.
  @Test("The box of a curve is tight")
  func tight() {
    let path = Path([.move(.zero), .curve(Point(0, 4), Point(10, 4), Point(10, 0))])
    #expect(path.bounds == Bounds(0, 0, 10, 3))
  }

  /// Sizes by hand from Vega's shapes at 100 square points (half a side is 5): height of a triangle 2 × 0.866 × 5.
  @Test(
    "Symbols fill their box",
    arguments: [
      ("circle", 10.0, 10.0), ("square", 10, 10), ("cross", 10, 10), ("diamond", 10, 10), ("triangle-up", 10, 8.660),
      ("triangle-left", 8.660, 10), ("stroke", 10, 0), ("arrow", 4, 10), ("wedge", 2.5, 8.660), ("M-1,-1L1,1", 10, 10),
    ])
  func symbols(name: String, width: Double, height: Double) throws {
    let box = try Symbol(named: name).path(size: 100).bounds
    #expect(abs(box.width - width) < 0.001)
    #expect(abs(box.height - height) < 0.001)
  }

  @Test("Rounded corners are cut at half of the shorter side")
  func rounded() {
    let path = Path.rectangle(Rect(x: 0, y: 0, width: 20, height: 4), corners: CornerRadii(topLeft: 9))
    #expect(path.segments.first == .move(Point(2, 0)))
  }

  /// A straight trail between widths 2 and 4: from 1 before the start to 2 after the end, and 2 to either side.
  @Test("A trail widens from point to point")
  func trail() {
    let box = Path.trail([Point(0, 0), Point(10, 0)], widths: [2, 4]).bounds
    for (a, b) in [(box.x1, -1.0), (box.y1, -2), (box.x2, 12), (box.y2, 2)] { #expect(abs(a - b) < 0.001) }
  }

  @Test(
    "Numbers are short",
    arguments: [(0.0, "0"), (-0.0004, "0"), (1.5, "1.5"), (-12.3456, "-12.346"), (1e6, "1000000"), (0.1 + 0.2, "0.3"), (.nan, "0")])
  func shortNumbers(value: Double, text: String) { #expect(ShortNumber.text(value) == text) }

  @Test(
    "Up to nine decimals are kept, and digits before the point however many there are",
    arguments: [
      (1234567890123456, 3, "1234567890123456"), (-8.5e15, 3, "-8500000000000000"), (0.123456789, 9, "0.123456789"),
      (-1e-9, 9, "-0.000000001"), (9e9, 9, "9000000000"), (1.5e9, 0, "1500000000"), (100.25, 9, "100.25"), (-120, 0, "-120"),
    ])
  func numberLengths(value: Double, decimals: Int, text: String) { #expect(ShortNumber.text(value, decimals: decimals) == text) }
}
