import Scenes

/// What a page has been told of colors, lines and fonts, so that nothing is said twice.
struct PDFGraphicsState {
  /// `nil` while it is not a plain color, or not known.
  var fill: Color?
  var stroke: Color?
  var fillOpacity = 1.0
  var strokeOpacity = 1.0
  var blend = "Normal"
  var line = Line()
  var font: (object: Int, size: Double)?

  /// Everything about a stroke but its color; `nil` for what is not known.
  struct Line {
    var width: Double?
    var cap: Stroke.Cap?
    var join: Stroke.Join?
    var miterLimit: Double?
    var dash: [Double]?
    var dashOffset = 0.0
  }
}

extension PDFBuffer {
  /// Says what is new about a stroke. Source: ISO 32000-1, 8.4.3.
  mutating func set(_ stroke: Stroke, in line: inout PDFGraphicsState.Line) {
    if line.width != stroke.width {
      // A width of 0 would be the thinnest that a device can draw.
      operand(max(0.001, stroke.width))
      raw("w\n")
      line.width = stroke.width
    }
    if line.cap != stroke.cap {
      raw(stroke.cap == .butt ? "0 J\n" : stroke.cap == .round ? "1 J\n" : "2 J\n")
      line.cap = stroke.cap
    }
    if line.join != stroke.join {
      raw(stroke.join == .miter ? "0 j\n" : stroke.join == .round ? "1 j\n" : "2 j\n")
      line.join = stroke.join
    }
    let limit = max(1, stroke.miterLimit)
    if stroke.join == .miter, line.miterLimit != limit {
      operand(limit)
      raw("M\n")
      line.miterLimit = limit
    }
    let isDashed = stroke.dash.contains { $0 > 0 } && !stroke.dash.contains { $0 < 0 || !$0.isFinite }
    let dash = isDashed ? stroke.dash : []
    if line.dash != dash || (isDashed && line.dashOffset != stroke.dashOffset) {
      raw("[")
      for length in dash { operand(length) }
      raw("]")
      operand(isDashed ? stroke.dashOffset : 0)
      raw("d\n")
      (line.dash, line.dashOffset) = (dash, stroke.dashOffset)
    }
  }
}
