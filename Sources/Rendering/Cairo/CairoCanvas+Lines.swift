import CCairo
import Scenes

extension CairoCanvas {
  /// From how many points on, and how far up and down in all for each pixel to the right, our own rasterizers are faster than Cairo.
  private static let fewest = 16
  private static let lineSwing = 6
  private static let areaSwing = 8

  /// Draws the stroke of a line that never runs back; `false` if the outline is anything else, or so smooth that Cairo is faster.
  func drawLine(_ outline: Outline, _ appearance: Appearance, evenIfSmooth: Bool = false) -> Bool {
    guard case .path(let path) = outline, path.segments.count >= Self.fewest, appearance.fill == nil, let stroke = appearance.stroke,
      stroke.join != .round, stroke.cap != .round, let color = plainColor(stroke.paint, appearance), let placing,
      let pen = pen(stroke, placing), let line = rightwardLine(path, placing), evenIfSmooth || Self.swing(line.points) > Self.lineSwing,
      let grid = visiblePixels(),
      let raster = LineRaster(line, pen: pen, columns: grid.columns, rows: grid.rows)
    else { return false }
    grid.paint(raster.box, with: Blender(color, opacity: appearance.opacity * stroke.opacity))
    cairo_surface_mark_dirty(surface)
    return true
  }

  /// Draws the fill of an area between two lines that never run back; `false` if the outline is anything else, or so smooth that Cairo is
  /// faster.
  func drawArea(_ outline: Outline, _ appearance: Appearance, evenIfSmooth: Bool = false) -> Bool {
    guard case .path(let path) = outline, path.segments.count >= Self.fewest, appearance.stroke == nil,
      let color = plainColor(appearance.fill, appearance), let placing,
      let area = AreaColumns(path, { placing.corner(of: $0) }),
      evenIfSmooth || area.parts.contains(where: { Self.swing($0.one) + Self.swing($0.two) > Self.areaSwing }),
      let grid = visiblePixels(), let raster = AreaRaster(area, columns: grid.columns, rows: grid.rows)
    else { return false }
    grid.paint(raster.box, with: Blender(color, opacity: appearance.opacity * appearance.fillOpacity))
    cairo_surface_mark_dirty(surface)
    return true
  }

  /// How far a line goes up and down for each pixel to the right.
  private static func swing(_ points: [GridPoint]) -> Int {
    guard let first = points.first, let last = points.last else { return 0 }
    var rise = 0
    for index in points.indices.dropFirst() { rise += Int(abs(points[index].y - points[index - 1].y)) }
    return rise / Int(last.x - first.x + Grid.units)
  }

  /// A path of straight lines that only run to the right.
  private func rightwardLine(_ path: Path, _ placing: Placing) -> GridPath? {
    var line = GridPath()
    line.reserve(path.segments.count)
    var last = -Double.infinity
    for segment in path.segments {
      let (point, moves): (Point, Bool)
      switch segment {
      case .move(let p): (point, moves) = (p, true)
      case .line(let p): (point, moves) = (p, false)
      default: return nil
      }
      guard point.x >= last else { return nil }
      last = point.x
      guard let corner = placing.corner(of: point) else { return nil }
      if moves { line.move(to: corner) } else { line.line(to: corner) }
    }
    return line.isStrokeRectilinear ? nil : line
  }
}
