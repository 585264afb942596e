import Scenes

extension TextLabel {
  /// The box of the text in the turned coordinates around its anchor.
  func uprightBox(_ measurer: some TextMeasurer) -> Bounds {
    var plain = self
    (plain.position, plain.angle) = (.zero, 0)
    return plain.bounds(measurer)
  }
}

extension TextLabel.Align {
  /// How far to the left of the anchor a line starts.
  func shift(of width: Double) -> Double {
    switch self {
    case .left: 0
    case .center: width / 2
    case .right: width
    }
  }
}
