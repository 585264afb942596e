/// How the size of the page follows from that of the plot.
///
/// - A width or height of "container" asks for "fit" in that direction, which only single views and layers can do.
/// - Source: Vega-Lite `normalizeAutoSize`.
enum AutosizeRule {
  /// - Returns: `nil` for Vega's default, the plain "pad".
  static func autosize(of spec: ViewSpec, normalized: ViewSpec, config: Config) -> AutosizeSpec? {
    let canFit = normalized.form == .unit || normalized.form == .layer
    var result = AutosizeSpec(.pad)
    if canFit {
      switch (spec.width == .container, spec.height == .container) {
      case (true, true): result = AutosizeSpec(.fit, contains: .padding)
      case (true, false): result = AutosizeSpec(.fitX, contains: .padding)
      case (false, true): result = AutosizeSpec(.fitY, contains: .padding)
      case (false, false): break
      }
    }
    for given in [config.autosize, spec.autosize] {
      result.type = given?.type ?? result.type
      result.contains = given?.contains ?? result.contains
    }
    if result.type == .fit, !canFit { result.type = .pad }
    return result == AutosizeSpec(.pad) ? nil : result
  }
}
