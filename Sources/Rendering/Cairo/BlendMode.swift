import CCairo

/// CSS blend modes as Cairo operators.
enum BlendMode {
  /// The operator of a CSS name; `nil` and unknown names paint over.
  static func cairoOperator(named name: String?) -> cairo_operator_t {
    switch name {
    case "multiply": CAIRO_OPERATOR_MULTIPLY
    case "screen": CAIRO_OPERATOR_SCREEN
    case "overlay": CAIRO_OPERATOR_OVERLAY
    case "darken": CAIRO_OPERATOR_DARKEN
    case "lighten": CAIRO_OPERATOR_LIGHTEN
    case "color-dodge": CAIRO_OPERATOR_COLOR_DODGE
    case "color-burn": CAIRO_OPERATOR_COLOR_BURN
    case "hard-light": CAIRO_OPERATOR_HARD_LIGHT
    case "soft-light": CAIRO_OPERATOR_SOFT_LIGHT
    case "difference": CAIRO_OPERATOR_DIFFERENCE
    case "exclusion": CAIRO_OPERATOR_EXCLUSION
    case "hue": CAIRO_OPERATOR_HSL_HUE
    case "saturation": CAIRO_OPERATOR_HSL_SATURATION
    case "color": CAIRO_OPERATOR_HSL_COLOR
    case "luminosity": CAIRO_OPERATOR_HSL_LUMINOSITY
    default: CAIRO_OPERATOR_OVER
    }
  }
}
