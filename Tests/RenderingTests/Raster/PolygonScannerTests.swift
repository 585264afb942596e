import CCairo
import Testing

@testable import Rendering

/// The rules of Cairo's rasterizer, checked against Cairo itself on random outlines.
@Suite struct PolygonScannerTests {
  private static let side = 160

  private enum Step { case move, line, curve, close }

  private struct Outline {
    var steps: [Step] = []
    var points: [(Double, Double)] = []

    init(_ numbers: inout Numbers) {
      for index in 0..<3 + Int(numbers.next() * 12) {
        let choice = numbers.next()
        let step: Step = index == 0 ? .move : choice < 0.3 ? .curve : choice < 0.93 ? .line : .close
        steps.append(step)
        for _ in 0..<(step == .close ? 0 : step == .curve ? 3 : 1) { points.append((30 + 100 * numbers.next(), 30 + 100 * numbers.next())) }
      }
    }
  }

  private func byCairo(_ outline: Outline, stroke: StrokePen?) throws -> [UInt8] {
    let surface = try #require(cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(Self.side), Int32(Self.side)))
    defer { cairo_surface_destroy(surface) }
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    var place = 0
    for step in outline.steps {
      let p = outline.points[place...].prefix(3)
      switch step {
      case .move: cairo_move_to(context, p[place].0, p[place].1)
      case .line: cairo_line_to(context, p[place].0, p[place].1)
      case .curve: cairo_curve_to(context, p[place].0, p[place].1, p[place + 1].0, p[place + 1].1, p[place + 2].0, p[place + 2].1)
      case .close: cairo_close_path(context)
      }
      place += step == .close ? 0 : step == .curve ? 3 : 1
    }
    if let stroke {
      cairo_set_line_width(context, stroke.half * 2)
      cairo_set_miter_limit(context, stroke.miterLimit)
      let joins: [StrokePen.Join: cairo_line_join_t] = [.miter: CAIRO_LINE_JOIN_MITER, .bevel: CAIRO_LINE_JOIN_BEVEL, .round: CAIRO_LINE_JOIN_ROUND]
      let caps: [StrokePen.Cap: cairo_line_cap_t] = [.butt: CAIRO_LINE_CAP_BUTT, .square: CAIRO_LINE_CAP_SQUARE, .round: CAIRO_LINE_CAP_ROUND]
      cairo_set_line_join(context, try #require(joins[stroke.join]))
      cairo_set_line_cap(context, try #require(caps[stroke.cap]))
      cairo_stroke(context)
    } else {
      cairo_fill(context)
    }
    cairo_surface_flush(surface)
    let data = try #require(cairo_image_surface_get_data(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    return (0..<Self.side * Self.side).map { data[$0 / Self.side * stride + $0 % Self.side] }
  }

  private func byScanner(_ outline: Outline, stroke: StrokePen?) -> [UInt8] {
    var path = GridPath()
    var place = 0
    func next() -> GridPoint {
      defer { place += 1 }
      return GridPoint(pixels: outline.points[place].0, outline.points[place].1)
    }
    for step in outline.steps {
      switch step {
      case .move: path.move(to: next())
      case .line: path.line(to: next())
      case .curve:
        let (b, c, d) = (next(), next(), next())
        path.curve(b, c, to: d)
      case .close: path.close()
      }
    }
    var scanner = PolygonScanner(pixelRows: 0..<Self.side)
    // What samples find beyond the polygon's columns is not drawn.
    var (low, high) = (Int32.max, Int32.min)
    func add(_ from: GridPoint, _ to: GridPoint, sign: Int32) {
      if from.y != to.y { (low, high) = (min(low, min(from.x, to.x)), max(high, max(from.x, to.x))) }
      scanner.add(from, to, sign: sign)
    }
    if let stroke {
      withoutActuallyEscaping({ (from: GridPoint, to: GridPoint, sign: Int32) in add(from, to, sign: sign) }) { emit in
        var drawn = StrokeOutline(pen: stroke, hasCurves: path.hasCurves, emit: emit)
        path.stroke(&drawn)
      }
    } else {
      path.fill { add($0, $1, sign: 1) }
    }
    scanner.scan()
    var pixels = [UInt8](repeating: 0, count: Self.side * Self.side)
    let columns = low > high ? 0..<0 : Int(low >> 8)..<Int((high + 255) >> 8)
    var coverage = CoverageRow(width: Self.side)
    for row in scanner.rows {
      for span in scanner.spans[row.spans] { coverage.add(span.from, span.to) }
      for side in scanner.sides[row.sides] { coverage.add(side, shift: 0) }
      coverage.drain(columns: columns) { pixels[row.y * Self.side + $0] = $1 }
    }
    return pixels
  }

  @Test("Filled outlines of lines and curves cover what Cairo covers")
  func filled() throws {
    for seed in 0..<120 {
      var numbers = Numbers(seed)
      let outline = Outline(&numbers)
      #expect(try byCairo(outline, stroke: nil) == byScanner(outline, stroke: nil), "seed \(seed)")
    }
  }

  @Test("Stroked outlines cover what Cairo covers, at all joins and caps")
  func stroked() throws {
    let joins: [StrokePen.Join] = [.miter, .bevel, .round]
    let caps: [StrokePen.Cap] = [.butt, .square, .round]
    for seed in 0..<120 {
      var numbers = Numbers(seed)
      let outline = Outline(&numbers)
      let pen = StrokePen(
        half: 0.2 + numbers.next() * 2, scale: 1, isPlain: true, join: joins[seed % 3], cap: caps[seed / 3 % 3], miterLimit: 1 + 5 * numbers.next())
      #expect(try byCairo(outline, stroke: pen) == byScanner(outline, stroke: pen), "seed \(seed)")
    }
  }
}
