extension RenderingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .pageTooLarge(let width, let height):
      "the page is too large: \(width) × \(height); at most \(PageLimits.side) pixels a side and \(PageLimits.pixels) in all, for SVG \(Int(PageLimits.pointSide)) points a side and \(Int(PageLimits.pointArea)) in all"
    case .emptyPage(let width, let height): "the page has no area: \(width) × \(height)"
    case .badScale(let scale): "the scale has to be a positive number, not \(scale)"
    case .unsupportedImage(let address, let format): "the image \(address) is \(format), which cannot be drawn here; PNG can"
    case .damagedImage(let address): "the image \(address) cannot be read as PNG"
    case .drawing(let status): "Cairo could not draw the page: \(status)"
    case .compression: "the pixels could not be compressed"
    }
  }
}
