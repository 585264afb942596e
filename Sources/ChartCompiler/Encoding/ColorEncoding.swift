import Scenes
import Specs

/// What fills a mark and what draws its outline; `nil` inside is no paint.
struct ColorEncoding: Sendable {
  var fill: RowValues<Paint?>?
  var stroke: RowValues<Paint?>?
}

extension UnitEncoder {
  /// Fill and stroke by the color, fill and stroke channels, the mark's properties and its configuration.
  ///
  /// - Parameter isIncluded: `false` for marks that take no color channel, such as images.
  /// - Source: Vega-Lite `encode/color.ts`.
  func colors(isIncluded: Bool = true) throws(SpecError) -> ColorEncoding {
    var result = ColorEncoding()
    if let written = mark.spec.fill { result.fill = try constant(written, .paints) }
    if let written = mark.spec.stroke { result.stroke = try constant(written, .paints) }
    if isIncluded {
      let isFilled = mark.filled
      let clear: Setting<PaintSpec>? = isTransparentInside ? .value(.color("transparent")) : nil
      let fill = defaultPaint(\.fill, takesColor: isFilled) ?? clear
      let stroke = defaultPaint(\.stroke, takesColor: !isFilled)
      if let fill { result.fill = try constant(fill, .paints) }
      if let stroke { result.stroke = try constant(stroke, .paints) }
      let color = try nonPosition(.color, \.color, .paints, vega: isFilled ? \.fill : \.stroke, fallback: isFilled ? fill : stroke)
      if let color {
        if isFilled { result.fill = color } else { result.stroke = color }
      }
      if let own = try nonPosition(.fill, \.fill, .paints, fallback: encoding[.fill] != nil ? fill : nil) { result.fill = own }
      if let own = try nonPosition(.stroke, \.stroke, .paints, fallback: encoding[.stroke] != nil ? stroke : nil) { result.stroke = own }
    }
    let isEncoded = result.fill != nil || result.stroke != nil
    if result.fill == nil { result.fill = try styled(\.fill, .paints, fillOrStrokeIsEncoded: isEncoded) }
    if result.stroke == nil { result.stroke = try styled(\.stroke, .paints, fillOrStrokeIsEncoded: isEncoded) }
    return result
  }

  /// Marks that are filled with transparent paint rather than not at all, so that a pointer finds their inside.
  private var isTransparentInside: Bool { mark.type.isPointLike || mark.type == .bar }

  /// The paint of the mark without channels, from `fill` or `stroke`, else from `color` if that is the one it means.
  private func defaultPaint(_ path: MarkPath<PaintSpec>, takesColor: Bool) -> Setting<PaintSpec>? {
    let written = mark.spec[path]
    if let written, !written.isNone { return written }
    let configured = written != nil ? nil : config.markProperty(takesColor ? \.color : path, mark, vega: path)
    if let configured, !configured.isNone, takesColor || config.style(path, in: mark.styles) == nil { return configured }
    guard takesColor, let color = config.mark?.color, !color.isNone else { return nil }
    return color
  }
}
