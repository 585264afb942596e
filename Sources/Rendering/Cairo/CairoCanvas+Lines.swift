import CCairo
import Scenes

extension CairoCanvas {
  /// From how many points on a line is given to ``LineRaster``.
  private static let fewest = 16

  /// Draws the stroke of a line that never runs back; `false` if the outline is anything else.
  func drawLine(_ outline: Outline, _ appearance: Appearance) -> Bool {
    guard case .path(let path) = outline, path.segments.count >= Self.fewest, appearance.fill == nil, let stroke = appearance.stroke,
      stroke.join != .round, stroke.cap != .round, let color = plainColor(stroke.paint, appearance), let placing,
      let pen = pen(stroke, placing), let line = rightwardLine(path, placing), let grid = visiblePixels(),
      let raster = LineRaster(line, pen: pen, columns: grid.columns, rows: grid.rows)
    else { return false }
    grid.paint(raster.box, with: Blender(color, opacity: appearance.opacity * stroke.opacity))
    cairo_surface_mark_dirty(surface)
    return true
  }

  /// Draws the fill of an area between two lines that never run back; `false` if the outline is anything else.
  func drawArea(_ outline: Outline, _ appearance: Appearance) -> Bool {
    guard case .path(let path) = outline, path.segments.count >= Self.fewest, appearance.stroke == nil,
      let color = plainColor(appearance.fill, appearance), let placing,
      let area = AreaColumns(path, { placing.corner(of: $0) }),
      let grid = visiblePixels(), let raster = AreaRaster(area, columns: grid.columns, rows: grid.rows)
    else { return false }
    grid.paint(raster.box, with: Blender(color, opacity: appearance.opacity * appearance.fillOpacity))
    cairo_surface_mark_dirty(surface)
    return true
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
