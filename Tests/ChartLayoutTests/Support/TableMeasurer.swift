import Scenes

/// Widths of DejaVu Sans as HarfBuzz shapes it (kerned, unhinted), which Vega's reference drawings were made with.
///
/// - Regular at 10 points, bold at 11.
struct TableMeasurer: TextMeasurer {
  static let regular: [String: Double] = [
    "A": 6.8408203125, "G": 7.7490234375, "I": 2.94921875, "0": 6.3623046875, "100": 19.0869140625, "Manchuria": 52.28515625,
    "Wisconsin No. 38": 85.6201171875, "1931": 25.44921875, "1932": 25.44921875, "Grand Rapids": 67.392578125,
    "University Farm": 78.26171875, "Dec 2011": 47.978515625, "Dec 2015": 47.978515625, "x": 5.91796875, "y": 5.91796875, "z": 5.2490234375,
    "50,000,000": 57.255859375, "100,000,000": 63.6181640625, "150,000,000": 63.6181640625, "200,000,000": 63.6181640625,
    "250,000,000": 63.6181640625, "300,000,000": 63.6181640625,
  ]
  static let bold: [String: Double] = [
    "a": 7.4228515625, "b": 7.8740234375, "variety": 43.677734375, "year": 27.478515625, "site": 23.03662109375,
    "Median of yield": 95.35302734375, "settings": 50.54736328125, "date (year-month)": 113.88330078125,
  ]

  /// Digits and unlisted letters are all as wide as a digit.
  func width(of text: String, font: Font) -> Double {
    let table = font.weight >= 600 ? Self.bold : Self.regular
    let designed = font.weight >= 600 ? 11.0 : 10.0
    return (table[text] ?? Double(text.count) * 6.3623046875 * designed / 10) * font.size / designed
  }
}

/// The drawn texts and lines of a role with absolute positions, in the coordinates of the root group.
struct Drawn {
  var texts: [(role: String, text: String, x: Double, y: Double)] = []
  var groups: [(role: String, frame: Rect)] = []
  var lines: [(role: String, from: Point, to: Point)] = []
  var symbols: [Point] = []

  init(_ scene: Scene) { visit(scene.root, 0, 0) }

  private mutating func visit(_ mark: SceneMark, _ x: Double, _ y: Double) {
    for item in mark.items {
      switch item.shape {
      case .group(let group):
        let (x, y) = (x + group.frame.x, y + group.frame.y)
        groups.append((mark.role, Rect(x: x, y: y, width: group.frame.width, height: group.frame.height)))
        for child in group.marks { visit(child, x, y) }
      case .text(let text):
        // Unturned texts are reported at their baseline, turned ones at their anchor.
        let base = text.angle == 0 ? text.baselineOffset + text.offset.y : 0
        texts.append(
          (
            mark.role, text.lines.joined(separator: "/"), x + text.position.x + (text.angle == 0 ? text.offset.x : 0),
            y + text.position.y + base
          ))
      case .rule(let from, let to):
        lines.append((mark.role, Point(x + from.x, y + from.y), Point(x + to.x, y + to.y)))
      case .symbol(_, let center, _, _): symbols.append(Point(x + center.x, y + center.y))
      default: break
      }
    }
  }

  func text(_ text: String, role: String) -> Point? {
    texts.first { $0.role == role && $0.text == text }.map { Point($0.x, $0.y) }
  }
  func groups(_ role: String) -> [Rect] { groups.filter { $0.role == role }.map(\.frame) }
}

/// Whether two points are the same for the eye and for the format: to a thousandth of a point.
func isNear(_ a: Point?, _ b: Point, within tolerance: Double = 1e-3) -> Bool {
  guard let a else { return false }
  return abs(a.x - b.x) < tolerance && abs(a.y - b.y) < tolerance
}
