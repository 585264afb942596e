extension TextLabel {
  /// How far below the anchor the first line's letters stand, in whole points.
  ///
  /// - Fixed fractions of the size, so that it is the same for every font and format. Source: Vega's text offsets.
  package static func baselineOffset(_ baseline: Baseline, fontSize: Double, lineHeight: Double) -> Double {
    let offset =
      switch baseline {
      case .alphabetic: 0.0
      case .top: 0.79 * fontSize
      case .middle: 0.30 * fontSize
      case .bottom: -0.21 * fontSize
      case .lineTop: 0.29 * fontSize + 0.5 * lineHeight
      case .lineBottom: 0.29 * fontSize - 0.5 * lineHeight
      }
    return (offset + 0.5).rounded(.down)
  }

  /// ``baselineOffset(_:fontSize:lineHeight:)`` of this text.
  package var baselineOffset: Double { Self.baselineOffset(baseline, fontSize: font.size, lineHeight: lineHeight) }

  /// The height of the box of all lines: a size for the first and a line height for each further one.
  package var height: Double { font.size + lineHeight * Double(max(0, lines.count - 1)) }

  /// The width of the widest line.
  package func width(_ measurer: some TextMeasurer) -> Double {
    lines.reduce(0) { max($0, $1.isEmpty || font.size <= 0 ? 0 : measurer.width(of: $1, font: font)) }
  }

  /// The box of the text as Vega lays it out: turned, but not inked. In the coordinates of the group.
  package func bounds(_ measurer: some TextMeasurer) -> Bounds {
    let wide = width(measurer)
    let shift =
      switch align {
      case .left: 0.0
      case .center: wide / 2
      case .right: wide
      }
    let x = position.x + offset.x - shift
    let y = position.y + offset.y + baselineOffset - (0.8 * font.size + 0.5).rounded(.down)
    return Bounds(x, y, x + wide, y + height).rotated(degrees: angle, around: position)
  }
}
