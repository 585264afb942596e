#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Scenes

/// Takes (x, y) to (a·x + c·y + x₀, b·x + d·y + y₀). Source: ISO 32000-1, 8.3.3.
struct PDFMatrix: Hashable {
  var (a, b, c, d) = (1.0, 0.0, 0.0, 1.0)
  var (x, y) = (0.0, 0.0)

  static let identity = PDFMatrix()

  init() {}
  init(a: Double, b: Double, c: Double, d: Double, x: Double = 0, y: Double = 0) {
    (self.a, self.b, self.c, self.d, self.x, self.y) = (a, b, c, d, x, y)
  }
  init(translation: Point) { (x, y) = (translation.x, translation.y) }
  /// A turn clockwise, where y grows downward.
  init(degrees: Double) {
    let angle = degrees.isFinite ? degrees * .pi / 180 : 0
    (a, b, c, d) = (cos(angle), sin(angle), -sin(angle), cos(angle))
  }

  func callAsFunction(_ point: Point) -> Point { Point(a * point.x + c * point.y + x, b * point.x + d * point.y + y) }

  /// This after the other.
  func after(_ first: PDFMatrix) -> PDFMatrix {
    let place = self(Point(first.x, first.y))
    return PDFMatrix(
      a: a * first.a + c * first.b, b: b * first.a + d * first.b, c: a * first.c + c * first.d, d: b * first.c + d * first.d,
      x: place.x, y: place.y)
  }
}
